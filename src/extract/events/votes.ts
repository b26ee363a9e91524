import type { Document, Sentence } from '../document.ts';
import type { EventType, Figures } from './event.ts';
import type { Numbers } from './numbers.ts';

/** A vote as a sentence tells it: what it decides, its figures, and the verb or noun that tells it (a token). */
export type Vote = { at: number; type: EventType; figures: Figures };

/**
 * "adopted by 111 of the 124 deputies present a resolution calling on …", "was defeated by 70 votes to 31", "88 for, 31 against,
 * 12 abstained", "voted to request foreign help". Figures as stated; what is lost was voted against.
 */
export function voteIn(document: Document, sentence: Sentence, numbers: Numbers): Vote | undefined {
  const figures = voteFigures(document, sentence, numbers);
  const counted = Object.keys(figures).length > 0;
  const verb = find(document, sentence, (t) => DECIDES.test(lower(document, t)) && isPast(document, t));
  // "will be adopted": what is counted is yet to come.
  if (verb === undefined && find(document, sentence, (t) => DECIDES.test(lower(document, t))) !== undefined)
    return undefined;
  if (!counted && (verb === undefined || lower(document, verb) !== 'voted')) return undefined;
  const at = verb ?? find(document, sentence, (t) => TALLY.test(lower(document, t))) ?? sentence.from;
  const after = lower(document, at + 1);
  const isVoting = lower(document, at) === 'voted';
  const lost = isVoting ? /^(?:down|against)$/.test(after) : /^(?:defeated|rejected)$/.test(lower(document, at));
  if (!counted && after !== 'to' && !lost) return undefined;
  if (lost && figures.votesFor !== undefined && figures.votesAgainst !== undefined)
    [figures.votesFor, figures.votesAgainst] = [figures.votesAgainst, figures.votesFor];
  return { at, type: lost ? 'REJECT' : isRequest(document, sentence, at) ? 'REQUEST' : 'AGREE', figures };
}

/** How many were there, where a sentence says so of the members: "One hundred and eight members were present." */
export function presentIn(document: Document, { from, to }: Sentence, numbers: Numbers): number | undefined {
  return numbers
    .within(from, to)
    .find(
      ({ to: next }) =>
        MEMBERS.test(lower(document, next)) &&
        /^(?:were|are)$/.test(lower(document, next + 1)) &&
        lower(document, next + 2) === 'present',
    )?.value;
}

const DECIDES = /^(?:adopted|approved|passed|voted|rejected|defeated|endorsed|ratified|carried)$/;
const TALLY = /^(?:votes?|voted|voting|abstained|abstentions?|ballots?|for|against|favour|favor)$/;
const MEMBERS =
  /^(?:deputies|members|lawmakers|mps|legislators|senators|votes?|delegates|parliamentarians|seats|representatives|states)$/;
const ASKS =
  /^(?:urg(?:es|ing|ed)|call(?:s|ing|ed)|request(?:s|ing|ed)?|ask(?:s|ing|ed)|demand(?:s|ing|ed)|appeal(?:s|ing|ed)|invit(?:es|ing|ed))$/;

/** What is adopted asks somebody for something. */
function isRequest(document: Document, { to }: Sentence, at: number): boolean {
  for (let t = at + 1; t < to; t++) if (ASKS.test(lower(document, t))) return true;
  return false;
}

function voteFigures(document: Document, { from, to }: Sentence, numbers: Numbers): Figures {
  const figures: Figures = {};
  const all = numbers.within(from, to);
  if (!all.length) return figures;
  const isTally =
    find(document, { from, to }, (t) => /^(?:vote|voti|abst|ballot)/.test(lower(document, t))) !== undefined;
  let done = from;
  for (const { from: at, to: next, value } of all) {
    if (at < done) continue;
    const after = lower(document, next);
    // "111 of the 124 deputies present"
    const whole = after === 'of' ? numbers.at(lower(document, next + 1) === 'the' ? next + 2 : next + 1) : undefined;
    if (whole && MEMBERS.test(lower(document, whole.to)) && whole.value >= value) {
      figures.votesFor = value;
      if (lower(document, whole.to + 1) === 'present') figures.present = whole.value;
      done = whole.to;
      continue;
    }
    // "78 votes to 21", "by 70 to 31"
    const isVotes = /^votes?$/.test(after);
    const second =
      isVotes && lower(document, next + 1) === 'to'
        ? next + 2
        : after === 'to' && lower(document, at - 1) === 'by'
          ? next + 1
          : -1;
    const against = numbers.at(second);
    if (against) {
      figures.votesFor = value;
      figures.votesAgainst = against.value;
      done = against.to;
      continue;
    }
    const how = howVoted(document, next);
    if (how && (isTally || how === 'abstentions')) figures[how] = value;
  }
  return figures;
}

/** "88 for", "31 votes against", "12 members voted in favour", "9 abstentions". */
function howVoted(document: Document, from: number): 'votesFor' | 'votesAgainst' | 'abstentions' | undefined {
  for (let t = from; t < from + 4; t++) {
    const word = lower(document, t);
    if (/^(?:for|favour|favor)$/.test(word)) return 'votesFor';
    if (word === 'against') return 'votesAgainst';
    if (/^abst(?:ained|entions?|aining)$/.test(word)) return 'abstentions';
    if (!MEMBERS.test(word) && !/^(?:voted|voting|in|were)$/.test(word)) return undefined;
  }
  return undefined;
}

/** A past verb, not "to be approved" or "if adopted". */
function isPast(document: Document, t: number): boolean {
  if (!/^VB[DN]$/.test(document.tokens[t]?.pos ?? '')) return false;
  return !/^(?:be|if|not|n't|unless|when|to)$/.test(lower(document, t - 1));
}

function find(
  { tokens }: Document,
  { from, to }: { from: number; to: number },
  is: (t: number) => boolean,
): number | undefined {
  for (let t = from; t < to && t < tokens.length; t++) if (is(t)) return t;
  return undefined;
}

const lower = (document: Document, t: number): string => document.tokens[t]?.lower ?? '';
