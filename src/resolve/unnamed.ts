/** Whoever the article speaks of without a name. */
import { type Entity, newEntity } from './entity.ts';
import { genderOfNoun } from './given-names.ts';
import { DETERMINERS, PREPOSITIONS } from './lexicon.ts';
import { type Meaning, unresolved } from './meaning.ts';
import type { Asked, Scene } from './scene.ts';

/** An unnamed body spoken of before in the same words. */
export function sameWords({ discourse, index }: Scene, { phrase, sentence }: Asked): Entity | undefined {
  const { head } = phrase.noun ?? {};
  const noun = head?.singular ?? phrase.noun?.key;
  if (!noun || phrase.determiner === 'INDEFINITE' || phrase.pronoun) return undefined;
  const said = [...phrase.modifiers, ...wordsOf(index, phrase.complement)];
  for (const { entity } of discourse.before(phrase.from, sentence)) {
    if (entity.kind !== 'UNNAMED' || entity.head !== noun || (head && entity.plural !== head.plural)) continue;
    const before = entity.key.split(' ');
    if (said.every((word) => before.includes(word))) return entity;
  }
  return undefined;
}

function wordsOf(index: Scene['index'], part: { from: number; to: number } | undefined): string[] {
  const words: string[] = [];
  for (let i = part?.from ?? 0; i < (part?.to ?? 0); i++) {
    const key = index.key(i);
    if (key && !DETERMINERS.has(key) && !PREPOSITIONS.has(key)) words.push(key);
  }
  return words;
}

/** Somebody whom the article speaks of without a name. */
export function unnamed({ index }: Scene, { phrase, sentence }: Asked, why: string): Meaning {
  const { text } = index.spanOf(phrase.from, phrase.to);
  const head = phrase.noun?.head;
  const plural = head ? head.plural : /[^su]s$/.test(phrase.noun?.key ?? '');
  const reason = `${why}: “${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
  const entity = newEntity({
    kind: 'UNNAMED',
    name: text,
    key: wordsOf(index, phrase).join(' '),
    sentence,
    reason,
    gender: genderOfNoun(head?.singular ?? ''),
    plural: plural || (phrase.number ?? 1) > 1,
    human: !plural && (!head || head.class === 'OFFICE' || head.class === 'PERSON' || head.class === 'PEOPLE'),
    head: head?.singular ?? phrase.noun?.key,
  });
  return unresolved(reason, entity);
}
