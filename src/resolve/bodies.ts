/** Bodies that are not named: "the ministry", "the Egyptian government", "the UN mission", "a statement by the army". */
import { actorOf, type Entity } from './entity.ts';
import type { GazetteerEntry } from './entries.ts';
import { meaningOfGovernment } from './governments.ts';
import { DETERMINERS } from './lexicon.ts';
import { type Meaning, means, meansActor, unsure } from './meaning.ts';
import type { Asked, Scene } from './scene.ts';
import { sameWords, unnamed } from './unnamed.ts';

const GOVERNMENTS = new Set(['government', 'authority', 'authorities', 'cabinet', 'administration', 'regime', 'junta']);

/** A phrase headed by the noun of a body, in the singular or as "forces". */
export function meaningOfBody(scene: Scene, given: Asked): Meaning {
  const { gazetteer } = scene;
  const asked = ownedByState(scene, given);
  const { phrase } = asked;
  const noun = phrase.noun?.head?.singular ?? '';
  // "The Authority" is a body's name, "the authorities" are a country's.
  const isAuthority = noun === 'authority' && !phrase.noun?.head?.plural;
  if (GOVERNMENTS.has(noun) && !isAuthority && phrase.modifiers.every((word) => QUALITIES.has(word))) {
    const government = meaningOfGovernment(scene, asked, noun);
    if (government) return government;
  }
  if (noun === 'community' && phrase.modifiers.at(-1) === 'international') {
    const id = scene.groups.internationalCommunity();
    const reason = 'a collective that news speaks of as one';
    return meansActor(scene, id, asked.sentence, reason);
  }
  const delegated =
    DELEGATES.has(noun) &&
    phrase.determiner !== 'INDEFINITE' &&
    phrase.owner &&
    gazetteer.entry(phrase.owner)?.kind === 'COUNTRY';
  if (delegated && phrase.owner && phrase.modifiers.length === 0)
    return meansActor(scene, phrase.owner, asked.sentence, `the ${noun} of a country speaks for it`);
  const isSeveral = phrase.noun?.head?.plural && noun !== 'forces';
  if (isSeveral || phrase.determiner === 'INDEFINITE' || phrase.pronoun)
    return unnamed(scene, asked, 'a body that the article does not name');
  const generic = takenUp(scene, asked, noun);
  if (generic) return generic;
  const words = [...phrase.modifiers.filter((word) => !QUALITIES.has(word)), noun].join(' ');
  const keys = [...new Set([[...phrase.modifiers, noun].join(' '), words, ...complemented(scene, asked, words)])];
  const local = atHome(scene, keys, phrase.owner);
  if (local && phrase.owner) return local;
  const before = namedBefore(scene, asked, noun, keys);
  if (before) return before;
  if (local) return local;
  const same = sameWords(scene, asked);
  if (same) return means(same, same.reason);
  const owner = phrase.owner ? gazetteer.entry(phrase.owner) : undefined;
  if (owner?.type === 'INTERGOVERNMENTAL' && ORGANS.has(noun) && phrase.modifiers.length === 0)
    return meansActor(scene, owner.id, asked.sentence, `the ${noun} of ${owner.name} speaks for it`);
  return unnamed(scene, asked, 'a body that the article does not name');
}

/** "Its foreign ministry" of a state: that of the country which "its" takes up. */
export function ownedByState({ gazetteer }: Scene, asked: Asked): Asked {
  const { phrase, holder } = asked;
  const owner = phrase.pronoun && holder && !holder.human ? actorOf(holder) : undefined;
  if (!owner || gazetteer.entry(owner)?.kind !== 'COUNTRY') return asked;
  return { ...asked, phrase: { ...phrase, owner, pronoun: undefined } };
}

/** By which kinds of bodies a general noun takes one up. */
const KINDS = new Map<string, readonly string[]>([
  ['group', ['ARMED_GROUP', 'PARTY', 'NGO']],
  ['militia', ['ARMED_GROUP']],
  ['faction', ['ARMED_GROUP', 'PARTY']],
  ['movement', ['ARMED_GROUP', 'PARTY', 'NGO']],
  ['party', ['PARTY']],
  ['bloc', ['INTERGOVERNMENTAL']],
  ['organisation', ['INTERGOVERNMENTAL', 'NGO']],
  ['organization', ['INTERGOVERNMENTAL', 'NGO']],
]);

