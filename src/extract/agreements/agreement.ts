import type { TextDate } from '../../model/dates.ts';
import type { Named } from '../events/scene.ts';
import type { Span } from '../span.ts';
import type { Promised } from './promises.ts';
import type { AgreementStatus, AgreementType } from './words.ts';

/** A status at some time, of the whole or of one party, with the sentence that says so. */
export type StatusFact = {
  status: AgreementStatus;
  party?: string;
  asOf?: TextDate;
  sentence: Span;
  /** The word that says so, as a span and as a token. */
  trigger: Span;
  at: number;
  /** It is what the sentence tells, not what it recalls beside it ("the accord signed in May"). */
  isNews: boolean;
  /** It is news, has happened, and is not long past: an event. */
  isDeed: boolean;
  /** Index of the attribution by which it is said; absent where the article itself says it. */
  statement?: number;
};

/** An agreement, or what is proposed as one, with the words that show each part. */
export type AgreementFact = {
  /** Alike for the same agreement in other articles. */
  id: string;
  name: string;
  type: AgreementType;
  parties: Named[];
  proposers: Named[];
  aims: { topic: string; span: Span }[];
  /** Ids of agreements of the same list that this one is modelled on, with the words that say so. */
  precedents: { agreement: string; span: Span }[];
  /** In order of the text; none of what the text only names as a model. */
  statuses: StatusFact[];
  /** What speakers promise to bring it to. */
  promises: Promised[];
  /** All words that name it or take it up. */
  mentions: Span[];
};

/** An agreement that is known before the text is read. */
export type KnownAgreement = { id: string; type: AgreementType; names: string[]; parties: string[] };
