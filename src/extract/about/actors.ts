import type { Gazetteer } from '../../resolve/gazetteer.ts';
import type { Named } from '../../resolve/name-trie.ts';
import type { ResolvedMention } from '../../resolve/types.ts';
import { wordsOf } from '../../resolve/words.ts';
import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import type { Span } from '../span.ts';
import { tokenAt } from '../token-at.ts';
import type { TargetHit } from './target.ts';

/**
 * Whom a text names or plainly means, in order: resolved mentions, and beyond them the country of an adjective ("Algerian
 * soldiers") or of a capital that acts ("Rabat was waiting"). Whom a mention only may mean is left out.
 */
export function actorHits(document: Document, mentions: readonly ResolvedMention[], gazetteer: Gazetteer): TargetHit[] {
  const hits: TargetHit[] = mentions.flatMap(({ start, end, form, references }) =>
    references
      .filter(({ judgement }) => judgement === 'POSITIVE')
      .map(
        ({ actor }): TargetHit => ({
          target: { kind: 'ACTOR', id: actor },
          span: [start, end],
          isPronoun: form === 'PRONOUN',
        }),
      ),
  );
  const seen = new Set(mentions.flatMap(({ start, form }) => (form === 'NAME' ? [start] : [])));
  const words = wordsOf(spacedTokens(document));
  for (const { from, to, named } of gazetteer.find(words)) {
    const [first, last] = [words[from], words[to - 1]];
    if (!first || !last || seen.has(first.start)) continue;
    const country = countryOf(named) ?? capitalOf(document, gazetteer, named, first.token, last.token);
    if (country) hits.push({ target: { kind: 'ACTOR', id: country }, span: [first.start, last.end] });
  }
  return hits;
}

/**
 * A body that says "it will take part" speaks of itself: the pronoun that opens what it says. `sources` are the mentions that
 * each attribution's source consists of.
 */
export function selfHits(
  document: Document,
  attributions: readonly Attribution[],
  mentions: readonly ResolvedMention[],
  sources: readonly (readonly number[])[],
  gazetteer: Gazetteer,
): TargetHit[] {
  return attributions.flatMap(({ contents }, i) => {
    const [content] = contents;
    const [source, ...more] = sources[i] ?? [];
    const actor = source === undefined || more.length ? undefined : sureActor(mentions[source]);
    if (!content || !actor || !/^(?:ORGANIZATION|COUNTRY)$/.test(gazetteer.entry(actor)?.kind ?? '')) return [];
    const token = document.tokens[tokenAt(document, content[0])];
    if (token?.lower !== 'it') return [];
    const span: Span = [token.start, token.end];
    return [{ target: { kind: 'ACTOR' as const, id: actor }, span }];
  });
}

const sureActor = (mention: ResolvedMention | undefined): string | undefined => {
  const sure = (mention?.references ?? []).filter(({ judgement }) => judgement === 'POSITIVE');
  return sure.length === 1 ? sure[0]?.actor : undefined;
};

/** Of a country's name or adjective; of one that several share ("Congolese") none. */
function countryOf(named: readonly Named[]): string | undefined {
  const countries = new Set(named.flatMap(({ entry }) => (entry.kind === 'COUNTRY' ? [entry.id] : [])));
  return countries.size === 1 && named.every(({ entry }) => entry.kind === 'COUNTRY') ? [...countries][0] : undefined;
}

/** A capital stands for its government where it does something or is asked to, not where it is only a place. */
function capitalOf(
  { tokens }: Document,
  gazetteer: Gazetteer,
  named: readonly Named[],
  first: number,
  last: number,
): string | undefined {
  const countries = named.flatMap(({ entry }) =>
    entry.label === 'Place' ? (gazetteer.countryOfCapital(entry.id) ?? []) : [],
  );
  if (countries.length !== 1 || WHERE.test(tokens[first - 1]?.lower ?? '')) return undefined;
  const after = tokens[last + 1];
  const acts =
    /^(?:VB[DPZ]|MD)$/.test(after?.pos ?? '') || (after?.lower === 'and' && /^NNP/.test(tokens[last + 2]?.pos ?? ''));
  const asked =
    /^VB/.test(tokens[first - 1]?.pos ?? '') ||
    tokens[first - 1]?.lower === 'and' ||
    /^that$/.test(tokens[first - 1]?.lower ?? '');
  return acts || asked ? countries[0] : undefined;
}

const WHERE = /^(?:in|at|to|from|near|of|outside|towards|around|into|through|leaving|visited|left|reached)$/;

/** Tokens with what `wordsOf` asks for beyond what a Document keeps. */
function spacedTokens({ text, tokens }: Document) {
  return tokens.map(({ start, end, text: word }) => ({
    start,
    end,
    text: word,
    newline: false,
    spaced: start === 0 || /\s/.test(text.charAt(start - 1)),
  }));
}
