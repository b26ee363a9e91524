import type { EventDraft, EventFact, Figures } from './event.ts';

/** Events, each once: sentences that tell the same are joined. Ids are of the type and who acts, told apart by a number. */
export function joinDrafts(drafts: readonly EventDraft[]): EventFact[] {
  const events: (EventFact & { at: number })[] = [];
  for (const { at, ...draft } of drafts) {
    const same = events.slice(-40).find((event) => isSame(event, draft, Math.abs(event.at - at)));
    if (!same) {
      events.push({ ...draft, id: '', at, sentences: [draft.sentence] });
      continue;
    }
    if (isTelling(draft.figures, same.figures)) {
      const { sentence, trigger, date = same.date } = draft;
      Object.assign(same, { sentence, trigger, ...(date && { date }) });
    }
    same.sentences.push(draft.sentence);
    same.figures = { ...same.figures, ...draft.figures };
    same.date ??= draft.date;
    same.agreement ??= draft.agreement;
    if (!same.actors.length) same.actors = draft.actors;
    if (!same.recipients.length) same.recipients = draft.recipients;
    same.topics = [...new Set([...same.topics, ...draft.topics])];
  }
  const used = new Map<string, number>();
  return events.map(({ at: _, ...event }) => {
    const base = [event.type.toLowerCase(), ...event.actors.map(({ actor }) => actor.toLowerCase())]
      .slice(0, 4)
      .join('-');
    const times = (used.get(base) ?? 0) + 1;
    used.set(base, times);
    return { ...event, id: times === 1 ? base : `${base}-${times}` };
  });
}

/** Of one type and by the same, with figures that do not differ; without figures, only of what is near or has the same agreement. */
function isSame(event: EventFact, draft: Omit<EventDraft, 'at'>, apart: number): boolean {
  if (event.type !== draft.type) return false;
  // A vote that ratifies, a deed that rejects: one event.
  if (!event.agreement !== !draft.agreement && event.sentence[0] === draft.sentence[0]) return true;
  if (event.agreement !== draft.agreement) return false;
  if (draft.agreement) return true;
  const [a, b] = [names(event), names(draft)];
  if (a && b && a !== b) return false;
  const shared = Object.keys(draft.figures).filter((name) => name in event.figures) as (keyof Figures)[];
  if (shared.some((name) => event.figures[name] !== draft.figures[name])) return false;
  if (shared.length) return true;
  const eitherBare = !Object.keys(draft.figures).length || !Object.keys(event.figures).length;
  return event.sentence[0] === draft.sentence[0] || (eitherBare && a !== '' && a === b && apart < 400);
}

const names = ({ actors }: { actors: { actor: string }[] }): string =>
  actors
    .map(({ actor }) => actor)
    .sort()
    .join();

/** A later sentence that repeats a figure tells it with more care, or corrects it; one without figures tells less. */
const isTelling = (later: Figures, earlier: Figures): boolean =>
  Object.keys(later).length >= Object.keys(earlier).length && Object.keys(later).length > 0;
