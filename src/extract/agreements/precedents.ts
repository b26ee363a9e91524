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
  const { sentenceOf } = document;
  const named = drafts
    .flatMap((draft) => draft.phrases.map((phrase) => ({ draft, phrase })))
    .sort((a, b) => a.phrase.head - b.phrase.head);
  return named.flatMap((one, i): Precedent[] => {
    const { isModel, from } = one.phrase;
    const other = isModel ? named[i - 1] : REPEATED.test(wordsBefore(document, from)) ? named[i + 1] : undefined;
    if (!other || other.draft === one.draft || NOT.test(wordsBefore(document, from))) return [];
    if (sentenceOf[other.phrase.head] !== sentenceOf[one.phrase.head] || isDenied(scene, one.phrase)) return [];
    const [first, last] = [Math.min(other.phrase.from, from), Math.max(other.phrase.to, one.phrase.to)];
    return [{ agreement: other.draft, precedent: one.draft, span: spanOf(document, first, last) }];
  });
}

/** Whether the words before the token `from` make a model of what it opens: "modelled on", "similar to". */
export const isModel = (document: Document, from: number): boolean => MODELLED.test(wordsBefore(document, from));

const wordsBefore = ({ tokens }: Document, from: number): string =>
  tokens
    .slice(Math.max(0, from - 7), from)
    .map(({ lower }) => lower)
    .join(' ');

const isDenied = (scene: Scene, { head }: Phrase): boolean =>
  scene.saidIn(head).some((one) => scene.attributions[one]?.polarity === 'DENIED');

/** What stands right before the model. */
const MODELLED =
  /\b(?:(?:modell?ed|patterned) (?:on|after)|(?:similar|akin|identical|comparable) to|(?:on|along) the (?:lines?|model|pattern|example) of|inspired by|(?:following|after) the (?:example|model) of)(?: th(?:at|ose) of)?$/;
const REPEATED =
  /\b(?:repeat|replicate|copy|extend|reproduce)\w* (?:the|its|this|their) (?:\w+ )?(?:experience|example|model|success) (?:of|with)$/;
const NOT = /\b(?:not|never|n't|without|nor)\b/;
