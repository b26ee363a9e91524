/** What resolving takes and gives. Spans are half-open [start, end) in UTF-16 code units of `text`. */
import type { Span } from '../extract/span.ts';
import type { SentenceRange } from '../extract/text/sentences.ts';
import type { RawToken } from '../extract/text/tokens.ts';
import type { Bounds } from '../model/dates.ts';

/** Who is said to speak, by which words, and what they are held to say. */
export type AttributionSpans = { source?: Span; cue?: Span; contents: readonly Span[]; toldTo?: readonly Span[] };

/** An article as it is read: its text cut up, and its attributions in any order. */
export type ArticleText = {
  text: string;
  tokens: readonly RawToken[];
  sentences: readonly SentenceRange[];
  attributions: readonly AttributionSpans[];
  /** ISO 639-1; names in other Latin-script languages are not looked for. Default `en`. */
  language?: string;
  title?: string;
  /** The dateline, where it is no part of `text`: "TRIPOLI (AFP) –". */
  dateline?: string;
  /** Names of who wrote it: "I" outside quotation marks is a sole author. */
  authors?: readonly string[];
  /** First and last day on which it can have appeared; offices are looked up by it. */
  published?: Bounds;
};

export type MentionForm = 'NAME' | 'NOMINAL' | 'PRONOUN';
export type Judgement = 'POSITIVE' | 'UNSURE' | 'NEGATIVE';
export type OccupancyStatus = 'CURRENT' | 'INTERIM' | 'ACTING' | 'FORMER';

/** An actor that a mention means, or may mean. Several POSITIVE ones: the mention means them together ("both men"). */
export type Reference = { actor: string; judgement: Judgement; reason: string };

/** The title words beside a name. `position` is a gazetteer id or that of one in `Resolution.positions`. */
export type Title = { start: number; end: number; text: string; position: string; status: OccupancyStatus };

/** Words that mean somebody. Without references it is unresolved, and `reason` says why. */
export type ResolvedMention = {
  start: number;
  end: number;
  text: string;
  form: MentionForm;
  references: Reference[];
  reason: string;
  title?: Title;
};

/** A person whom the gazetteer lacks, or a group, as the article gives it. */
export type NewActor =
  | { kind: 'PERSON'; id: string; name: string; spellings: string[]; country?: string }
  | { kind: 'GROUP'; id: string; name: string; members: string[] };

/** An office that the gazetteer lacks: the title as written, without status and country. */
export type NewPosition = { id: string; title: string; role: string; of?: string };

export type Resolution = {
  /** In text order; spans may lie in one another ("Tunisia" in "Tunisia's president"). */
  mentions: ResolvedMention[];
  /** For each attribution, in the order given, indexes into `mentions` of its source: none, one, or one a conjunct. */
  sources: number[][];
  /** For each attribution, the same for its hearers. */
  hearers: number[][];
  actors: NewActor[];
  positions: NewPosition[];
};
