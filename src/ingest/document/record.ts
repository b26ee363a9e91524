import { z } from 'zod';
import { paragraphs } from './clean-text.ts';
import { statedValue } from './date-words.ts';
import type { Draft } from './document.ts';
import { draftFromHtml, linesOfFragment } from './html-page.ts';

/** One article of JSON Lines or of a JSON list. Fields that are not listed are passed by. */
export const articleRecord = z
  .looseObject({
    body: z.string().describe('The text alone, clean: nothing is taken out.').optional(),
    text: z
      .string()
      .describe('Plain text, as of a text file: bylines, dates and page furniture are told apart.')
      .optional(),
    html: z.string().describe('A page, or a piece of one.').optional(),
    title: z.string().optional(),
    url: z.url({ protocol: /^https?$/, error: 'a web address' }).optional(),
    byline: z.string().optional(),
    authors: z.array(z.string()).optional(),
    publisher: z.string().optional(),
    publishedOn: z
      .string()
      .refine((date) => statedValue(date) !== undefined, { error: 'a date such as 2014-08-13' })
      .describe('EDTF or as people write dates.')
      .optional(),
    retrievedOn: z.iso.date({ error: 'an ISO day such as 2014-08-13' }).optional(),
    language: z.string().optional(),
  })
  .refine((record) => [record.body, record.text, record.html].filter((text) => text !== undefined).length === 1, {
    error: 'one of `body`, `text` and `html`',
  });

/** The draft of a record, or what is wrong with it. */
export function draftFromRecord(value: unknown): Draft | { expected: string; received: string } {
  const parsed = articleRecord.safeParse(value, { reportInput: true });
  if (!parsed.success) {
    const issue = parsed.error.issues[0] as z.core.$ZodIssue;
    const field = issue.path.length ? ` in \`${issue.path.join('.')}\`` : '';
    const expected = issue.code === 'invalid_type' ? `${ARTICLES[issue.expected] ?? issue.expected}` : issue.message;
    return { expected: `${expected}${field}`, received: shown(issue.path.length ? issue.input : value) };
  }
  const { body, text, html, publishedOn, language, ...stated } = parsed.data;
  const page = html === undefined ? undefined : draftFromMarkup(html, stated.url);
  return {
    ...page,
    ...Object.fromEntries(Object.entries(pick(stated)).filter(([, given]) => given !== undefined)),
    lines: page?.lines ?? paragraphs(body ?? text ?? ''),
    bodyOnly: body !== undefined,
    ...(publishedOn && {
      publishedOn: { value: statedValue(publishedOn) as string, basis: 'STATED', text: publishedOn, from: 'record' },
    }),
    declaredLanguage: language ?? page?.declaredLanguage,
  };
}

const pick = ({
  title,
  url,
  byline,
  authors,
  publisher,
  retrievedOn,
}: z.infer<typeof articleRecord>): Partial<Draft> => ({
  title,
  url,
  byline,
  authors,
  publisher,
  retrievedOn,
});

const draftFromMarkup = (html: string, url?: string): Draft =>
  /<(?:html|head|body)[\s>]/i.test(html) ? draftFromHtml(html, url) : { lines: linesOfFragment(html) };

const ARTICLES: Record<string, string> = {
  string: 'a string',
  array: 'a list',
  object: 'an object with an article’s fields',
};

/** A value as a fault shows it: short. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return `an object with ${
      Object.keys(value)
        .slice(0, 8)
        .map((key) => `\`${key}\``)
        .join(', ') || 'no fields'
    }`;
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}
