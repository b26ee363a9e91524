import type { TextDate } from '../../model/dates.ts';
import type { vocabulary } from '../../model/vocabulary.ts';
import type { Span } from '../span.ts';
import type { Named } from './scene.ts';

export type EventType = (typeof vocabulary)['EventType'][number];
export type Figures = Partial<
  Record<'votesFor' | 'votesAgainst' | 'abstentions' | 'present' | 'killed' | 'wounded' | 'arrested', number>
>;

/** Something that has happened, by what the text says; never what is only feared, planned, asked or denied. */
export type EventFact = {
  /** Tells it from other events of the article. */
  id: string;
  type: EventType;
  actors: Named[];
  recipients: Named[];
  date?: TextDate;
  places: { place: string; span: Span }[];
  figures: Figures;
  topics: string[];
  /** The agreement that is signed or initialled by it (`AgreementFact.id`). */
  agreement?: string;
  /** The sentence that tells it best, and all that tell it. */
  sentence: Span;
  sentences: Span[];
  /** The words that make it an event. */
  trigger: Span;
};

/** An event as one sentence tells it, before sentences that tell the same are joined. */
export type EventDraft = Omit<EventFact, 'id' | 'sentence' | 'sentences'> & { at: number; sentence: Span };
