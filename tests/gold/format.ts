/** What a gold file holds: an article, and all that a reader should find in it, or must not. */
import { z } from 'zod';
import { isEdtf } from '../../src/model/dates.ts';
import { vocabulary } from '../../src/model/vocabulary.ts';

/** The styles of writing; each stands equally often on both sides of the split. */
export const STYLES = [
  'wire',
  'communique',
  'interview',
  'press-conference',
  'local-paper',
  'op-ed',
  'parliament',
  'un-briefing',
  'summit-communique',
  'ticker',
  'translated',
  'feature',
] as const;

const text = z.string().min(1);
const edtf = z.string().refine(isEdtf, { error: 'expected a possible date such as 2014-08-12 or XXXX-08-12' });
const oneOf = <Name extends keyof typeof vocabulary>(name: Name) => z.enum(vocabulary[name]);

/** Words of the body: whole words that occur once, or the nth time they occur (from 1). */
const span = z.union([text, z.strictObject({ text, nth: z.int().min(1) })]);
export type WrittenSpan = z.infer<typeof span>;

const date = z.strictObject({ text, value: edtf.optional(), basis: oneOf('DateBasis') });

const statement = z.strictObject({
  key: text,
  source: span.optional(),
  cue: span.optional(),
  content: z.array(span).min(1),
  /** One actor, several who speak together, or somebody whom the text does not let us know; absent without a source. */
  speaker: z.union([text, z.array(text).min(2), z.strictObject({ unresolved: text })]).optional(),
  kind: oneOf('StatementKind'),
  type: oneOf('StatementType'),
  polarity: oneOf('Polarity'),
  saidOn: date.optional(),
  toldTo: z.array(text).min(1).optional(),
  about: z
    .array(z.strictObject({ id: text, stance: oneOf('Stance').optional() }))
    .min(1)
    .optional(),
  nestedIn: text.optional(),
  /** Careful readers may differ: neither asked for nor held against who finds it. */
  optional: z.literal(true).optional(),
});

const status = z.strictObject({
  status: oneOf('AgreementStatusValue'),
  party: text.optional(),
  asOf: date.optional(),
  sentence: span,
});
const agreement = z.strictObject({
  id: text,
  name: text,
  type: oneOf('AgreementType'),
  parties: z.array(text),
  proposers: z.array(text).min(1).optional(),
  statuses: z.array(status).min(1),
});

const figures = z.partialRecord(
  z.enum(['votesFor', 'votesAgainst', 'abstentions', 'present', 'killed', 'wounded', 'arrested']),
  z.int().min(0),
);
const event = z.strictObject({
  id: text,
  type: oneOf('EventType'),
  sentence: span,
  actors: z.array(text).min(1).optional(),
  recipients: z.array(text).min(1).optional(),
  figures: figures.optional(),
  date: date.optional(),
});

const why = text.describe('Why it is no fact of this text.');
/** A fact that must not be found. What it leaves out may be anything. */
const forbidden = z.discriminatedUnion('fact', [
  z
    .strictObject({
      fact: z.literal('statement'),
      content: span.describe('About these words.').optional(),
      within: span.describe('Anything inside these words.').optional(),
      speaker: text.optional(),
      polarity: oneOf('Polarity').optional(),
      kind: oneOf('StatementKind').optional(),
      why,
    })
    .refine((entry) => (entry.content === undefined) !== (entry.within === undefined), {
      error: 'expected `content` or `within`, and one of them only',
    }),
  z.strictObject({ fact: z.literal('actor'), actor: text.describe('As speaker or as spoken about.'), why }),
  z.strictObject({ fact: z.literal('date'), content: span.optional(), value: edtf.optional(), why }),
  z.strictObject({
    fact: z.literal('agreement'),
    parties: z.array(text).min(1).optional(),
    status: oneOf('AgreementStatusValue'),
    why,
  }),
  z.strictObject({ fact: z.literal('event'), type: oneOf('EventType').optional(), figures, why }),
]);

export const goldFile = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  synthetic: z.literal(true, { error: 'expected `true`: every gold article is written for this set and says so' }),
  style: z.enum(STYLES),
  title: text,
  publishedOn: edtf.optional(),
  dateline: text.optional(),
  /** Persons of the text whom the gazetteer does not list. */
  people: z
    .array(z.strictObject({ id: text, name: text }))
    .min(1)
    .optional(),
  body: text,
  statements: z.array(statement).min(1),
  agreements: z.array(agreement).min(1).optional(),
  events: z.array(event).min(1).optional(),
  forbidden: z.array(forbidden).min(1).optional(),
});
export type GoldFile = z.infer<typeof goldFile>;
