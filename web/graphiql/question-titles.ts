import type { Plugin } from 'vite';

/**
 * GraphiQL titles a tab by its operation's name and offers no other way. Here a tab whose query begins with a comment is
 * titled by it, so that saved examples read as questions. Fails the build when GraphiQL no longer has these lines.
 */
export function questionTitles(): Plugin {
  let titled = 0;
  return {
    name: 'question-titles',
    transform(code, id) {
      if (!/@graphiql\/react\/dist\/utility\/tabs\.js$/.test(id)) return;
      const changed = code.replace(/title: (newTab\.)?operationName \|\|/g, (_, tab = '') => {
        titled++;
        return `title: questionOf(${tab}query) || ${tab}operationName ||`;
      });
      return { code: `${changed}\nconst questionOf = ${questionOf};\n`, map: null };
    },
    buildEnd(error) {
      if (!error && titled !== 3)
        this.error(`GraphiQL titles its tabs in another way: expected 3 places, found ${titled}`);
    },
  };
}

function questionOf(query: string | null | undefined): string | undefined {
  return /^\s*#[ \t]*(\S.*)/.exec(query ?? '')?.[1]?.trim();
}
