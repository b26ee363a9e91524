import type { TextDate } from '../../model/dates.ts';
import type { AgreementFact } from '../agreements/agreement.ts';
import { textDate } from '../dates/find-dates.ts';
import { type Sentence, spanOf, type Token } from '../document.ts';
import { takenBack, tollsIn } from './casualties.ts';
import { type Deed, deedsIn } from './deeds.ts';
import type { EventDraft, EventFact, EventType, Figures } from './event.ts';
import { joinDrafts } from './join.ts';
import { modalityOf } from './modality.ts';
import { Numbers } from './numbers.ts';
import type { Named, Scene } from './scene.ts';
import { presentIn, voteIn } from './votes.ts';

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
  for (const sentence of document.sentences) {
    const present = presentIn(document, sentence, numbers);
    if (present !== undefined && lastVote) lastVote.figures.present ??= present;
    const vote = voteIn(document, sentence, numbers);
    if (vote && isTold(scene, vote.at)) {
      lastVote = draft(scene, sentence, vote.at, vote.type, vote.figures, assemblyIn(scene, sentence, lastVote));
      drafts.push(lastVote);
      continue;
    }
    for (const { at, type, figures } of tollsIn(document, sentence, numbers))
      if (isTold(scene, at) && !Object.values(figures).some((figure) => wrong.has(figure)))
        drafts.push(draft(scene, sentence, at, type, figures, []));
    for (const deed of deedsIn(document, sentence)) {
      const drafted = deedOf(scene, sentence, deed);
      if (drafted) drafts.push(drafted);
    }
  }
  return joinDrafts([...drafts, ...signings(agreements)]);
}

/** Not what somebody denies, nor what hangs on an if or is still to come. */
function isTold(scene: Scene, at: number): boolean {
  if (scene.saidIn(at).some((one) => scene.attributions[one]?.polarity === 'DENIED')) return false;
  const pos = scene.document.tokens[at]?.pos ?? '';
  return !/^VB/.test(pos) || modalityOf(scene.document, at).modality === 'HAPPENED';
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
function deedOf(scene: Scene, sentence: Sentence, { at, type, isGathering }: Deed): EventDraft | undefined {
  const { tokens, children } = scene.document;
  const [statement, ...around] = scene.saidIn(at);
  // "a summit of … was held": who took part may stand anywhere in the sentence.
  if (isGathering) return statement === undefined ? draft(scene, sentence, at, type, {}, []) : undefined;
  const child = (deprel: string) => (children[at] ?? []).find((one) => tokens[one]?.deprel === deprel);
  const [subject, object] = [child('nsubj'), child('obj')];
  if (subject === undefined) return undefined;
  // In what is said only what a body says of itself counts: "the neighbours said they rejected intervention".
  const { lower, pos } = tokens[subject] as Token;
  const isOwn = type === 'REJECT' && !around.length && /^(?:they|it|we)$/.test(lower);
  if (statement !== undefined && !isOwn) return undefined;
  const named = statement === undefined ? scene.subject(subject) : scene.speakersOf(statement);
  const bodies = named.filter(({ actor }) => scene.kindOf(actor) !== 'PERSON');
  const isMany = /^NNP?S$/.test(pos) || /[^s]s$|^(?:they|we)$/.test(lower);
  if (!bodies.length && (type !== 'REJECT' || named.length || !isMany)) return undefined;
  const objects = object === undefined ? [] : scene.subject(object);
  // "rejected a claim" answers words; a plan, an intervention, a force is something to reject.
  if (type === 'REJECT' && !isTopic(scene, sentence, object)) return undefined;
  if (type === 'REQUEST' && !isFormal(scene, sentence, bodies)) return undefined;
  if (type === 'CONSULT' && bodies.length + objects.length < 2) return undefined;
  return draft(scene, sentence, at, type, {}, bodies, type === 'REJECT' ? [] : objects);
}

const isTopic = (scene: Scene, { from }: Sentence, token: number | undefined): boolean =>
  token !== undefined && scene.topicsIn(from, token + 1).some(({ to }) => token < to);

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
      .filter(({ status, isNews }) => isNews && SIGNING.has(status))
      .map(({ sentence, asOf, trigger, at }): EventDraft => {
        const told = { sentence, trigger, ...(asOf && { date: asOf }) };
        return {
          at,
          type: 'AGREE',
          actors: parties,
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
