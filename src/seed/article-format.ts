/** What an article file holds: the article, and what it tells, each with the words that prove it. */
import { z } from 'zod';
import { actorId, aliases, description, idOf, newId, oneOf, span, text, textDate } from './shapes.ts';

const article = z
  .strictObject({
    id: newId('article', 'The id of the article.'),
    title: text('The headline.'),
    language: z
      .string()
      .regex(/^[a-z]{2}$/, { error: 'expected an ISO 639-1 code such as en' })
      .describe('ISO 639-1.'),
    url: z
      .url({ error: 'expected an address such as https://example.org/news/1' })
      .describe('Where it was published.')
      .optional(),
    byline: text('The byline as printed.').optional(),
    publisher: actorId('Who published it.').optional(),
    authors: z.array(actorId('An author.')).describe('Who wrote it.').optional(),
    publishedOn: textDate.describe('The date it bears; left out when it bears none.').optional(),
    retrievedOn: z.iso
      .date({ error: 'expected a possible day such as 2014-08-12' })
      .describe('When it was read, ISO day.')
      .optional(),
    synthetic: z.boolean().describe('Written for demonstration or tests, not by a news source.').optional(),
    copyOf: idOf(['article'], 'The first article of which this is a version, such as a wire copy.').optional(),
    source: actorId('Of a copy: as whose words it counts, the publisher of the first one.').optional(),
    body: text('The clean body, paragraphs parted by an empty line. All offsets count in it.'),
  })
  .superRefine(({ copyOf, source }, context) => {
    if (!copyOf === !source) return;
    const [given, missing] = copyOf ? ['copyOf', '`source`'] : ['source', '`copyOf`'];
    context.addIssue({ code: 'custom', path: [given], message: `expected ${missing} too: a copy has both` });
  });

const target = {
  actor: actorId('An actor spoken about.').optional(),
  topic: idOf(['topic'], 'A topic spoken about.').optional(),
  agreement: idOf(['agreement'], 'An agreement spoken about.').optional(),
  event: idOf(['event'], 'An event spoken about.').optional(),
};

const about = z
  .strictObject({
    ...target,
    stance: oneOf('Stance').describe('The stance that the words take.'),
    promised: oneOf('AgreementStatusValue')
      .describe('The status that the speaker promises to bring the agreement to, such as SIGNED.')
      .optional(),
    due: textDate.describe('By when it is promised: the last day on which it is in time.').optional(),
  })
  .superRefine((entry, context) => {
    const given = Object.keys(target).filter((name) => name in entry);
    if (given.length !== 1)
      context.addIssue({
        code: 'custom',
        message: `expected one of \`actor\`, \`topic\`, \`agreement\`, \`event\` and came ${given.length ? given.map((name) => `\`${name}\``).join(' and ') : 'none'}`,
      });
    for (const field of ['promised', 'due'] as const)
      if (entry[field] && !entry.agreement)
        context.addIssue({
          code: 'custom',
          path: [field],
          message: `expected an \`agreement\` too: \`${field}\` tells what is promised of one`,
        });
  })
  .describe('What is spoken about.');

const localKey = (description: string) => z.string().min(1).describe(description);

const statement = z
  .strictObject({
    key: localKey('A name for this statement within the file.'),
    speaker: actorId('Who said it; left out when the text names nobody or we do not know whom.').optional(),
    sentence: span('The sentence that proves it, as it stands in the body.'),
    source: span('The words in the sentence that name the speaker.').optional(),
    cue: span('The attributing words, such as "said".').optional(),
    content: z
      .union([span('The words said.'), z.array(span('Some of the words said.')).min(1)])
      .transform((value) => (Array.isArray(value) ? value : [value]))
      .describe('The words said; a list where the text splits them.'),
    kind: oneOf('StatementKind').describe("DIRECT in quotation marks, INDIRECT in the writer's words, MIXED."),
    type: oneOf('StatementType').describe('STATEMENT said, BELIEF thought, INTENTION wanted.'),
    polarity: oneOf('Polarity').default('AFFIRMED').describe('DENIED when the speaker denies the content.'),
    saidOn: textDate.describe('When it was said.').optional(),
    toldTo: z.array(actorId('An actor.')).describe('To whom it was said.').optional(),
    about: z.array(about).describe('What it speaks about, and the stance its words take.').optional(),
    nestedIn: localKey('The key of the statement that reports this one.').optional(),
    fulfilledBy: z
      .array(idOf(['event'], 'An event.'))
      .describe('Events by which what it promises of an agreement was done.')
      .optional(),
  })
  .superRefine(({ about, fulfilledBy }, context) => {
    if (fulfilledBy?.length && !about?.some(({ agreement }) => agreement))
      context.addIssue({
        code: 'custom',
        path: ['fulfilledBy'],
        message: 'expected an `agreement` among `about` too: what is promised is promised of one',
      });
  });

