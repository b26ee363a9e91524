import type { Document, Sentence } from '../document.ts';
import type { EventType, Figures } from './event.ts';
import type { Numbers } from './numbers.ts';

/** A vote as a sentence tells it: what it decides, its figures, and the verb or noun that tells it (a token). */
export type Vote = {
  at: number;
  type: EventType;
  figures: Figures;
  /** It only goes on about figures: "Six voted against and two abstained." */
  isRest: boolean;
};

/**
 * "adopted by 111 of the 124 deputies present a resolution calling on …", "was defeated by 70 votes to 31", "88 for, 31 against,
 * 12 abstained", "142 voted yes", "voted to request foreign help". Figures as stated; what is lost was voted against.
 */
export function voteIn(document: Document, sentence: Sentence, numbers: Numbers): Vote | undefined {
  if (find(document, sentence, (t) => isOfVotes(lower(document, t))) === undefined) return undefined;
  const figures = voteFigures(document, sentence, numbers);
  const counted = Object.keys(figures).length > 0;
  const decides = find(document, sentence, (t) => decidesAt(document, t));
  const verb = find(document, sentence, (t) => decidesAt(document, t) && isPast(document, t));
  // "will be adopted": what is counted is yet to come.
  if (verb === undefined && decides !== undefined) return undefined;
  const isAll = verb !== undefined && find(document, sentence, (t) => ALL.test(lower(document, t))) !== undefined;
  if (!counted && !isAll && (verb === undefined || lower(document, verb) !== 'voted')) return undefined;
  const at = verb ?? find(document, sentence, (t) => TALLY.test(lower(document, t))) ?? sentence.from;
  const after = lower(document, at + 1);
  const isVoting = lower(document, at) === 'voted';
  const isRest = verb === undefined || (isVoting && figures.votesFor === undefined);
  const lost = isLost(document, at);
  if (!counted && !isAll && after !== 'to' && !lost) return undefined;
  // By one figure the lost side is told: "voted down by 70 votes".
  if (lost && figures.votesFor !== undefined && !isSpelt(document, sentence)) {
    const { votesFor, votesAgainst, ...rest } = figures;
    return {
      at,
      type: 'REJECT',
      figures: { ...rest, ...(votesAgainst !== undefined && { votesFor: votesAgainst }), votesAgainst: votesFor },
      isRest,
    };
  }
  return { at, type: lost ? 'REJECT' : isRequest(document, sentence, at) ? 'REQUEST' : 'AGREE', figures, isRest };
}

/** A word without which no sentence tells of a vote; most have none. */
const isOfVotes = (word: string): boolean =>
  DECIDES.has(word) ||
  THROWN.has(word) ||
  (/^[abnv]/.test(word) && /^(?:vot|abst|ballot|ayes?$|nays?$|noes$|approves|adopts|backs)/.test(word)) ||
  /^(?:passes|rejects|ratifies|endorses)$/.test(word);

/** How many were there, where a sentence says so of the members: "One hundred and eight members were present." */
export function presentIn(document: Document, { from, to }: Sentence, numbers: Numbers): number | undefined {
  return numbers
    .within(from, to)
    .find(
      ({ to: next }) =>
        MEMBERS.test(lower(document, next)) &&
        (/^(?:attended|turned)$/.test(lower(document, next + 1)) ||
          (/^(?:were|are)$/.test(lower(document, next + 1)) &&
            (/^(?:present|there)$/.test(lower(document, next + 2)) ||
              /^in (?:the|attendance|their)$/.test(`${lower(document, next + 2)} ${lower(document, next + 3)}`)))),
    )?.value;
}

