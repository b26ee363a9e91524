/** The pieces that the seed format is made of: ids, references, names, dates, spans. */
import { z } from 'zod';
import { edtfBounds, isEdtf, knownDate } from '../model/dates.ts';
import { vocabulary } from '../model/vocabulary.ts';

/** What an id can name. Ids are one space: no two things of any kind share one. */
export type Kind = (typeof KINDS)[number];
export const KINDS = [
  'country',
  'person',
  'organization',
  'group',
  'place',
  'position',
  'topic',
  'agreement',
  'event',
  'article',
] as const;
export const ACTORS: readonly Kind[] = ['country', 'person', 'organization', 'group'];

declare module 'zod' {
  interface GlobalMeta {
    /** The field defines an id of this kind. */
    defines?: Kind;
    /** The field holds an id of one of these kinds. */
    refersTo?: readonly Kind[];
  }
}

/** A field of one of the closed vocabularies. */
export const oneOf = <Name extends keyof typeof vocabulary>(name: Name) => z.enum(vocabulary[name]);

/** The id that an entry gives itself: a slug, in lower case. */
export const newId = (kind: Kind, description: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'expected an id of small letters, digits and single hyphens' })
    .meta({ description: `${description} Small letters, digits and hyphens; unique over all seeds.`, defines: kind });

/** An id that another entry, in this or another file, or the graph defines. */
export const idOf = (kinds: readonly Kind[], description: string) =>
  z.string().min(1).meta({ description, refersTo: kinds });
export const actorId = (description: string) => idOf(ACTORS, description);

/** Text that is there: no blank at either end. */
export const text = (description: string) =>
  z
    .string()
    .refine((value) => value !== '' && value === value.trim(), { error: 'expected text with no blank at its ends' })
    .describe(description);

export const names = z
  .strictObject({
    en: text('English.').optional(),
    fr: text('French.').optional(),
    ar: text('Arabic, in Arabic script.').optional(),
  })
  .describe('The usual name in other languages.');

export const aliases = z.array(text('A name.')).describe('Other names and usual spellings.');
export const wikidataId = z
  .string()
  .regex(/^Q[1-9]\d*$/, { error: 'expected a Wikidata id such as Q1016' })
  .describe('Item of Wikidata, such as Q1016.');
export const description = text('One line that tells it from others.');

/** EDTF; a plain year may stand without quotes. */
export const edtf = z
  .union([z.string(), z.int()])
  .transform(String)
  .refine(isEdtf, {
    error: (issue) => `expected a possible date (2014-08-12, 2014-08, 2014, XXXX-08-12) and came \`${issue.input}\``,
  });

/** A date in a text: the words, what they state, and apart from it what is inferred. */
export const textDate = z
  .union([
    edtf.transform((value): DateShape => ({ value, basis: 'STATED' })),
    z.strictObject({
      text: text('The words in the article.').optional(),
      value: edtf
        .describe('What they state: 2014-08-12, 2014-08, 2014; XXXX-08-12 when the year is not said.')
        .optional(),
      basis: oneOf('DateBasis').describe('STATED, RELATIVE ("last week"), or INFERRED: not in the text at all.'),
      inferred: edtf.describe('A judgement: the date or year that was inferred, in EDTF.').optional(),
      reason: text('Why it was inferred.').optional(),
    }),
  ])
  .superRefine((date, context) => {
    if (!date.text && !date.value && !date.inferred)
      context.addIssue({ code: 'custom', message: 'expected `text`, `value` or `inferred`: this date says nothing' });
    if (date.basis === 'INFERRED' && date.value)
      context.addIssue({
        code: 'custom',
        path: ['value'],
        message: 'expected no `value` in an INFERRED date: what is not in the text is `inferred`',
      });
    const known = knownDate(date);
    const stated = edtfBounds(date.value ?? '');
    const bounds = edtfBounds(known ?? '');
    const outside = stated && bounds && (bounds.earliest < stated.earliest || bounds.latest > stated.latest);
    if ((known && !isEdtf(known)) || outside)
      context.addIssue({
        code: 'custom',
        path: ['inferred'],
        message: `expected a date that \`${date.value}\` can mean and came \`${date.inferred}\``,
      });
  });
type DateShape = {
  text?: string;
  value?: string;
  basis: 'STATED' | 'RELATIVE' | 'INFERRED';
  inferred?: string;
  reason?: string;
};

/** Words of the body: as text that occurs once, or with the offset at which they stand. */
export const span = (description: string) =>
  z
    .union([
      z.string().min(1),
      z.strictObject({
        text: z.string().min(1).describe('The words.'),
        at: z.int().min(0).describe('Where they begin: offset into the body, in UTF-16 units.'),
      }),
    ])
    .transform((value): SpanShape => (typeof value === 'string' ? { text: value } : value))
    .describe(description);
export type SpanShape = { text: string; at?: number };
