const fromRight = new Set(['ar', 'fa', 'he', 'ur', 'ckb']);

/** How words of an article are marked up: by its language, since a sentence may begin with a name of another script. */
export const written = (language: string) => ({
  lang: language,
  dir: fromRight.has(language) ? ('rtl' as const) : ('ltr' as const),
});
