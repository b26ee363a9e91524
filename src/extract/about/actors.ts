import type { Gazetteer } from '../../resolve/gazetteer.ts';
import type { Named } from '../../resolve/name-trie.ts';
import type { ResolvedMention } from '../../resolve/types.ts';
import { wordsOf } from '../../resolve/words.ts';
import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import type { Span } from '../span.ts';
import { tokenAt } from '../token-at.ts';
import type { TargetHit } from './target.ts';

/** A name of the gazetteer in a text, whatever it names: tokens [from, to). */
export type KnownName = { from: number; to: number; span: Span; named: readonly Named[] };

/** The names of the gazetteer in a text, in order. */
export function knownNames(document: Document, gazetteer: Gazetteer): KnownName[] {
  const words = wordsOf(spacedTokens(document));
  return gazetteer.find(words).flatMap(({ from, to, named }) => {
    const [first, last] = [words[from], words[to - 1]];
    return first && last ? [{ from: first.token, to: last.token + 1, span: [first.start, last.end], named }] : [];
  });
}

/**
 * Whom a text names or plainly means: resolved mentions, and beyond them the country of an adjective ("Algerian soldiers") or of
 * a capital that acts ("Rabat was waiting"). Whom a mention only may mean is left out.
 */
export function actorHits(
  document: Document,
  mentions: readonly ResolvedMention[],
  names: readonly KnownName[],
  gazetteer: Gazetteer,
): TargetHit[] {
  const hits = mentions.flatMap(({ start, end, form, references }) =>
    references
      .filter(({ judgement }) => judgement === 'POSITIVE')
      .map(({ actor }) => hit(actor, [start, end], form === 'PRONOUN')),
  );
  const seen = new Set(mentions.flatMap(({ start, form }) => (form === 'NAME' ? [start] : [])));
  for (const name of names) {
    if (seen.has(name.span[0])) continue;
    const country = countryOf(name.named) ?? capitalOf(document, gazetteer, name);
    if (country) hits.push(hit(country, name.span));
  }
  return hits;
}

const hit = (actor: string, span: Span, isPronoun = false): TargetHit => ({
  target: { kind: 'ACTOR', id: actor },
  span,
  isPronoun,
});

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
    return token?.lower === 'it' ? [hit(actor, [token.start, token.end])] : [];
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
function capitalOf({ tokens }: Document, gazetteer: Gazetteer, { from, to, named }: KnownName): string | undefined {
  const countries = named.flatMap(({ entry }) =>
    entry.label === 'Place' ? (gazetteer.countryOfCapital(entry.id) ?? []) : [],
  );
  if (countries.length !== 1 || WHERE.test(tokens[from - 1]?.lower ?? '')) return undefined;
  const [before, after] = [tokens[from - 1], tokens[to]];
  const acts =
    /^(?:VB[DPZ]|MD)$/.test(after?.pos ?? '') || (after?.lower === 'and' && /^NNP/.test(tokens[to + 1]?.pos ?? ''));
  const asked = /^VB/.test(before?.pos ?? '') || /^(?:and|that)$/.test(before?.lower ?? '');
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