const DECIDES = new Set(
  `adopted approved passed voted rejected defeated endorsed ratified carried backed supported failed fell lost cleared agreed opposed
   elected confirmed`.split(/\s+/),
);
/** How a vote is told without figures. */
const ALL = /^(?:unanimously|unopposed|acclamation)$/;
/** As tickers tell it. */
const DECIDING = /^(?:adopts|approves|passes|rejects|ratifies|votes|endorses|backs)$/;
const TALLY = /^(?:votes?|voted|voting|abstained|abstentions?|ballots?|for|against|favour|favor|ayes?|nays?|noes|yes)$/;
const MEMBERS =
  /^(?:deputies|members|lawmakers|mps|legislators|senators|votes?|delegates|parliamentarians|seats|representatives|states|others|countries|ballots?|delegations|councillors|councilors|ministers|colleagues|more|hands)$/;
const ASKS =
  /^(?:urg(?:es|ing|ed)|call(?:s|ing|ed)|request(?:s|ing|ed)?|ask(?:s|ing|ed)|demand(?:s|ing|ed)|appeal(?:s|ing|ed)|invit(?:es|ing|ed))$/;

/** "adopted", and with a word behind it "turned down", "thrown out", "voted down". */
const decidesAt = (document: Document, t: number): boolean =>
  DECIDES.has(lower(document, t)) ||
  isThrown(document, t) ||
  (document.tokens[t]?.pos === 'VBZ' && DECIDING.test(lower(document, t)));
const isThrown = (document: Document, t: number): boolean => {
  const particle = THROWN.get(lower(document, t));
  return particle !== undefined && lower(document, t + 1) === particle;
};
const THROWN = new Map(
  [
    'turned down',
    'struck down',
    'voted down',
    'knocked down',
    'shot down',
    'threw out',
    'thrown out',
    'kicked out',
  ].map((words) => words.split(' ') as [string, string]),
);

const isLost = (document: Document, at: number): boolean => {
  const [word, after] = [lower(document, at), lower(document, at + 1)];
  if (word === 'voted') return /^(?:down|against)$/.test(after);
  return isThrown(document, at) || /^(?:defeated|rejected|failed|fell|lost)$/.test(word);
};

/** The sides are named with their figures: "31 for and 70 against"; "by 70 votes to 31" only gives the winners first. */
const isSpelt = (document: Document, sentence: Sentence): boolean =>
  find(document, sentence, (t) => /^(?:favour|favor|for|yes|ayes?)$/.test(lower(document, t))) !== undefined &&
  find(document, sentence, (t) => isAgainst(document, t)) !== undefined;

/** "31 against", "61 rejected the list". */
const isAgainst = (document: Document, t: number): boolean =>
  /^(?:against|opposed|opposing|no|nays?|noes)$/.test(lower(document, t)) ||
  (lower(document, t) === 'rejected' && document.tokens[t - 1]?.pos === 'CD');

/** What is adopted asks somebody for something. */
function isRequest(document: Document, { to }: Sentence, at: number): boolean {
  for (let t = at + 1; t < to; t++) if (ASKS.test(lower(document, t))) return true;
  return false;
}

function voteFigures(document: Document, { from, to }: Sentence, numbers: Numbers): Figures {
  const all = numbers.within(from, to);
  const isTally =
    find(document, { from, to }, (t) => /^(?:vote|voti|abst|ballot|ayes?$|nays?$|noes$)/.test(lower(document, t))) !==
    undefined;
  const isDecided = isTally || find(document, { from, to }, (t) => decidesAt(document, t)) !== undefined;
  const figures: Figures = {};
  if (!isDecided) return figures;
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
    // "Of 101 members present, …"
    if (MEMBERS.test(after) && lower(document, next + 1) === 'present') {
      figures.present = value;
      continue;
    }
    // "78 votes to 21", "by 70 to 31", "by 61-12"
    const isVotes = /^votes?$/.test(after);
    const isBy = /^(?:by|of|voted|was|vote|votes)$/.test(lower(document, at - 1));
    const between = isVotes ? next + 1 : isBy ? next : -1;
    const isPair = between >= 0 && /^(?:to|[-–]|against)$/.test(lower(document, between));
    const against = isPair ? (numbers.at(between + 1) ?? noneAt(document, between + 1)) : undefined;
    if (against) {
      figures.votesFor = value;
      figures.votesAgainst = against.value;
      done = against.to;
      continue;
    }
    const how = howVoted(document, at, next, to);
    if (how && (isTally || how === 'abstentions' || figures.votesFor !== undefined || isMember(document, next))) {
      figures[how] ??= value;
      continue;
    }
    // "by 94 votes"
    if (isVotes && lower(document, at - 1) === 'by') figures.votesFor ??= value;
  }
  const silent =
    figures.abstentions === undefined && Object.keys(figures).length ? namedAbstainers(document, { from, to }) : 0;
  if (silent) figures.abstentions = silent;
  const isNone = (word: RegExp) =>
    find(
      document,
      { from, to },
      (t) =>
        /^(?:none|nobody|no)$/.test(lower(document, t)) &&
        [1, 2, 3].some(
          (n) => word.test(lower(document, t + n)) && (n === 1 || !/^(?:and|,)$/.test(lower(document, t + n - 1))),
        ),
    ) !== undefined;
  if (Object.keys(figures).length) {
    if (figures.votesAgainst === undefined && isNone(/^against$/)) figures.votesAgainst = 0;
    if (figures.abstentions === undefined && isNone(/^abst/)) figures.abstentions = 0;
  }
  return figures;
}

