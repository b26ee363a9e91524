/** The names under which things can be asked for, from what a gazetteer entry says. */
import countries from 'i18n-iso-countries';
import type { AliasKind } from './stated.ts';

export type Name = { name: string; kind: AliasKind; language?: string };

type Entry = { name: string; names?: Partial<Record<Language, string>>; aliases?: string[] };
type CountryEntry = { id: string; names?: Partial<Record<Language, string>>; aliases?: string[]; demonyms?: string[] };
type Language = 'en' | 'fr' | 'ar';
const LANGUAGES: readonly Language[] = ['en', 'fr', 'ar'];

/** Its names in three languages, other names, demonyms. Names that the entry does not give are those of ISO 3166. */
export function countryNames({ id, names, aliases, demonyms }: CountryEntry): Name[] {
  return [
    ...LANGUAGES.flatMap((language): Name[] => {
      const name = names?.[language] ?? countries.getName(id, language);
      return name ? [{ name, kind: 'NAME', language }] : [];
    }),
    ...otherNames(aliases),
    ...(demonyms ?? []).map((name): Name => ({ name, kind: 'DEMONYM', language: languageOfDemonym(name) })),
  ];
}

/** The English name of a country, if the entry or ISO 3166 has one. */
export const countryName = (entry: CountryEntry): string | undefined =>
  countryNames(entry).find(({ kind, language }) => kind === 'NAME' && language === 'en')?.name;

export function entryNames({ name, names, aliases }: Entry): Name[] {
  return [
    { name, kind: 'NAME', language: 'en' },
    ...LANGUAGES.flatMap((language): Name[] => {
      const other = names?.[language];
      return other ? [{ name: other, kind: 'NAME', language }] : [];
    }),
    ...otherNames(aliases),
  ];
}

type Office = { title: string; titles?: { fr?: string; ar?: string }; aliases?: string[] };

/**
 * How news names an office: "Tunisian president", "Tunisia's president", "president of Tunisia", "président tunisien".
 * `owner` are the names of the country or organization whose office it is; without one, a profession, the bare titles
 * count. Aliases count as they stand.
 */
export function officeNames({ title, titles, aliases }: Office, owner: Name[] | undefined): Name[] {
  const english = owner ? englishPhrases(title, owner) : [title];
  const named = (name: string | undefined, language: Language): Name[] =>
    name ? [{ name, kind: 'NAME', language }] : [];
  return [
    ...english.map((name, i): Name => ({ name, kind: i ? 'ALIAS' : 'NAME', language: 'en' })),
    ...named(owner && titles?.fr ? frenchPhrase(titles.fr, owner) : titles?.fr, 'fr'),
    ...named(owner && titles?.ar ? arabicPhrase(titles.ar, owner) : titles?.ar, 'ar'),
    ...otherNames(aliases),
  ];
}

function englishPhrases(title: string, owner: Name[]): string[] {
  const adjectives = singular(owner.filter(({ kind, language }) => kind === 'DEMONYM' && language === 'en'));
  const names = owner
    .filter(({ kind, language, name }) => (kind === 'NAME' ? language === 'en' : kind === 'ALIAS' && isOneWord(name)))
    .map(({ name }) => name);
  const before = (name: string): string => (adjectives.length && !isAbbreviation(name) ? `${name}'s` : name);
  return [
    ...adjectives.map((adjective) => `${adjective} ${title}`),
    ...names.flatMap((name) => [
      `${before(name)} ${title}`,
      ...(isAbbreviation(name) ? [] : [`${title} of ${name}`]),
      ...(/ |s$/.test(name) || isAbbreviation(name) ? [`${title} of the ${name}`] : []),
    ]),
  ];
}

/** "Premier ministre libyen": the first French demonym is the masculine one. */
function frenchPhrase(title: string, owner: Name[]): string | undefined {
  const adjective = owner.find(({ kind, language }) => kind === 'DEMONYM' && language === 'fr')?.name;
  return adjective && `${title} ${adjective}`;
}

/** After a title that ends in a definite word, a definite adjective; else the country's name: "رئيس تونس". */
function arabicPhrase(title: string, owner: Name[]): string | undefined {
  const isDefinite = /(^|\s)ال\S+$/.test(title);
  const adjective = owner.find(({ kind, language }) => kind === 'DEMONYM' && language === 'ar')?.name;
  if (isDefinite) return adjective && `${title} ال${adjective}`;
  const name = owner.find(({ kind, language }) => kind === 'NAME' && language === 'ar')?.name;
  return name && `${title} ${name}`;
}

const otherNames = (aliases: string[] = []): Name[] =>
  aliases.map((name): Name => ({ name, kind: 'ALIAS', language: ARABIC.test(name) ? 'ar' : undefined }));

/** Adjectives and people stand in English (a capital), French (a small letter) and Arabic. */
const languageOfDemonym = (name: string): Language => (ARABIC.test(name) ? 'ar' : /^\p{Lu}/u.test(name) ? 'en' : 'fr');

/** Without "Tunisians", which is no adjective. */
function singular(demonyms: Name[]): string[] {
  const all = new Set(demonyms.map(({ name }) => name));
  return [...all].filter((name) => !(name.endsWith('s') && all.has(name.slice(0, -1))));
}

const isAbbreviation = (name: string): boolean => /^[A-Z]{2,6}$/.test(name);
const isOneWord = (name: string): boolean => /^[\p{Script=Latin}'’-]+$/u.test(name);
const ARABIC = /\p{Script=Arabic}/u;
