import { type Analysis, analyse } from '../extract/analyse.ts';
import { type Facts, type Knowledge, readFacts } from '../extract/facts.ts';
import type { RawToken } from '../extract/text/tokens.ts';
import { edtfBounds, knownDate } from '../model/dates.ts';
import { resolveActors } from '../resolve/resolve.ts';
import type { Resolution } from '../resolve/types.ts';
import type { Article } from './article.ts';

/** All that is found in an article. */
export type Reading = { analysis: Analysis; resolution: Resolution; facts: Facts };

/** Reads an article by what is known. Undefined when it is in another language than English: nothing is guessed. */
export function readArticle(article: Article, knowledge: Knowledge): Reading | undefined {
  const { body: text, language, title, authors, publishedOn } = article;
  if (language !== 'en') return undefined;
  const analysis = analyse(text);
  const attributions = analysis.attributions.map(({ source, cue, contents, hearer }) => ({
    source: source ?? undefined,
    cue: cue[0],
    contents,
    toldTo: hearer ? [hearer] : [],
  }));
  const published = edtfBounds((publishedOn && knownDate(publishedOn)) ?? '');
  const tokens = spacedTokens(analysis);
  const { sentences } = analysis;
  const resolution = resolveActors(
    { text, tokens, sentences, attributions, language, title, authors, published },
    knowledge.gazetteer,
  );
  return { analysis, resolution, facts: readFacts(analysis, resolution, knowledge, publishedOn) };
}

/** The tokens with what stands before each, which analysis does not keep. */
function spacedTokens({ text, tokens }: Analysis): RawToken[] {
  let before = 0;
  return tokens.map(({ start, end, text: word }) => {
    const gap = text.slice(before, start);
    const token = {
      start,
      end,
      text: word,
      newline: /[\n\r\u2028\u2029]/.test(gap),
      spaced: gap !== '' || start === 0,
    };
    before = end;
    return token;
  });
}
