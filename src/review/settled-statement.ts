import { type Basis, dateProperties, edtfBounds, epochDay } from '../model/dates.ts';
import { extractedReferences } from './settled-mention.ts';

export type AboutTarget = { label: 'Actor' | 'Agreement' | 'Topic' | 'Event'; id: string; stance: string };

/** What a person judged of a statement; what is null was not corrected, and no speaker is ''. `about` are JSON texts. */
export type StatementJudgement = {
  verdict: 'ACCEPTED' | 'REJECTED' | 'CORRECTED';
  speaker?: string | null;
  about?: string[] | null;
  polarity?: string | null;
  saidOn?: string | null;
  by: string;
  reason?: string | null;
};

/** A statement as it stands, its mentions (also as extraction had them, where judged) and the judgement of it. */
export type StatementState = {
  statement: { id: string; polarity: string; confidence: number; extracted?: string } & Record<string, unknown>;
  speakers: string[];
  about: AboutTarget[];
  mentions: { isSource: boolean; isInContent: boolean; extracted: string | null; meant: string[] }[];
  judgement: StatementJudgement | null;
};

type Extracted = { speakers: string[]; about: AboutTarget[]; polarity: string; saidOn: Record<string, unknown> };
type Settled = { speakers: string[]; about: AboutTarget[]; properties: Record<string, unknown> };

/** What a statement is to be: as extracted, then by whom its mentions are judged to mean, then by the judgement of itself. */
export function settledStatement(state: StatementState): Settled {
  const { statement, mentions, judgement } = state;
  const machine: Extracted = statement.extracted ? (JSON.parse(statement.extracted) as Extracted) : extractedOf(state);
  const isJudged = judgement !== null || mentions.some((mention) => mention.extracted !== null);
  const speakers = judgement?.speaker == null ? speakersOf(machine, mentions) : [judgement.speaker].filter(Boolean);
  const about = judgement?.about
    ? judgement.about.map((one) => JSON.parse(one) as AboutTarget)
    : aboutOf(machine, mentions);
  return {
    speakers,
    about,
    properties: {
      polarity: judgement?.polarity ?? machine.polarity,
      ...noDate,
      ...machine.saidOn,
      ...(judgement?.saidOn ? correctedDate(machine.saidOn, judgement) : {}),
      review: judgement?.verdict ?? null,
      rejected: judgement?.verdict === 'REJECTED' ? true : null,
      awaiting: judgement ? null : statement.confidence,
      extracted: isJudged ? JSON.stringify(machine) : null,
    },
  };
}

function extractedOf({ statement, speakers, about }: StatementState): Extracted {
  const saidOn = Object.fromEntries(Object.entries(statement).filter(([key]) => key in noDate));
  const key = ({ label, id }: AboutTarget): string => `${label} ${id}`;
  const targets = about.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  return { speakers: speakers.toSorted(), about: targets, polarity: statement.polarity, saidOn };
}

/** Who speaks follows from the source's mentions; from these only where a person judged one. */
function speakersOf(machine: Extracted, mentions: StatementState['mentions']): string[] {
  const sources = mentions.filter(({ isSource }) => isSource);
  if (!sources.some(({ extracted }) => extracted !== null)) return machine.speakers;
  return [...new Set(sources.flatMap(({ meant }) => meant))];
}

/** Whoever a judged mention does not mean after all is no target by it, and whom it means takes the place. */
function aboutOf(machine: Extracted, mentions: StatementState['mentions']): AboutTarget[] {
  let about = machine.about;
  const inContent = mentions.filter(({ isInContent }) => isInContent);
  for (const { extracted, meant } of inContent) {
    const before = positives(extracted);
    if (!before) continue;
    const gone = before.filter((id) => !inContent.some((mention) => mention.meant.includes(id)));
    const replaced = about.find(({ label, id }) => label === 'Actor' && gone.includes(id));
    about = about.filter(({ label, id }) => label !== 'Actor' || !gone.includes(id));
    const come = meant.filter((id) => !before.includes(id) && !about.some((one) => one.id === id));
    if (replaced) about = [...about, ...come.map((id) => ({ ...replaced, id }))];
    else if (!before.length)
      about = [...about, ...come.map((id) => ({ label: 'Actor' as const, id, stance: 'NEUTRAL' }))];
  }
  return about;
}

const positives = (extracted: string | null): string[] | undefined =>
  extractedReferences(extracted)?.flatMap(({ actor, judgement }) => (judgement === 'POSITIVE' ? actor : []));

/** The person's date stands beside the words of the text, as what is inferred. */
function correctedDate(extracted: Record<string, unknown>, { saidOn, by, reason }: StatementJudgement) {
  const inferred = saidOn as string;
  const earliest = edtfBounds(inferred)?.earliest;
  return {
    ...dateProperties('saidOn', {
      value: extracted.saidOn as string | undefined,
      basis: (extracted.saidOnBasis as Basis | undefined) ?? 'INFERRED',
      text: extracted.saidOnText as string | undefined,
      inferred,
      reason: reason ?? `corrected by ${by}`,
    }),
    saidDay: earliest === undefined ? null : epochDay(earliest),
  };
}

/** All that a date may be, taken away. */
const noDate: Record<string, null> = { saidDay: null };
for (const part of ['', 'Precision', 'Basis', 'Text', 'Inferred', 'Reason', 'Earliest', 'Latest'])
  noDate[`saidOn${part}`] = null;
