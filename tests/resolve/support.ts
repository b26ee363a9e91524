import { readdirSync, readFileSync } from 'node:fs';
import type { Span } from '../../src/extract/span.ts';
import { splitSentences } from '../../src/extract/text/sentences.ts';
import { tokenize } from '../../src/extract/text/tokens.ts';
import { edtfBounds } from '../../src/model/dates.ts';
import { nameKey } from '../../src/model/names.ts';
import { entriesOf } from '../../src/resolve/entries.ts';
import { Gazetteer } from '../../src/resolve/gazetteer.ts';
import { resolveActors } from '../../src/resolve/resolve.ts';
import type { ArticleText, AttributionSpans, ResolvedMention } from '../../src/resolve/types.ts';
import { checkSeeds, draftSeeds, EMPTY_GRAPH } from '../../src/seed/check.ts';
import { loadGold } from '../gold/load.ts';

const here = (path: string): URL => new URL(path, import.meta.url);

let ours: Gazetteer | undefined;

/** The gazetteer of `seeds/gazetteer`, read once. */
export function seededGazetteer(): Gazetteer {
  ours ??= new Gazetteer(seededEntries());
  return ours;
}

export function seededEntries() {
  const folder = here('../../seeds/gazetteer/');
  const files = readdirSync(folder).map((name) => ({ name, shown: name, bytes: readFileSync(new URL(name, folder)) }));
  const { nodes, relationships } = checkSeeds(draftSeeds(files), EMPTY_GRAPH);
  return entriesOf({ nodes: nodes.map(({ row }) => row), relationships: relationships.map(({ row }) => row) });
}

export function articleText(
  text: string,
  attributions: AttributionSpans[],
  rest: Partial<ArticleText> = {},
): ArticleText {
  const tokens = tokenize(text);
  return { text, tokens, sentences: splitSentences(text, tokens), attributions, ...rest };
}

/** Where the `nth` `words` (from 1) stand as whole words. */
export function spanOf(text: string, words: string, nth = 1, from = 0): Span {
  let at = from - 1;
  for (let n = 0; n < nth; ) {
    at = text.indexOf(words, at + 1);
    if (at < 0) throw new Error(`“${words}” (${nth}) is not in “${text.slice(0, 60)}…”`);
    const letter = /[\p{L}\p{N}]/u;
    if (
      !letter.test(text[at - 1] ?? '') &&
      !(letter.test(words.at(-1) ?? '') && letter.test(text[at + words.length] ?? ''))
    )
      n++;
  }
  return [at, at + words.length];
}

/** Resolves a text whose sources are marked [so], each said to say the rest of its sentence. */
export function resolveMarked(marked: string, rest: Partial<ArticleText> = {}) {
  const spans: Span[] = [];
  let text = '';
  let start = 0;
  for (const piece of marked.split(/([[\]])/)) {
    if (piece === '[') start = text.length;
    else if (piece === ']') spans.push([start, text.length]);
    else text += piece;
  }
  const article = articleText(text, [], rest);
  article.attributions = spans.map((source) => ({ source, contents: [] }));
  const resolution = resolveActors(article, seededGazetteer());
  const speakers = resolution.sources.map((source) => source.flatMap((i) => sureActors(resolution.mentions[i])));
  const mentions = resolution.sources.map((source) => source.map((i) => resolution.mentions[i] as ResolvedMention));
  return { text, resolution, speakers, mentions };
}

export const sureActors = (mention: ResolvedMention | undefined): string[] =>
  (mention?.references ?? []).filter(({ judgement }) => judgement === 'POSITIVE').map(({ actor }) => actor);

export type Scored = {
  article: string;
  key: string;
  source: string;
  expected: string;
  got: string;
  reason: string;
  outcome: 'RIGHT' | 'WRONG' | 'OPEN';
  optional: boolean;
};

/**
 * For each gold statement of `train` with a source: whether the right actors speak, others, or none. Collectives that the gold set
 * leaves unresolved may be groups.
 */
export function scoreGold(): Scored[] {
  const scored: Scored[] = [];
  for (const gold of loadGold('train')) {
    const statements = gold.statements.filter(({ source }) => source);
    const article = articleText(
      gold.body,
      statements.map(({ source, cue, content }) => ({
        source: source && ([source.start, source.end] as const),
        cue: cue && ([cue.start, cue.end] as const),
        contents: content.map(({ start, end }) => [start, end] as const),
      })),
      { title: gold.title, published: gold.publishedOn ? edtfBounds(gold.publishedOn) : undefined },
    );
    const { mentions, sources, actors } = resolveActors(article, seededGazetteer());
    // The gold set may give a person whom the gazetteer lacks another id than the name makes.
    const ids = new Map((gold.people ?? []).map(({ id, name }) => [nameKey(name), id]));
    const goldId = new Map(actors.map(({ id, name }) => [id, ids.get(nameKey(name)) ?? id]));
    const groups = new Set(actors.filter(({ kind }) => kind === 'GROUP').map(({ id }) => id));
    for (const [i, { key, source, speaker, optional }] of statements.entries()) {
      const meant = sources[i]?.map((number) => mentions[number] as ResolvedMention) ?? [];
      const got = [...new Set(meant.flatMap(sureActors))]
        .filter((id) => !groups.has(id))
        .map((id) => goldId.get(id) ?? id)
        .sort();
      const expected = typeof speaker === 'string' || Array.isArray(speaker) ? [speaker].flat().sort() : [];
      const outcome = got.join() === expected.join() ? 'RIGHT' : got.length === 0 ? 'OPEN' : 'WRONG';
      scored.push({
        article: gold.id,
        key,
        source: source?.text ?? '',
        expected: expected.join() || '-',
        got: got.join() || '-',
        reason: meant
          .map(
            ({ reason, references }) =>
              `${reason} [${references.map(({ actor, judgement }) => `${actor} ${judgement}`)}]`,
          )
          .join(' + '),
        outcome,
        optional: optional ?? false,
      });
    }
  }
  return scored;
}
