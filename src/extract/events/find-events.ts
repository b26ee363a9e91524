import type { TextDate } from '../../model/dates.ts';
import type { AgreementFact } from '../agreements/agreement.ts';
import { textDate } from '../dates/find-dates.ts';
import { type Sentence, spanOf, type Token } from '../document.ts';
import { takenBack, tollsIn } from './casualties.ts';
import { type Deed, deedsIn } from './deeds.ts';
import type { EventDraft, EventFact, EventType, Figures } from './event.ts';
import { joinDrafts } from './join.ts';
import { readingOf } from './modality.ts';
import { Numbers } from './numbers.ts';
import type { Named, Scene } from './scene.ts';
import { namedIn, subjectOf, subjectRegion } from './subjects.ts';
import { presentIn, type Vote, voteIn } from './votes.ts';

/**
 * The events of an article in PLOVER's types, those only that the text tells as happened.
 * `agreements` are those found in the article: their signing is an event where it is the news.
 */
export function findEvents(scene: Scene, agreements: readonly AgreementFact[]): EventFact[] {
  const { document } = scene;
  const numbers = new Numbers(document);
  const wrong = takenBack(document, numbers);
  const drafts: EventDraft[] = [];
  let lastVote: EventDraft | undefined;
  let attended: { present: number; at: number } | undefined;
  for (const sentence of document.sentences) {
    const present = presentIn(document, sentence, numbers);
    if (present !== undefined && lastVote) lastVote.figures.present ??= present;
    else if (present !== undefined) attended = { present, at: sentence.start };
    const vote = voteIn(document, sentence, numbers);
    if (vote?.isRest && lastVote && goesOn(lastVote, vote, sentence)) {
      Object.assign(lastVote.figures, { ...vote.figures, ...lastVote.figures });
      continue;
    }
    if (vote && isTold(scene, vote.at)) {
      lastVote = draft(scene, sentence, vote.at, vote.type, vote.figures, assemblyIn(scene, sentence, lastVote));
      if (attended && sentence.start - attended.at < 400) lastVote.figures.present ??= attended.present;
      drafts.push(lastVote);
      continue;
    }
    for (const { at, type, figures } of tollsIn(document, sentence, numbers))
      if (isTold(scene, at) && !Object.values(figures).some((figure) => wrong.has(figure)))
        drafts.push(draft(scene, sentence, at, type, figures, []));
    for (const deed of deedsIn(scene, sentence)) {
      const drafted = deedOf(scene, sentence, deed);
      if (drafted) drafts.push(drafted);
    }
  }
  return joinDrafts([...drafts, ...signings(agreements)]);
}

/** The next sentence counts the rest of a vote: figures that are new. */
const goesOn = ({ sentence, figures }: EventDraft, vote: Vote, { start }: Sentence): boolean =>
  start - sentence[1] < 160 && !Object.keys(vote.figures).some((name) => name in figures);

/** Not what somebody denies, nor what hangs on an if or is still to come. */
function isTold(scene: Scene, at: number): boolean {
  if (scene.saidIn(at).some((one) => scene.attributions[one]?.polarity === 'DENIED')) return false;
  const group = scene.clauses.at(at);
  return !group || readingOf(scene.document, scene.clauses, group).modality === 'HAPPENED';
}

function draft(
  scene: Scene,
  sentence: Sentence,
  at: number,
  type: EventType,
  figures: Figures,
  actors: Named[],
  recipients: Named[] = [],
): EventDraft {
  const date = dateNear(scene, sentence, at, type === 'REJECT');
  const topics = scene.topicsIn(sentence.from, sentence.to).map(({ topic }) => topic);
  return {
    at,
    type,
    actors,
    recipients,
    ...(date && { date }),
    places: scene.placesIn(sentence.from, sentence.to),
    figures,
    topics: [...new Set(topics)],
    sentence: [sentence.start, sentence.end],
    trigger: spanOf(scene.document, at, at + 1),
  };
}

