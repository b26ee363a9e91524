import type { TextDate } from '../../model/dates.ts';
import type { AgreementFact } from '../agreements/agreement.ts';
import { textDate } from '../dates/find-dates.ts';
import { type Sentence, spanOf } from '../document.ts';
import { takenBack, tollsIn } from './casualties.ts';
import { deedsIn } from './deeds.ts';
import type { EventDraft, EventFact, EventType, Figures } from './event.ts';
import { joinDrafts } from './join.ts';
import { modalityOf } from './modality.ts';
import { Numbers } from './numbers.ts';
import type { Named, Scene } from './scene.ts';
import { presentIn, voteIn } from './votes.ts';

/**
 * The events of an article in PLOVER's types, those only that the text tells as happened. `places` are the spans of place names;
 * `signings` are agreements whose signing or initialling the article reports.
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
    for (const { at, type } of deedsIn(document, sentence)) {
      const deed = deedOf(scene, sentence, at, type);
      if (deed) drafts.push(deed);
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
    places: [],
    figures,
    topics: [...new Set(topics)],
    sentence: [sentence.start, sentence.end],
    trigger: spanOf(scene.document, at, at + 1),
  };
}

/** A deed counts when a state or a body does it, by name; to a single person's "rejects" a statement does justice. */
function deedOf(scene: Scene, sentence: Sentence, at: number, type: EventType): EventDraft | undefined {
  const { document } = scene;
  const { tokens, children } = document;
  const [statement, ...around] = scene.saidIn(at);
  const child = (...deprels: string[]) =>
    (children[at] ?? []).find((one) => deprels.includes(tokens[one]?.deprel ?? ''));
  const subject = child('nsubj');
  const object = child('obj');
  // "a summit of … was held": who took part may stand anywhere in the sentence.
  if (subject === undefined)
    return type === 'CONSULT' && child('nsubj:pass') !== undefined
      ? draft(scene, sentence, at, type, {}, [])
      : undefined;
  // In what is said only what a body says of itself counts: "the neighbours said they rejected intervention".
  const isOwn = type === 'REJECT' && !around.length && /^(?:they|it|we)$/.test(tokens[subject]?.lower ?? '');
  if (statement !== undefined && !isOwn) return undefined;
  const named = statement === undefined ? scene.subject(subject) : scene.speakersOf(statement);
  const bodies = named.filter(({ actor }) => scene.kindOf(actor) !== 'PERSON');
  const plural =
    /^NNP?S$/.test(tokens[subject]?.pos ?? '') || /[^s]s$|^(?:they|we)$/.test(tokens[subject]?.lower ?? '');
  if (type === 'REJECT') {
    // "rejected a claim" answers words; a plan, an intervention, a force is something to reject.
    const isThing = object !== undefined && scene.topicsIn(sentence.from, object + 1).some(({ to }) => object < to);
    return isThing && (bodies.length || (plural && !named.some(({ actor }) => scene.kindOf(actor) === 'PERSON')))
      ? draft(scene, sentence, at, type, {}, bodies)
      : undefined;
  }
  if (!bodies.length) return undefined;
  if (type === 'REQUEST') {
    const formal =
      bodies.some(({ actor }) => scene.isFormal(actor)) &&
      /\b(?:statement|resolution|communiqu|declaration|motion)/.test(document.text.slice(sentence.start, sentence.end));
    if (!formal) return undefined;
  }
  const objects = object === undefined ? [] : scene.subject(object);
  if (type === 'CONSULT' && bodies.length + objects.length < 2) return undefined;
  return draft(scene, sentence, at, type, {}, bodies, objects);
}

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
