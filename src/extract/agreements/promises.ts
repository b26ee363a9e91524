import { edtfPrecision, knownDate, type TextDate } from '../../model/dates.ts';
import { addDays, monthOf } from '../dates/calendar.ts';
import { type FoundDate, textDate } from '../dates/find-dates.ts';
import { spanOf } from '../document.ts';
import type { Named, Scene } from '../events/scene.ts';
import type { Predicate } from './told.ts';
import type { AgreementStatus } from './words.ts';

/** What the speaker of a statement promises to bring an agreement to, and by when. */
export type Promised = { statement: number; status: AgreementStatus; due?: TextDate };

/**
 * The promise that a verb of an agreement makes, where the speaker, or his state, is who will do it: "her country would ratify by
 * June 30th", "pledged to sign within 30 days". `said` is the date of the statement.
 */
export function promisesOf(
  scene: Scene,
  { at, intended, modality, subject }: Predicate,
  said: readonly (FoundDate | undefined)[],
): Promised[] {
  const [statement] = scene.saidIn(at);
  if (statement === undefined || !intended || !PROMISED.has(intended)) return [];
  const attribution = scene.attributions[statement];
  if (!attribution || attribution.polarity === 'DENIED') return [];
  const cue = attribution.cue.map((span) => scene.document.text.slice(...span)).join(' ');
  const isOwn =
    isSpeakers(scene, statement, subject) ||
    ((PLEDGE.test(cue) || modality === 'DECIDED') && isOpening(scene, statement, at));
  const due = dueOf(scene, at, said[statement]);
  const isFirm =
    PLEDGE.test(cue) || (modality === 'DECIDED' && due !== undefined) || (modality === 'AHEAD' && isWill(scene, at));
  if (!isOwn || !isFirm) return [];
  return [{ statement, status: intended, ...(due && { due }) }];
}

const PROMISED = new Set<AgreementStatus>(['SIGNED', 'TEXT_AGREED', 'RATIFIED', 'ACCEPTED', 'IN_FORCE']);
const PLEDGE = /\b(?:promis|pledg|vow|undert|commit|guarante|assur)/i;

/** "will", "would"; not "may" or "could". */
function isWill(scene: Scene, at: number): boolean {
  const words = scene.clauses.at(at)?.auxiliaries ?? [];
  return words.some((word) => /^(?:will|would|shall|'ll|'d)$/.test(word));
}

/** The first verb of what is promised: "pledged to ratify". */
function isOpening(scene: Scene, statement: number, at: number): boolean {
  const group = scene.clauses.at(at);
  const start = scene.attributions[statement]?.contents[0]?.[0] ?? 0;
  return group?.form === 'INFINITIVE' && (scene.document.tokens[group.from]?.start ?? 0) - start < 4;
}

function isSpeakers(scene: Scene, statement: number, subject: readonly Named[]): boolean {
  const speakers = scene.speakersOf(statement).flatMap(({ actor }) => [actor, scene.countryOf(actor) ?? actor]);
  return subject.some(({ actor }) => speakers.includes(actor) || speakers.includes(scene.countryOf(actor) ?? actor));
}

const LAST = /^(?:by|before|until|till)$/;

/** "by June 30th", "before the end of the year", "within 30 days": behind the verb, in its sentence. */
function dueOf(scene: Scene, at: number, said: FoundDate | undefined): TextDate | undefined {
  const { tokens, sentences, sentenceOf } = scene.document;
  const end = Math.min(sentences[sentenceOf[at] as number]?.to ?? at, at + 40);
  const lower = (t: number): string => tokens[t]?.lower ?? '';
  for (let t = at + 1; t < end; t++) {
    if (lower(t) === 'within') return within(scene, t, said);
    const isLast = LAST.test(lower(t)) || (lower(t) === 'than' && lower(t - 1) === 'later');
    if (!isLast) continue;
    const date = scene.datesIn(t + 1, Math.min(end, t + 3))[0];
    if (date) return textDate(date);
    const over = endOf(scene, t, end);
    if (over) return over;
  }
  return undefined;
}

/** "by the end of the year", "before the month is out", "by year-end". */
function endOf(scene: Scene, from: number, end: number): TextDate | undefined {
  const { tokens } = scene.document;
  for (let t = from + 1; t < Math.min(end, from + 7); t++) {
    const { lower } = tokens[t] ?? { lower: '' };
    const date = scene.datesIn(t, t + 1)[0];
    if (date) return textDate(date);
    const unit = /^(?:year|year-end|month)$/.test(lower) ? lower : undefined;
    if (!unit) continue;
    const text = scene.document.text.slice(...spanOf(scene.document, from, t + 1));
    const inferred = scene.day && (unit === 'month' ? monthOf(scene.day) : scene.day.slice(0, 4));
    return relative(text, inferred, scene.day);
  }
  return undefined;
}

/** "within 30 days": counted from the day on which it was said, else from that of the article. */
function within(scene: Scene, from: number, said: FoundDate | undefined): TextDate | undefined {
  const { tokens } = scene.document;
  const at = /^(?:the|a|an|next|coming|less|than|about)$/.test(tokens[from + 1]?.lower ?? '') ? from + 2 : from + 1;
  const word = tokens[at]?.lower ?? '';
  const isUnit = UNIT.test(word);
  const count = isUnit ? 1 : /^\d{1,3}$/.test(word) ? Number(word) : NUMBERS.indexOf(word);
  const unit = (isUnit ? word : (tokens[at + 1]?.lower ?? '')).replace(/s$/, '');
  if (count < 1 || !UNIT.test(unit)) return undefined;
  const text = scene.document.text.slice(...spanOf(scene.document, from, isUnit ? at + 1 : at + 2));
  const known = said && knownDate(said);
  const day = known && edtfPrecision(known) === 'DAY' && !/[/X]/.test(known) ? known : scene.day;
  return relative(text, day && addUnits(day, count, unit), day);
}

function addUnits(day: string, count: number, unit: string): string {
  if (unit === 'day') return addDays(day, count);
  if (unit === 'week' || unit === 'fortnight') return addDays(day, count * (unit === 'week' ? 7 : 14));
  return monthOf(day, unit === 'year' ? count * 12 : count);
}

function relative(text: string, inferred: string | undefined, day: string | undefined): TextDate {
  return { basis: 'RELATIVE', text, ...(inferred && { inferred, reason: `“${text}” is counted from ${day}` }) };
}

const UNIT = /^(?:day|week|fortnight|month|year)s?$/;
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
