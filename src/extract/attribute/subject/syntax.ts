import { childrenOf, type Document } from '../../document.ts';
import { isFiniteVerb, nounPhrase, type Stretch } from '../phrases.ts';
import { TIME } from '../times.ts';
import { widened } from './apposition.ts';
import { withAntecedent } from './relative.ts';

/** The head of the verb's subject as parsed, within [from, to); -1 without one. The verb's group begins at `start`. */
export function subjectHead(doc: Document, verb: number, start: number, from: number, to: number): number {
  const { tokens } = doc;
  const { quote } = tokens[verb]!;
  const [first = -1, second] = childrenOf(doc, verb, 'nsubj', 'nsubj:pass').filter(
    (child) =>
      child >= from &&
      child < to &&
      tokens[child]!.quote === quote &&
      !TIME.test(tokens[child]!.lower) &&
      (child < verb || mayFollow(doc, verb, start)),
  );
  // "In a statement that Cairo supports it": a "that" before a subject is none.
  // "The two agreed": the determiner neither.
  const isWord =
    second !== undefined && (tokens[first]!.lower === 'that' || (tokens[first]!.pos === 'DT' && second === first + 1));
  return isWord ? second : first;
}

/** The words of the subject that the parser has headed by `head`, or those `beside` the verb where they must be meant; null for "there". */
export function syntacticSubject(
  doc: Document,
  verb: number,
  head: number,
  beside: Stretch | null,
  start: number,
  from: number,
  to: number,
): Stretch | null {
  const { tokens } = doc;
  const { pos, lower } = tokens[head]!;
  const relative = /^(?:WP|WDT)$/.test(pos);
  // "Claims which it considers baseless": the words beside the verb, not the pronoun before them.
  const overtaken = beside && beside[0] > head && head < verb && !/^(?:IN|TO)$/.test(tokens[beside[0] - 1]!.pos);
  if (overtaken && relative) return beside;
  if (relative || (lower === 'that' && /^acl/.test(tokens[verb]!.deprel))) return withAntecedent(doc, head, from);
  if (pos === 'EX') return null;
  if (head > verb) return widened(doc, nounPhrase(doc, head, verb + 1, to), from, start);
  const phrase = nounPhrase(doc, head, from, start);
  if (beside && beside[0] >= phrase[0] && holdsClause(doc, phrase)) return beside;
  // "The Secretary of State John Kerry said": what the parser has hung elsewhere.
  if (isRest(tokens.slice(phrase[1], start))) return [phrase[0], start];
  return beside && isNearer(doc, beside, phrase, verb, start) ? beside : widened(doc, phrase, from, start);
}

/** Whether a subject may stand behind the verb: "…," said the minister. */
function mayFollow({ tokens }: Document, verb: number, start: number): boolean {
  const before = tokens[start - 1];
  return (
    tokens[verb]!.lemma !== 'tell' &&
    tokens[verb]!.pos !== 'VBG' &&
    (before === undefined || !/^[\p{L}\p{N}]/u.test(before.text))
  );
}

/** Whose phrase holds another clause, stands too far off. */
const holdsClause = ({ tokens }: Document, [from, to]: Stretch): boolean =>
  tokens.slice(from, to).some((token) => token.quote < 0 && isFiniteVerb(token));

/** "of State John Kerry" behind "the Secretary", "human rights office in Geneva" behind "the United Nations". */
const isRest = (words: Document['tokens']): boolean =>
  words.length > 0 &&
  words.length < 9 &&
  !words.some(({ lower }) => TIME.test(lower)) &&
  words.every(({ pos, lower }) =>
    /^(?:NNPS?|NNS?|DT|JJ|POS|of|for|in|close|to)$/.test(/^(?:IN|RB|TO)$/.test(pos) ? lower : pos),
  );

/** The words beside the verb are its subject rather than a phrase far from it, unless they hang on a preposition. */
function isNearer({ tokens }: Document, beside: Stretch, phrase: Stretch, verb: number, start: number): boolean {
  const before = tokens[beside[0] - 1];
  // ", he said": a comma inside what the parser took for one phrase.
  if (beside[0] > phrase[0] && before?.text === ',' && /^(?:,|\.)$/.test(tokens[verb + 1]?.text ?? '.')) return true;
  if (phrase[1] >= start - 1 || beside[0] < phrase[1]) return false;
  return before?.pos !== 'IN' || SUBORDINATORS.test(before.lower);
}

/** Prepositions by their tag, which open a clause. */
const SUBORDINATORS = /^(?:that|whether|if|because|although|though|while|since|as|until|unless|so)$/;