/** "The group": the only body of such a kind in the two sentences before. */
function takenUp(scene: Scene, { phrase, sentence }: Asked, noun: string): Meaning | undefined {
  const { discourse, gazetteer } = scene;
  const kinds = KINDS.get(noun);
  const owner = phrase.owner ? gazetteer.entry(phrase.owner) : undefined;
  if (kinds && owner?.kind === 'ORGANIZATION' && phrase.determiner === 'DEFINITE' && phrase.modifiers.length === 0) {
    const reason = `the ${noun} of that name`;
    return meansActor(scene, owner.id, sentence, reason);
  }
  if (!kinds || phrase.determiner !== 'DEFINITE' || phrase.modifiers.length || phrase.owner || phrase.complement)
    return undefined;
  const fits = (entity: Entity) => kinds.includes(gazetteer.entry(actorOf(entity) ?? '')?.type ?? '');
  const found = discourse.actorsBefore(phrase.from, sentence, fits, 2);
  return found.length === 1 && found[0]
    ? means(found[0], `the only such body in the sentences before, ${found[0].name}`)
    : undefined;
}

const DELEGATES = new Set(['delegation', 'mission', 'side', 'embassy', 'presidency']);

/** Bodies through which an organisation of states speaks. */
const ORGANS = new Set(['council', 'assembly', 'conference', 'summit', 'secretariat', 'general-secretariat']);

/** Words that tell nothing of which body it is. */
const QUALITIES = new Set([
  'new',
  'current',
  'outgoing',
  'interim',
  'transitional',
  'central',
  'national',
  'local',
  'own',
  'whole',
  'entire',
  'caretaker',
  'state',
]);

/** With its complement: "ministry of the interior", "committee on foreign affairs". */
function complemented({ index }: Scene, { phrase: { complement } }: Asked, words: string): string[] {
  if (complement?.preposition !== 'of') return [];
  const rest: string[] = [];
  for (let i = complement.from; i < complement.to; i++) if (index.key(i)) rest.push(index.key(i));
  return rest.length ? [`${words} of ${rest.join(' ')}`] : [];
}

/** What is so called in the country whose it is or, if that is not said, in the country in focus. */
function atHome(scene: Scene, keys: readonly string[], owner: string | undefined): Meaning | undefined {
  const { gazetteer, focus } = scene;
  const home = owner ?? focus.country;
  if (!home) return undefined;
  const found = new Set<GazetteerEntry>();
  for (const key of keys)
    for (const entry of gazetteer.calledAtHome(key))
      if (entry.kind === 'ORGANIZATION' && (entry.country === home || entry.id === home)) found.add(entry);
  if (found.size === 0) return undefined;
  const ids = [...found].map(({ id }) => id);
  if (found.size > 1) return unsure(ids, `${ids.length} bodies are called so there: ${ids.join(', ')}`);
  const reason = owner ? `so called in ${home}` : `so called in ${home}: ${focus.reason}`;
  if (!owner && focus.basis === 'MOST') return unsure(ids, reason);
  const [id] = ids as [string];
  return meansActor(scene, id, 0, reason);
}

/** The one body of that kind that the article has named. */
function namedBefore(
  scene: Scene,
  { phrase, sentence }: Asked,
  noun: string,
  keys: readonly string[],
): Meaning | undefined {
  const { gazetteer, discourse } = scene;
  const wanted = (keys.at(-1) ?? noun).split(' ').filter((word) => !DETERMINERS.has(word) && word !== 'of');
  const fits = (entity: Entity) => {
    const entry = gazetteer.entry(actorOf(entity) ?? '');
    if (!entry || (entry.kind !== 'ORGANIZATION' && entry.kind !== 'GROUP')) return false;
    if (
      phrase.owner &&
      phrase.owner !== entry.id &&
      gazetteer.countryOf(entry) !== phrase.owner &&
      !mentions(gazetteer.entry(phrase.owner), entry)
    )
      return false;
    return entry.names.some(({ key }) => wanted.every((word) => ` ${key} `.includes(` ${word} `)));
  };
  const found = discourse.actorsBefore(phrase.from, sentence, fits);
  const [nearest] = found;
  if (!nearest) return undefined;
  if (found.length === 1) return means(nearest, `the only ${noun} named before, in sentence ${nearest.sentence + 1}`);
  const near = discourse.actorsBefore(phrase.from, sentence, fits, 2);
  if (near.length === 1) return means(nearest, `the ${noun} that the sentences before speak of`);
  return unsure(
    found.flatMap((entity) => actorOf(entity) ?? []),
    `${found.length} are a ${noun}`,
  );
}

/** A body bears its owner in a name: the UN's mission is called "UN mission in Libya". */
const mentions = (owner: GazetteerEntry | undefined, entry: GazetteerEntry): boolean =>
  owner?.names.some(({ key }) => entry.names.some((name) => ` ${name.key} `.includes(` ${key} `))) ?? false;
