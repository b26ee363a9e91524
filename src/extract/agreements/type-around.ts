import type { Sentence } from '../document.ts';
import type { Scene } from '../events/scene.ts';
import type { Draft } from './identity.ts';
import { type AgreementType, typeBy } from './words.ts';

/** Where the phrases do not tell the type: by the sentence that first speaks of it, else by how the article begins. */
export function typeAround(scene: Scene, { phrases }: Draft): AgreementType | undefined {
  const { sentences, sentenceOf, text } = scene.document;
  const own = sentences[sentenceOf[phrases[0]?.head ?? 0] as number];
  for (const sentence of [own, sentences[0], sentences[1]]) {
    const type = sentence && typeBy(wordsOf(scene, sentence));
    // The force or the truce that an article is about is not what else is signed in it.
    const isApart = sentence !== own && !phrases[0]?.definite && (type === 'JOINT_FORCE' || type === 'CEASEFIRE');
    if (type && !isApart) return type;
  }
  return scene.topics.some(({ span }) => PEACE.test(text.slice(...span))) ? 'PEACE' : undefined;
}

/** "the accord", "a draft text": what about is said elsewhere; "a mobility partnership" says it. */
export function isPlain({ document: { tokens } }: Scene, { phrases }: Draft): boolean {
  return phrases.every(
    ({ from, head, name }) =>
      !name &&
      tokens.slice(from, head).every(({ pos, lower }) => /^(?:DT|PRP\$|CD|JJS|VBN)/.test(pos) || PLAIN.test(lower)),
  );
}

/** What may stand before the noun and tells nothing of what is agreed. */
const PLAIN =
  /^(?:new|draft|final|formal|landmark|historic|bilateral|joint|first|second|last|latest|preliminary|tentative|initial|written|oral|interim|provisional|comprehensive|broad|wider|similar|separate|common|proposed|same|old|original|long-awaited|fragile|partial)$/;

const PEACE = /^(?:cease-?fire|peace|mediat)/i;

/** The words of a sentence but for names: a Security Council or a Defence Ministry tells nothing. */
function wordsOf(scene: Scene, { from, to }: Sentence): string {
  const words: string[] = [];
  for (let t = from; t < Math.min(to, from + 120); t++)
    words.push(scene.at(t).length ? '·' : (scene.document.tokens[t]?.lower ?? ''));
  return words.join(' ');
}