/** A deed counts when a state or a body does it, by name; to a single person's "rejects" a statement does justice. */
function deedOf(scene: Scene, sentence: Sentence, { group, reading, type, isGathering }: Deed): EventDraft | undefined {
  const { at } = group;
  const { tokens } = scene.document;
  const [statement, ...around] = scene.saidIn(at);
  // "a summit of … was held": who took part may stand anywhere in the sentence.
  if (isGathering) return statement === undefined ? draft(scene, sentence, at, type, {}, []) : undefined;
  const region = subjectRegion(scene, scene.clauses, group);
  const head = region && (tokens[region[1] - 1] as Token);
  if (!region || !head) return undefined;
  // In what is said only what a body says of itself counts: "the neighbours said they rejected intervention".
  const isOwn =
    /^(?:REJECT|MOBILIZE|RETREAT|CONCEDE|SANCTION)$/.test(type) &&
    !around.length &&
    /^(?:they|it|we)$/.test(head.lower);
  if (statement !== undefined && !isOwn) return undefined;
  const named = statement === undefined ? subjectOf(scene, scene.clauses, group, reading) : scene.speakersOf(statement);
  const bodies = named.filter(({ actor }) => scene.kindOf(actor) !== 'PERSON');
  if (group.passive && !/^(?:ASSAULT|COERCE|CONCEDE)$/.test(type)) return undefined;
  const isMany = /^NNP?S$/.test(head.pos) || /[^s]s$|^(?:they|we)$/.test(head.lower);
  const isAnyones = /^(?:PROTEST|ASSAULT)$/.test(type) || (type === 'REJECT' && !named.length && isMany);
  if (!bodies.length && !isAnyones) return undefined;
  const objects = group.passive ? [] : objectsOf(scene, group.to);
  // "rejected a claim" answers words; a plan, an intervention, a force is something to reject.
  if (type === 'REJECT' && !isTopic(scene, group.to)) return undefined;
  if (type === 'REQUEST' && !isFormal(scene, sentence, bodies)) return undefined;
  if (
    type === 'CONSULT' &&
    (group.base === 'meet' || group.base === 'confer' ? bodies : [...bodies, ...objects]).length + objects.length < 2
  )
    return undefined;
  return draft(scene, sentence, at, type, {}, bodies, type === 'REJECT' ? [] : objects);
}

/** Whom the words right behind a verb name. */
function objectsOf(scene: Scene, from: number): Named[] {
  const { tokens } = scene.document;
  let to = from;
  while (
    to < from + 10 &&
    /^(?:DT|JJ|NN|POS|PRP\$|CD|CC|HYPH|,|IN)/.test(tokens[to]?.pos ?? '') &&
    !/^(?:in|at|after|for|as|on|over|from|to)$/.test(to > from ? (tokens[to]?.lower ?? '') : '')
  )
    to++;
  return to > from ? namedIn(scene, /^(?:on|upon|with|to)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from, to) : [];
}

/** What one rejects by more than words: "rejected any foreign military intervention", "a United Nations plan"; not a claim. */
function isTopic(scene: Scene, verb: number): boolean {
  const { tokens } = scene.document;
  // "rejected on Monday a plan"
  const date = scene.datesIn(verb, verb + 2)[0];
  const from = date ? date.to : verb;
  let to = from;
  while (to < from + 8 && /^(?:DT|JJ|NN|POS|PRP\$|CD|HYPH|VB[NG]|RB)/.test(tokens[to]?.pos ?? '')) to++;
  return scene.topicsIn(from, to).length > 0 || tokens.slice(from, to).some(({ lower }) => PLANS.test(lower));
}

const PLANS =
  /^(?:plans?|proposals?|offers?|resolutions?|mediation|initiatives?|ultimatum|amendments?|invitations?|deployments?|missions?)$/;

/** A body calls on somebody in a statement or by a resolution: an act, and not words alone. */
const isFormal = (scene: Scene, { start, end }: Sentence, bodies: readonly Named[]): boolean =>
  bodies.some(({ actor }) => scene.isFormal(actor)) && FORMAL.test(scene.document.text.slice(start, end));
const FORMAL = /\b(?:statement|resolution|communiqu|declaration|motion)/;

/** The assembly that votes: the body named in the sentence, else that of the vote before, else the one the article names first. */
function assemblyIn(scene: Scene, sentence: Sentence, before: EventDraft | undefined): Named[] {
  const here = scene.within(sentence.from, sentence.to).find(({ actor }) => scene.isAssembly(actor));
  if (here) return [here];
  if (before?.actors.length) return before.actors;
  const any = scene.assemblyBefore(sentence.from);
  return any ? [any] : [];
}

/** The date in the sentence nearest to the deed that is not the day of what somebody only says. */
function dateNear(scene: Scene, sentence: Sentence, at: number, isOwn: boolean): TextDate | undefined {
  const here = scene.datesIn(sentence.from, sentence.to);
  const [statement] = scene.saidIn(at);
  const inside =
    statement === undefined || isOwn ? here : here.filter(({ from }) => scene.saidIn(from).includes(statement));
  const near = [...inside].sort((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at))[0];
  return near && textDate(near);
}

const SIGNING = new Set(['SIGNED', 'TEXT_AGREED', 'RATIFIED']);

/** The signing itself, where it is the news of the sentence and not recalled beside it. */
function signings(agreements: readonly AgreementFact[]): EventDraft[] {
  return agreements.flatMap(({ id, parties, statuses }) =>
    statuses
      .filter(
        ({ status, isDeed, party }) =>
          isDeed && (SIGNING.has(status) || (status === 'REJECTED' ? party : status === 'ACCEPTED' && !party)),
      )
      .map(({ status, party, sentence, asOf, trigger, at }): EventDraft => {
        const told = { sentence, trigger, ...(asOf && { date: asOf }) };
        return {
          at,
          type: status === 'REJECTED' ? 'REJECT' : 'AGREE',
          actors: status === 'REJECTED' ? parties.filter(({ actor }) => actor === party) : parties,
          recipients: [],
          places: [],
          figures: {},
          topics: [],
          agreement: id,
          ...told,
        };
      }),
  );
}
