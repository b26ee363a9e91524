import { knownDate, type TextDate } from '../../model/dates.ts';
import { type FoundDate, textDate } from '../dates/find-dates.ts';
import { type Document, spanOf } from '../document.ts';
import type { Scene } from '../events/scene.ts';
import { addNamed, addStatus, type Draft } from './identity.ts';
import { bodies, FROM_WITHIN, stateOf, type Told } from './parties.ts';
import type { Phrase } from './phrases.ts';
import type { AgreementStatus } from './words.ts';

export function addFacts(
  scene: Scene,
  draft: Draft,
  phrase: Phrase,
  { at, status, modality, subject, partners, presupposed, withOthers }: Told,
  said: readonly (FoundDate | undefined)[],
): void {
  const chain = scene.saidIn(at);
  const statement = chain[0];
  const denied = !presupposed && chain.some((one) => scene.attributions[one]?.polarity === 'DENIED');
  const own: AgreementStatus = denied && status !== 'REJECTED' ? 'UNCLEAR' : status;
  const asOf = dateOf(
    scene,
    at,
    own,
    modality === 'HAPPENED' || modality === 'DECIDED',
    statement === undefined ? undefined : said[statement],
  );
  const isOfStates = draft.parties.some(({ actor }) => scene.kindOf(actor) === 'COUNTRY');
  const doers = bodies(scene, subject).map((one) => ({
    ...one,
    actor: isOfStates || own === 'RATIFIED' ? stateOf(scene, one.actor) : one.actor,
  }));
  const [only, ...others] = doers;
  const isJoint = (phrase.oneSided || partners.length > 0 || withOthers) && (own === 'SIGNED' || own === 'TEXT_AGREED');
  const alone = only && !others.length && !isJoint && BY_PARTY.has(own) ? only : undefined;
  const isNews = !presupposed && !isRecalled(scene.document, at) && !chain.some((one) => isRecalling(scene, one));
  // What others than the parties hold of it is not its status.
  const isThird =
    alone &&
    FROM_WITHIN.has(own) &&
    draft.parties.length > 1 &&
    !draft.parties.some(({ actor }) =>
      [actor, stateOf(scene, actor)].some((one) => one === alone.actor || one === scene.countryOf(alone.actor)),
    );
  if (isThird) return;
  const isNew = addStatus(draft, {
    status: own,
    ...(alone && { party: alone.actor }),
    ...(asOf && { asOf }),
    sentence: scene.sentenceOf(at),
    trigger: spanOf(scene.document, at, at + 1),
    at,
    isNews,
    isDeed: isNews && modality === 'HAPPENED' && !isOld(scene, asOf),
    ...(statement !== undefined && { statement }),
  });
  // Who does not sign what others have signed is no party.
  const isClosed =
    own === 'REJECTED' && draft.statuses.some(({ status }) => PAPER.has(status) || status === 'IN_FORCE');
  const joins = own === 'REJECTED' || own === 'ACCEPTED' ? draft.parties.length < 2 && !isClosed : true;
  if (alone && joins) addNamed(draft.parties, alone);
  if (own === 'PROPOSED' && (isNew || draft.statuses.every(({ status }) => status === 'PROPOSED'))) {
    const proposers = subject.length ? subject : scene.speakersAt(at);
    for (const one of proposers) addNamed(draft.proposers, { ...one, actor: proposerOf(scene, one.actor) });
  }
  for (const aim of aimsOf(scene, phrase))
    if (!draft.aims.some(({ topic }) => topic === aim.topic)) draft.aims.push(aim);
}

/** One party can do these without the others. */
const BY_PARTY = new Set<AgreementStatus>([
  'SIGNED',
  'TEXT_AGREED',
  'RATIFIED',
  'ACCEPTED',
  'REJECTED',
  'SUSPENDED',
  'TERMINATED',
]);

/** A force is not signed. */
export const PAPER = new Set<AgreementStatus>(['SIGNED', 'TEXT_AGREED', 'RATIFIED']);

export const OPEN = new Set<AgreementStatus>(['PROPOSED', 'UNDER_NEGOTIATION', 'ACCEPTED', 'UNCLEAR']);

/** "recalled that it has concluded agreements" */
const isRecalling = (scene: Scene, attribution: number): boolean =>
  (scene.attributions[attribution]?.cue ?? []).some((span) =>
    /^(?:recall|remind|remember)/.test(scene.document.text.slice(...span)),
  );

/** In the past before the past. */
function isRecalled({ tokens }: Document, at: number): boolean {
  for (let t = at - 1; t > at - 4 && t >= 0; t--) {
    if (tokens[t]?.lower === 'had') return true;
    if (!/^(?:RB|VB)/.test(tokens[t]?.pos ?? '')) return false;
  }
  return false;
}

/** Two years before the article or more: no news, but history. */
function isOld(scene: Scene, date: TextDate | undefined): boolean {
  const day = date && knownDate(date);
  return (
    day !== undefined && scene.year !== undefined && /^\d{4}/.test(day) && Number(day.slice(0, 4)) < scene.year - 1
  );
}

/** A person proposes for himself; a ministry for its country. */
const proposerOf = (scene: Scene, actor: string): string =>
  scene.kindOf(actor) === 'PERSON' ? actor : scene.principal(actor);

/** The date of the deed, where it stands with the verb; of what is only wanted or under way, the day on which it was said. */
function dateOf(
  scene: Scene,
  at: number,
  status: AgreementStatus,
  happened: boolean,
  said: FoundDate | undefined,
): TextDate | undefined {
  const { tokens, sentences, sentenceOf } = scene.document;
  const sentence = sentences[sentenceOf[at] as number];
  if (happened && status !== 'UNCLEAR') {
    const near = scene.datesIn(sentence?.from ?? at, sentence?.to ?? at).find((date) => {
      if (date === said || (date.to <= at && isOthers(scene, date.from, at))) return false;
      const [from, to] = date.from > at ? [at + 1, date.from] : [date.to, at];
      for (let t = from; t < to; t++)
        if (
          /^(?:VB|MD|WP|WDT)/.test(tokens[t]?.pos ?? '') &&
          !/^(?:had|has|have|was|were|been|be|is|are)$/.test(tokens[t]?.lower ?? '')
        )
          return false;
      return to - from < 20;
    });
    if (near) return textDate(near);
  }
  return said && OPEN.has(status) && knownDate(said) !== undefined ? textDate(said) : undefined;
}

/** A date before a verb that an earlier verb has: "concluded in 2014 has entered into force". */
function isOthers(scene: Scene, date: number, at: number): boolean {
  const { tokens } = scene.document;
  const own = scene.clauses.at(at);
  const before = scene.clauses.before(date);
  if (!before || before === own || own?.form === 'INFINITIVE') return false;
  for (let t = before.to; t < date; t++) if (/^[,;:—–]$/.test(tokens[t]?.lower ?? '')) return false;
  return true;
}

/** "… to secure the border, curb illegal immigration and stop arms smuggling": the topics of a purpose behind the phrase. */
function aimsOf(scene: Scene, { to }: Phrase): { topic: string; span: readonly [number, number] }[] {
  const { tokens, sentences, sentenceOf } = scene.document;
  const opens =
    tokens[to]?.lower === 'to' ||
    /^(?:aimed|designed|intended|meant)$/.test(tokens[to]?.lower ?? '') ||
    tokens[to]?.lower === 'against';
  if (!opens) return [];
  const end = sentences[sentenceOf[to] as number]?.to ?? to;
  return scene.topicsIn(to, end).map(({ topic, span }) => ({ topic, span }));
}
