import type { Document, Sentence } from '../document.ts';
import type { EventType, Figures } from './event.ts';
import { numberAt } from './numbers.ts';

/** A vote as a sentence tells it: what it decides, its figures, and the verb or noun that tells it (a token). */
export type Vote = { at: number; type: EventType; figures: Figures };

/**
 * "adopted by 111 of the 124 deputies present a resolution calling on …", "was defeated by 70 votes to 31", "88 for, 31 against,
 * 12 abstained", "voted to request foreign help". Figures as stated; what is lost was voted against.
 */
export function voteIn(document: Document, sentence: Sentence): Vote | undefined {
  const figures = voteFigures(document, sentence);
  const verb = find(document, sentence, (t) => DECIDES.test(lower(document, t)) && isEvent(document, t));
  const counted = Object.keys(figures).length > 0;
  if (!counted && (verb === undefined || !/^voted$/.test(lower(document, verb)))) return undefined;
  const at =
    verb ??
    find(document, sentence, (t) => /^votes?$|^(?:for|favour|favor)$/.test(lower(document, t))) ??
    sentence.from;
  const lost =
    /^(?:defeated|rejected|voted)$/.test(lower(document, at)) &&
    (lower(document, at) !== 'voted' || /^(?:down|against)$/.test(lower(document, at + 1)));
  if (!counted && lower(document, at + 1) !== 'to' && !lost) return undefined;
  if (lost && figures.votesFor !== undefined && figures.votesAgainst !== undefined)
    [figures.votesFor, figures.votesAgainst] = [figures.votesAgainst, figures.votesFor];
  return { at, type: lost ? 'REJECT' : isRequest(document, sentence, at) ? 'REQUEST' : 'AGREE', figures };
}

/** How many were there, where a sentence says so of the members: "One hundred and eight members were present." */
export function presentIn(document: Document, sentence: Sentence): number | undefined {
  for (let t = sentence.from; t < sentence.to; t++) {
    const number = numberAt(document, t);
    if (!number) continue;
    if (
      MEMBERS.test(lower(document, number.to)) &&
      /^(?:were|are)$/.test(lower(document, number.to + 1)) &&
      lower(document, number.to + 2) === 'present'
    )
      return number.value;
    t = number.to - 1;
  }
  return undefined;
}

const DECIDES = /^(?:adopted|approved|passed|voted|rejected|defeated|endorsed|ratified|carried)$/;
const MEMBERS =
  /^(?:deputies|members|lawmakers|mps|legislators|senators|votes?|delegates|parliamentarians|seats|representatives|states)$/;
const ASKS =
  /^(?:urg(?:es|ing|ed)|call(?:s|ing|ed)|request(?:s|ing|ed)?|ask(?:s|ing|ed)|demand(?:s|ing|ed)|appeal(?:s|ing|ed)|invit(?:es|ing|ed))$/;

/** What is adopted asks somebody for something. */
function isRequest(document: Document, { to }: Sentence, at: number): boolean {
  for (let t = at + 1; t < to; t++) if (ASKS.test(lower(document, t))) return true;
  return false;
}

function voteFigures(document: Document, { from, to }: Sentence): Figures {
  const figures: Figures = {};
  for (let t = from; t < to; t++) {
    const number = numberAt(document, t);
    if (!number) continue;
    const { value, to: next } = number;
    const after = lower(document, next);
    const then = lower(document, next + 1);
    if (after === 'of') {
      const start = then === 'the' ? next + 2 : next + 1;
      const all = numberAt(document, start);
      if (all && MEMBERS.test(lower(document, all.to)) && all.value >= value) {
        figures.votesFor = value;
        if (lower(document, all.to + 1) === 'present') figures.present = all.value;
        t = all.to;
        continue;
      }
    }
    // "78 votes to 21", "by 70 to 31"
    const votes = /^votes?$/.test(after);
    const tally = votes && then === 'to' ? next + 2 : after === 'to' && lower(document, t - 1) === 'by' ? next + 1 : -1;
    const against = tally > 0 ? numberAt(document, tally) : undefined;
    if (against) {
      figures.votesFor = value;
      figures.votesAgainst = against.value;
      t = against.to - 1;
      continue;
    }
    const what =
      votes || MEMBERS.test(after) || /^(?:voted|voting)$/.test(after)
        ? /^(?:voted|voting|in)$/.test(then)
          ? lower(document, next + 2)
          : then
        : after === 'in'
          ? then
          : after;
    if (/^(?:for|favour|favor|yes)$/.test(what) && hasTally(document, from, to)) figures.votesFor = value;
    else if (what === 'against' && hasTally(document, from, to)) figures.votesAgainst = value;
    else if (/^abst(?:ained|entions?|aining)$/.test(after) || /^abst(?:ained|entions?)$/.test(what))
      figures.abstentions = value;
    t = next - 1;
  }
  return figures;
}

/** A number "for" something is a vote only beside "against", "abstained" or "vote". */
function hasTally(document: Document, from: number, to: number): boolean {
  for (let t = from; t < to; t++)
    if (/^(?:votes?|voted|voting|abstained|abstentions?|ballots?)$/.test(lower(document, t))) return true;
  return false;
}

/** The verb is a past one, not "to be approved" or "if adopted". */
function isEvent(document: Document, t: number): boolean {
  const { pos } = document.tokens[t] as Document['tokens'][number];
  if (!/^VB[DN]$/.test(pos)) return false;
  return !/^(?:be|if|not|n't|unless|when|to)$/.test(lower(document, t - 1));
}

function find({ tokens }: Document, { from, to }: Sentence, is: (t: number) => boolean): number | undefined {
  for (let t = from; t < to && t < tokens.length; t++) if (is(t)) return t;
  return undefined;
}

const lower = (document: Document, t: number): string => document.tokens[t]?.lower ?? '';
