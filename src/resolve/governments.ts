/** Governments and authorities, which stand for their country. */
import { actorOf, type Entity } from './entity.ts';
import { hasRivalGovernments } from './focus.ts';
import { type Meaning, means, meansActor, unsure } from './meaning.ts';
import type { Asked, Scene } from './scene.ts';

/** "The Egyptian government", "Libya’s authorities": the country. "The government": of the country in focus. */
export function meaningOfGovernment(
  scene: Scene,
  { phrase, sentence, holder }: Asked,
  noun: string,
): Meaning | undefined {
  const { gazetteer, focus, discourse, on } = scene;
  if (phrase.pronoun) {
    if (!holder?.country) return undefined;
    return meansActor(scene, holder.country, sentence, `the ${noun} of ${holder.name} stands for the country`);
  }
  if (phrase.determiner === 'INDEFINITE' && !phrase.owner) return undefined;
  if (phrase.determiner === 'INDEFINITE' && !phrase.noun?.head?.plural) return undefined;
  if (phrase.owner) {
    if (gazetteer.entry(phrase.owner)?.kind !== 'COUNTRY') return undefined;
    return meansActor(scene, phrase.owner, sentence, `the ${noun} of a country stands for the country`);
  }
  if (phrase.noun?.head?.plural && noun !== 'authority' && noun !== 'authorities') return undefined;
  // "The governor’s authorities", "the authorities in Derna": whose they are is open.
  if (phrase.possessor || (phrase.complement && !phrase.place)) return undefined;
  const named = discourse.actorsBefore(
    Number.POSITIVE_INFINITY,
    sentence,
    (entity) => entity.kind === 'ORGANIZATION' && isGovernment(scene, entity),
  );
  if (named.length === 1 && named[0] && noun === 'government')
    return means(named[0], `the only government that the article names, in sentence ${named[0].sentence + 1}`);
  if (named.length > 1)
    return unsure(
      named.flatMap((entity) => actorOf(entity) ?? []),
      'the article names more than one government',
    );
  const id = phrase.place ?? focus.country;
  if (!id) return undefined;
  if (!phrase.place && focus.basis === 'MOST') return unsure([id], `the ${noun} there: ${focus.reason}`);
  if (hasRivalGovernments(gazetteer, id, on)) return unsure([id], `two governments claim to rule ${id} then`);
  return meansActor(
    scene,
    id,
    sentence,
    phrase.place ? 'the authorities of where the place lies' : `the ${noun} there: ${focus.reason}`,
  );
}

const isGovernment = ({ gazetteer }: Scene, entity: Entity): boolean =>
  gazetteer.entry(actorOf(entity) ?? '')?.names.some(({ key }) => /\bgovernment\b/.test(key)) ?? false;