/** "201 votes to nil" */
const noneAt = (document: Document, t: number) =>
  /^(?:nil|none|zero|nought)$/.test(lower(document, t)) ? { to: t + 1, value: 0 } : undefined;

const isMember = (document: Document, t: number): boolean => MEMBERS.test(lower(document, t));

/** "88 for", "31 votes against", "12 members voted in favour", "98 backed it", "31 deputies opposing", "9 abstentions". */
function howVoted(document: Document, at: number, from: number, to: number): keyof Figures | undefined {
  for (let t = from; t < Math.min(to, from + 7); t++) {
    const word = lower(document, t);
    if (
      /^(?:for|favour|favor|yes|aye|ayes|backed|backing|supported|supporting|approved|approving|endorsed)$/.test(word)
    )
      return 'votesFor';
    if (/^(?:against|no|nays?|noes|opposed|opposing|rejected|rejecting|opposition)$/.test(word)) return 'votesAgainst';
    if (/^abst(?:ained|entions?|aining)$/.test(word)) return 'abstentions';
    if (
      !MEMBERS.test(word) &&
      !/^(?:voted|voting|in|were|cast|of|them|of|the|have|had|a|ballot|their|votes?|said|opposition|ruling|party|independent)$/.test(
        word,
      )
    )
      break;
  }
  // "ayes 88, noes 31"; "with abstentions: 12"
  const [last, one] = [lower(document, at - 1), lower(document, at - 2)];
  const before = /^[:=]$/.test(last) ? one : last;
  if (/^(?:ayes|yes|favour|favor|for)$/.test(before) && (last === ':' || before === 'ayes')) return 'votesFor';
  if (/^(?:noes|nays|no|against)$/.test(before) && (last === ':' || /^no?[ae]/.test(before))) return 'votesAgainst';
  return /^abstentions$/.test(before) ? 'abstentions' : undefined;
}

/** "with Jordan and the Russian Federation abstaining": how many are named. */
function namedAbstainers({ tokens }: Document, { from, to }: { from: number; to: number }): number {
  for (let t = from; t < to; t++) {
    if (!/^(?:abstaining|abstained)$/.test(tokens[t]?.lower ?? '')) continue;
    let names = 0;
    let inName = false;
    for (let at = t - 1; at >= Math.max(from, t - 14); at--) {
      const { pos, lower: word } = tokens[at] as Document['tokens'][number];
      if (/^(?:NNP|NNPS)$/.test(pos) || (inName && /^(?:of|the)$/.test(word))) {
        if (!inName) names++;
        inName = true;
      } else if (/^(?:and|,|the)$/.test(word)) inName = false;
      else break;
    }
    return names;
  }
  return 0;
}

/** A past verb, not "to be approved" or "if adopted". */
function isPast(document: Document, t: number): boolean {
  if (!/^VB[DNZ]$/.test(document.tokens[t]?.pos ?? '')) return false;
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
