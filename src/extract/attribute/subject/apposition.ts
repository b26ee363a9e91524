import type { Document } from '../../document.ts';
import { nounPhraseBefore, type Stretch } from '../phrases.ts';
import { TIME } from '../times.ts';

/** A phrase before a verb group that begins at `start`, with the person whom it places and the apposition behind it. */
export function widened(doc: Document, phrase: Stretch, from: number, start: number): Stretch {
  return withApposition(doc, withPlaced(doc, phrase, from), start);
}

/** "The Prime Minister, Abdelmalek Sallal,": the phrase with the name or office that stands in commas between it and its verb. */
export function withApposition({ tokens }: Document, [from, to]: Stretch, verb: number): Stretch {
  if (tokens[to]?.text !== ',' || tokens[verb - 1]?.text !== ',' || verb - 2 <= to) return [from, to];
  const words = tokens.slice(to + 1, verb - 1);
  if (!/^(?:NNP|DT|PRP\$)/.test(words[0]!.pos) || !words.some(({ pos }) => pos.startsWith('NN'))) return [from, to];
  const insertion = words.some(
    ({ pos, lower, text }) => /^(?:VB[DPZG]|MD|W|TO)/.test(pos) || TIME.test(lower) || text === ',',
  );
  return insertion ? [from, to] : [from, verb - 1];
}

/** "An official in the governor's office": the place with whom it places, where that opens its clause. */
export function withPlaced(doc: Document, [start, end]: Stretch, from: number): Stretch {
  const { tokens } = doc;
  // "A source close to the file"
  const close = tokens[start - 1]?.lower === 'to' && /^(?:close|privy|near)$/.test(tokens[start - 2]?.lower ?? '');
  const familiar = tokens[start - 1]?.lower === 'with' && tokens[start - 2]?.lower === 'familiar';
  const described = close || familiar ? 1 : 0;
  if (!(described || /^(?:in|at|from|near|on)$/.test(tokens[start - 1]?.lower ?? '')) || start - 1 - described <= from)
    return [start, end];
  const person = nounPhraseBefore(doc, from, start - 1 - described);
  if (
    !person ||
    !/^(?:DT|JJ|NNS|CD|PRP\$)$/.test(tokens[person[0]]!.pos) ||
    !/^NNS?$/.test(tokens[start - 2 - described]!.pos)
  )
    return [start, end];
  const opens = person[0] === from || /^(?:,|;|:|IN|CC|``|'')$/.test(tokens[person[0] - 1]!.pos);
  return opens ? [person[0], end] : [start, end];
}
