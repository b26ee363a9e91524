import { type Document, spanOf } from '../document.ts';
import type { Scene } from '../events/scene.ts';
import type { Span } from '../span.ts';
import type { Draft } from './identity.ts';
import type { Phrase } from './phrases.ts';

/** An agreement is to be like another one: the words from the one to the other. */
export type Precedent = { agreement: Draft; precedent: Draft; span: Span };

/**
 * "A force modelled on the one of Sudan and Libya", "repeat the experience of joint forces … by signing agreements with Chad": of
 * two agreements in one sentence the one that serves the other as a model. Only neighbours are compared, so the work is in
 * proportion to the text.
 */
export function precedentsIn(scene: Scene, drafts: readonly Draft[]): Precedent[] {
  const { document } = scene;
  const named = drafts
    .flatMap((draft) => draft.phrases.map((phrase) => ({ draft, phrase })))
    .sort((a, b) => a.phrase.head - b.phrase.head);
  return named.flatMap((one, i): Precedent[] => {
    const { isModel, from } = one.phrase;
    const other = isModel ? named[i - 1] : REPEATED.test(wordsBefore(document, from)) ? named[i + 1] : undefined;
    if (!other || other.draft === one.draft || NOT.test(wordsBefore(document, from))) return [];
    if (!isBeside(document, other.phrase.head, one.phrase.head) || isDenied(scene, one.phrase)) return [];
    const [first, last] = [Math.min(other.phrase.from, from), Math.max(other.phrase.to, one.phrase.to)];
    return [{ agreement: other.draft, precedent: one.draft, span: spanOf(document, first, last) }];
  });
}

/** In one sentence, or in the next one that begins with "it". */
function isBeside({ sentences, sentenceOf, tokens }: Document, a: number, b: number): boolean {
  const [first, second] = [sentenceOf[Math.min(a, b)] as number, sentenceOf[Math.max(a, b)] as number];
  if (first === second) return true;
  return second - first === 1 && /^(?:it|this)$/.test(tokens[sentences[second]?.from ?? 0]?.lower ?? '');
}

/** Whether the words before the token `from` make a model of what it opens: "modelled on", "similar to". */
export const isModel = (document: Document, from: number): boolean =>
  ENDS.test(document.tokens[from - 1]?.lower ?? '') && MODELLED.test(wordsBefore(document, from));

const wordsBefore = ({ tokens }: Document, from: number): string =>
  tokens
    .slice(Math.max(0, from - 7), from)
    .map(({ lower }) => lower)
    .join(' ');

const isDenied = (scene: Scene, { head }: Phrase): boolean =>
  scene.saidIn(head).some((one) => scene.attributions[one]?.polarity === 'DENIED');

/** The last word of what stands right before the model. */
const ENDS =
  /^(?:o[nf]|after|from|upon|to|by|as|those|that|(?:mirror|reviv|resurrect|replicat|imitat|emulat|echo)\w*)$/;
/** What stands right before the model. */
const MODELLED =
  /\b(?:(?:modell?ed|patterned|based|copied) (?:closely |largely |partly |in part )?(?:on|after|from|upon)|(?:similar|akin|identical|comparable) to|(?:on|along) the (?:lines?|model|pattern|example) of|in the (?:mould|spirit|image|style) of|inspired by|(?:following|after|follows?|followed) the (?:example|model|pattern) of|(?:mirror|reviv|resurrect|replicat|imitat|emulat|echo)(?:s|es|ed|ing)?|the same (?:\w+ )?as|build(?:s|ing) on|draw(?:s|ing) on|modell?ing itself on)(?: th(?:at|ose) of)?$/;
const REPEATED =
  /\b(?:repeat|replicate|copy|extend|reproduce)\w* (?:the|its|this|their) (?:\w+ )?(?:experience|example|model|success) (?:of|with)$/;
const NOT = /\b(?:not|never|n't|without|nor)\b/;
