/** People together: "Ecowas leaders", "Libyan lawmakers", "both men". */
import { type Entity, newEntity } from './entity.ts';
import { meaningOfGovernment } from './governments.ts';
import { type Meaning, means, meansActor } from './meaning.ts';
import type { Asked, Scene } from './scene.ts';
import { sameWords, unnamed } from './unnamed.ts';

/** People in the plural: "Libyan authorities", "Ecowas leaders", "Libyan lawmakers", "both men"; others stay unnamed. */
export function meaningOfPeople(scene: Scene, asked: Asked): Meaning {
  const { phrase, sentence, holder } = asked;
  const { gazetteer } = scene;
  const noun = phrase.noun?.head?.singular ?? phrase.noun?.key ?? '';
  if (noun === 'authorities') {
    const government = meaningOfGovernment(scene, asked, noun);
    if (government) return government;
  }
  const owner = phrase.owner ? gazetteer.entry(phrase.owner) : undefined;
  const all = phrase.determiner !== 'INDEFINITE' && phrase.modifiers.length === 0;
  if (phrase.pronoun && REPRESENTATIVES.has(noun) && all && holder?.kind === 'ORGANIZATION')
    return means(holder, `the ${noun}s of ${holder.name} speak for it`);
  if (phrase.modifiers.join() === 'same') {
    const before = scene.collectives.get(noun);
    if (before) return means(before, before.reason);
  }
  if (LEADERS.has(noun) && all && owner?.kind === 'ORGANIZATION' && owner.type === 'INTERGOVERNMENTAL') {
    const reason = `the ${noun} of ${owner.name} speak for it`;
    const meaning = meansActor(scene, owner.id, sentence, reason);
    if (meaning.entity) scene.collectives.set(noun, meaning.entity);
    return meaning;
  }
  if (LAWMAKERS.has(noun) && all && !phrase.complement) {
    const home = phrase.owner ?? scene.focus.country;
    const found = legislatures(scene, home);
    if (found.length === 1 && found[0] && home)
      return meansActor(
        scene,
        found[0],
        sentence,
        `a ${noun} speaks for the only legislature of ${home} that the article names`,
      );
  }
  if (phrase.number === 2 && phrase.determiner !== 'INDEFINITE' && phrase.modifiers.length === 0) {
    const pair = lastTwo(scene, asked, noun);
    if (pair) return pair;
  }
  const before = sameWords(scene, asked);
  if (before) return means(before, before.reason);
  return unnamed(scene, asked, 'people whom the article does not name');
}

const REPRESENTATIVES = new Set(['representative', 'leader', 'leaders', 'spokesman', 'spokesmen']);

const LEADERS = new Set(['leader', 'leaders']);

const LAWMAKERS = new Set(['lawmaker', 'deputy', 'mp', 'legislator', 'parliamentarian', 'member']);

/** Legislatures of a country whose name stands anywhere in the article. */
function legislatures({ named }: Scene, country: string | undefined): string[] {
  const all = [...(named.get(country ?? '') ?? [])];
  return all.filter(({ kind, type }) => kind === 'ORGANIZATION' && type === 'LEGISLATURE').map(({ id }) => id);
}

/** "Both men", "the two ministers": the two that have spoken, when there are just two. */
function lastTwo({ discourse }: Scene, { phrase, sentence }: Asked, noun: string): Meaning | undefined {
  const fits = (entity: Entity) =>
    entity.kind === 'PERSON' &&
    (noun !== 'man' || entity.gender !== 'F') &&
    (noun !== 'woman' || entity.gender !== 'M') &&
    (GENERAL.has(noun) || entity.titles.some(({ office }) => office.includes(noun)));
  const persons = discourse.actorsBefore(phrase.from, sentence, fits);
  const speakers = persons.filter(({ spoke }) => spoke);
  const pair = persons.length === 2 ? persons : speakers;
  const [a, b] = pair;
  if (!a || !b || pair.length !== 2) return undefined;
  const reason = `${b.name} and ${a.name}, the only two ${persons.length === 2 ? 'named' : 'who have spoken'} before`;
  const references = [...b.references, ...a.references].map((one) => ({ ...one, reason }));
  const entity = newEntity({
    kind: 'GROUP',
    name: `${b.name} and ${a.name}`,
    sentence,
    plural: true,
    references,
    reason,
  });
  return { entity, references, reason };
}

const GENERAL = new Set([
  'man',
  'woman',
  'men',
  'women',
  'leader',
  'politician',
  'people',
  'official',
  'leaders',
  'side',
  'person',
]);