const mention = z
  .strictObject({
    text: z.string().min(1).describe('The words, once in the body as whole words unless `at` or `every` is given.'),
    at: z.int().min(0).describe('Where they begin: offset into the body.').optional(),
    every: z.literal(true).describe('All places where the words stand as whole words.').optional(),
    actor: actorId('To whom they refer; left out when unresolved.').optional(),
    form: oneOf('MentionForm').default('NAME').describe('A name, a description or a pronoun.'),
    judgement: oneOf('Judgement').default('POSITIVE').describe('Whether they refer to the actor.'),
    by: text('Who judged.').default('curator'),
    reason: text('Why.').optional(),
    position: idOf(['position'], 'The position that the words beside the name state.').optional(),
    title: z.string().min(1).describe('Those words, in the same sentence.').optional(),
    status: oneOf('OccupancyStatus').describe('How the words say it is held; CURRENT when they do not.').optional(),
  })
  .superRefine((entry, context) => {
    const fault = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    if (entry.at !== undefined && entry.every) fault('every', 'expected `at` or `every`, not both');
    if (entry.position && !entry.title) fault('position', 'expected a `title` too: the words that state the position');
    if (entry.title && !entry.position) fault('title', 'expected a `position` too: which one the title states');
    if (entry.status && !entry.position) fault('status', 'expected a `position` too: which one has this status');
  });

const evidence = {
  statement: localKey('The key of the statement that says so.').optional(),
  sentence: span('The sentence that says so.').optional(),
};
const proven = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ ...shape, ...evidence }).refine((entry) => 'statement' in entry || 'sentence' in entry, {
    error: 'expected evidence: `statement` or `sentence`',
  });

const agreement = z
  .strictObject({
    id: newId('agreement', 'The id of the agreement.'),
    name: text('Its name; left out where another file defines it and this one adds facts.').optional(),
    type: oneOf('AgreementType').describe('What sort of agreement.').optional(),
    description: description.optional(),
    aliases: aliases.optional(),
    proposals: z
      .array(proven({ actors: z.array(actorId('A proposer.')).min(1).describe('Who proposed it.') }))
      .describe('Who proposed it.')
      .optional(),
    parties: z
      .array(proven({ actors: z.array(actorId('A party.')).min(1).describe('Parties.') }))
      .describe('Its parties.')
      .optional(),
    aims: z
      .array(
        proven({
          topics: z
            .array(idOf(['topic'], 'An aim.'))
            .min(1)
            .describe('Aims.'),
        }),
      )
      .describe('What it is for.')
      .optional(),
    precedents: z
      .array(
        proven({
          agreements: z
            .array(idOf(['agreement'], 'A model.'))
            .min(1)
            .describe('Models.'),
        }),
      )
      .describe('Agreements that it follows as a model.')
      .optional(),
    statuses: z
      .array(
        proven({
          status: oneOf('AgreementStatusValue').describe('The status.'),
          party: actorId('The party whose status it is; left out for the whole.').optional(),
          asOf: textDate.describe('Since when.').optional(),
        }),
      )
      .describe('Its history.')
      .optional(),
    sameAs: z
      .array(
        z.strictObject({
          agreement: idOf(['agreement'], 'The other agreement.'),
          judgement: oneOf('Judgement').describe('Whether they are one and the same.'),
          by: text('Who judged.').default('curator'),
          reason: text('Why.').optional(),
        }),
      )
      .describe('Judgements that this and another are the same: shown, never merged.')
      .optional(),
  })
  .superRefine((entry, context) => {
    if (entry.name && !entry.type)
      context.addIssue({ code: 'custom', message: 'expected a `type`: an agreement with a name has one' });
    if (entry.name) return;
    for (const field of ['type', 'description', 'aliases'] as const)
      if (entry[field])
        context.addIssue({
          code: 'custom',
          path: [field],
          message: `expected a \`name\` too: only the entry that defines the agreement has \`${field}\``,
        });
  });

const count = (description: string) => z.int().min(0).describe(description).optional();
const event = z.strictObject({
  id: newId('event', 'The id of the event.'),
  type: oneOf('EventType').describe('PLOVER type.'),
  mode: text('PLOVER mode, such as "vote".').optional(),
  description: text('One sentence.'),
  date: textDate.describe('When it happened.').optional(),
  figures: z
    .strictObject({
      votesFor: count('Votes for.'),
      votesAgainst: count('Votes against.'),
      abstentions: count('Abstentions.'),
      present: count('Present.'),
      killed: count('Killed.'),
      wounded: count('Wounded.'),
      arrested: count('Arrested.'),
    })
    .describe('Numbers that the text gives; left out is unknown.')
    .optional(),
  actors: z.array(actorId('An actor.')).describe('Who did it.').optional(),
  recipients: z.array(actorId('A recipient.')).describe('To whom.').optional(),
  topics: z
    .array(idOf(['topic'], 'A topic.'))
    .describe('What it concerns.')
    .optional(),
  agreements: z
    .array(idOf(['agreement'], 'An agreement.'))
    .describe('What it concerns.')
    .optional(),
  places: z
    .array(idOf(['place'], 'A place.'))
    .describe('Where.')
    .optional(),
  sentences: z.array(span('A sentence that reports it.')).min(1).describe('The sentences that report it.'),
});

export const articleParts = {
  article: article.describe('An article; the lists below tell what it says.').optional(),
  statements: z.array(statement).describe('Who said what.').optional(),
  mentions: z.array(mention).describe('Where the article names or describes somebody.').optional(),
  agreements: z.array(agreement).describe('Agreements, also only proposed ones.').optional(),
  events: z.array(event).describe('Events.').optional(),
};
