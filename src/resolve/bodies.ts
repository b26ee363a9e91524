/** Bodies that are not named: "the ministry", "the Egyptian government", "the UN mission", "a statement by the army". */
import { actorOf, type Entity, newEntity } from './entity.ts';
import type { GazetteerEntry } from './entries.ts';
import { hasRivalGovernments } from './focus.ts';
import { DETERMINERS, PREPOSITIONS } from './lexicon.ts';
import { type Meaning, means, unresolved, unsure } from './meaning.ts';
import type { Asked, Scene } from './scene.ts';

const GOVERNMENTS = new Set(['government', 'authority', 'authorities', 'cabinet', 'administration', 'regime', 'junta']);

/** A phrase headed by the noun of a body, in the singular or as "forces". */
export function meaningOfBody(scene: Scene, asked: Asked): Meaning {
  const { phrase } = asked;
  const { gazetteer } = scene;
  const noun = phrase.noun?.head?.singular ?? '';
  if (GOVERNMENTS.has(noun) && phrase.modifiers.every((word) => QUALITIES.has(word))) {
    const government = meaningOfGovernment(scene, asked, noun);
    if (government) return government;
  }
  if (noun === 'community' && phrase.modifiers.at(-1) === 'international') {
    const id = scene.groups.internationalCommunity();
    const reason = 'a collective that news speaks of as one';
    return means(scene.discourse.actor(id, reason, asked.sentence), reason);
  }
  const delegated =
    DELEGATES.has(noun) &&
    phrase.determiner !== 'INDEFINITE' &&
    phrase.owner &&
    gazetteer.entry(phrase.owner)?.kind === 'COUNTRY';
  if (delegated && phrase.owner && phrase.modifiers.length === 0)
    return country(scene, phrase.owner, asked.sentence, `the ${noun} of a country speaks for it`);
  if (phrase.determiner === 'INDEFINITE' || phrase.pronoun)
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
  return unnamed(scene, asked, 'a body that the article does not name');
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
function takenUp({ discourse, gazetteer }: Scene, { phrase, sentence }: Asked, noun: string): Meaning | undefined {
  const kinds = KINDS.get(noun);
  const owner = phrase.owner ? gazetteer.entry(phrase.owner) : undefined;
  if (kinds && owner?.kind === 'ORGANIZATION' && phrase.determiner === 'DEFINITE' && phrase.modifiers.length === 0) {
    const reason = `the ${noun} of that name`;
    return means(discourse.actor(owner.id, reason, sentence), reason);
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

/** "The Egyptian government", "Libya’s authorities": the country. "The government": of the country in focus. */
export function meaningOfGovernment(
  scene: Scene,
  { phrase, sentence, holder }: Asked,
  noun: string,
): Meaning | undefined {
  const { gazetteer, focus, discourse, on } = scene;
  if (phrase.pronoun) {
    if (!holder?.country) return undefined;
    return country(scene, holder.country, sentence, `the ${noun} of ${holder.name} stands for the country`);
  }
  if (phrase.determiner === 'INDEFINITE' && !phrase.owner) return undefined;
  if (phrase.determiner === 'INDEFINITE' && !phrase.noun?.head?.plural) return undefined;
  if (phrase.owner) {
    if (gazetteer.entry(phrase.owner)?.kind !== 'COUNTRY') return undefined;
    return country(scene, phrase.owner, sentence, `the ${noun} of a country stands for the country`);
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
  if (hasRivalGovernments(gazetteer, id, on)) return unsure([id], `two governments claim to rule ${id} then`);
  return country(
    scene,
    id,
    sentence,
    phrase.place ? 'the authorities of where the place lies' : `the ${noun} there: ${focus.reason}`,
  );
}

const isGovernment = ({ gazetteer }: Scene, entity: Entity): boolean =>
  gazetteer.entry(actorOf(entity) ?? '')?.names.some(({ key }) => /\bgovernment\b/.test(key)) ?? false;

function country({ discourse }: Scene, id: string, sentence: number, reason: string): Meaning {
  return means(discourse.actor(id, reason, sentence), reason);
}

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
  const [id] = ids as [string];
  return means(scene.discourse.actor(id, reason, 0), reason);
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
    plural: plural || (phrase.number ?? 1) > 1,
    human: !plural && (!head || head.class === 'OFFICE' || head.class === 'PERSON' || head.class === 'PEOPLE'),
    head: head?.singular ?? phrase.noun?.key,
  });
  return unresolved(reason, entity);
}

/** "A statement by the ministry", "the army’s communiqué"; or what the body that the sentence is about has just adopted. */
export function meaningOfText(scene: Scene, asked: Asked): Meaning {
  const { phrase, sentence } = asked;
  const { index, discourse } = scene;
  if (phrase.owner && phrase.determiner !== 'INDEFINITE') {
    const reason = 'a text speaks for whose it is';
    const entry = scene.gazetteer.entry(phrase.owner);
    if (entry) return country(scene, phrase.owner, sentence, reason);
  }
  const end = index.sentences[sentence]?.to ?? phrase.to;
  const { complement } = phrase;
  const from =
    complement && BY.has(complement.preposition) ? complement.from : BY.has(index.key(phrase.to)) && phrase.to + 1;
  if (from) {
    const author = asked.inside?.(from, end);
    if (author?.references.length) {
      const reason = `a text speaks for its author; ${author.reason}`;
      const { entity } = unnamed(scene, asked, reason);
      if (entity) entity.references = author.references;
      return { entity, references: author.references, reason };
    }
  }
  const [subject] = discourse.in(sentence).filter((one) => one.subject && one.quotation === 0 && one.to <= phrase.from);
  const id = subject && actorOf(subject.entity);
  if (subject && id && subject.entity.kind === 'ORGANIZATION' && !subject.source) {
    for (let i = subject.to; i < phrase.from; i++)
      if (ADOPTS.has(index.key(i)))
        return means(subject.entity, `what ${subject.entity.name} ${index.key(i)} in the same sentence speaks for it`);
  }
  return unnamed(scene, asked, 'a text whose author the article does not name');
}

const BY = new Set(['by', 'from']);
const ADOPTS = new Set(
  'adopted approved passed issued published released signed endorsed voted adopts approves passes issues backed'.split(
    ' ',
  ),
);
