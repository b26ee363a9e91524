/** Who writes an article in the first person. */
import { nameKey } from '../model/names.ts';
import type { Entity } from './entity.ts';
import { newEntity } from './entity.ts';
import type { PersonName } from './person-names.ts';
import type { Scene } from './scene.ts';
import type { ArticleText } from './types.ts';

/** The sole author of the byline, or who the last paragraph introduces: "Awa Doumbia Fall teaches security studies." */
export function authorOf({ authors }: ArticleText, scene: Scene, names: readonly PersonName[]): Entity | undefined {
  const { index, cast, gazetteer } = scene;
  const last = index.sentences.at(-1)?.paragraph;
  const name = names.find(({ from, to, sentence }) => {
    const { paragraph, from: start } = index.sentences[sentence] ?? {};
    return paragraph === last && last !== 0 && start === from && INTRODUCES.has(index.key(to));
  });
  if (name && (!authors?.length || authors.some((author) => nameKey(author) === name.keys.join(' '))))
    return cast.confirm(name).entity;
  if (authors?.length !== 1) return undefined;
  const key = nameKey(authors[0] as string);
  const entries = gazetteer.named(key).filter(({ entry }) => entry.kind === 'PERSON');
  const [first] = entries;
  if (!first || entries.length > 1) return undefined;
  const reason = 'named as the author';
  return newEntity({
    kind: 'PERSON',
    name: first.entry.name,
    key,
    sentence: 0,
    references: [{ actor: first.entry.id, judgement: 'POSITIVE', reason }],
  });
}

const INTRODUCES = new Set([
  'is',
  'was',
  'teaches',
  'writes',
  'works',
  'served',
  'heads',
  'directs',
  'lectures',
  'covers',
  'chairs',
]);

/**
 * Who answers in an interview set as "Q:" and "A:": of the persons named before the first question the one named most often, else
 * first; those before others of whom only capitals tell that they are persons.
 */
export function interviewedIn({ index, cast }: Scene, names: readonly PersonName[]): Entity | undefined {
  const first = index.words.findIndex(
    ({ key, end }, i) =>
      QUESTIONS.has(key) && /[:.]/.test(index.text[end] ?? '') && index.sentences[index.sentenceOf(i)]?.from === i,
  );
  if (first < 0) return undefined;
  const persons = new Map<Entity, number>();
  for (const name of names) {
    if (name.from >= first) break;
    const { entity } = cast.naming(name) ?? {};
    if (!entity || (name.keys.length < 2 && !entity.references.length)) continue;
    const evident = name.sure || entity.references.length ? EVIDENT : 1;
    persons.set(entity, (persons.get(entity) ?? 0) + evident);
  }
  const [most] = [...persons].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (most) cast.admit(most, true);
  return most;
}

/** How much more a name tells that is surely a person's. */
const EVIDENT = 10;

const QUESTIONS = new Set(['q', 'question']);
