/** How many rows a list without pages is reckoned to have of which nothing is said here. */
export const fewRows = 5;

/** What the schema alone does not tell of a field's cost. */
type Reckoning = {
  /** Rows of a list without pages: as many as most have, for what stands in them comes with each. */
  rows?: number;
  /** What the database reads for it beside the objects of the answer; where one says nothing, 0. */
  work?: number;
  /** The longest page, where it is not the usual one. */
  most?: number;
};

/** What finds or counts among all statements, whatever the page. */
const amongAll = { work: 500 };
const countingAll = { work: 1500 };
/** The same among those of one actor, topic, event or article. */
const amongOnes = { work: 20 };
const countingOnes = { work: 200 };

/**
 * By `Type.field`, or by the field where it means the same on every type. Work is in objects too, as long as it takes to read and
 * answer so many, measured on 100,000 statements: 10,000 take two cores some two seconds.
 */
export const reckonings: Record<string, Reckoning> = {
  about: { rows: 3 },
  toldTo: { rows: 1 },
  evidence: { rows: 2 },
  contents: { rows: 1 },
  nested: { rows: 2 },
  claims: { rows: 2 },
  aliases: { rows: 10 },
  seenIn: { rows: 10 },
  members: { rows: 25 },
  buckets: { rows: 50 },
  hops: { rows: 3 },
  'Hop.statements': { rows: 3 },
  'Relationship.topics': { rows: 20 },
  'DyadHistory.periods': { rows: 50, ...countingOnes },

  // Long, if anything is.
  'Article.body': { work: 10 },

  'Query.whoSaidWhat': amongAll,
  'Query.statements': amongAll,
  said: amongOnes,
  spokenAbout: amongOnes,
  'Topic.statements': { work: 60 },
  'Article.statements': amongOnes,
  'Event.statements': amongOnes,
  'Agreement.statements': amongOnes,
  totalCount: { work: 40 },

  // Whoever wants many of these does better with few long pages: each counts all statements.
  'Query.whoAboutWhom': { most: 1000, ...countingAll },
  'Briefing.aboutWhom': { most: 1000, ...countingOnes },
  'Briefing.byWhom': { most: 1000, ...countingOnes },
  timeline: countingAll,
  contradictions: countingAll,
  positionChanges: { work: 500 },
  commitments: countingOnes,
  paths: { work: 500 },
  reviewQueue: countingOnes,
  stats: countingOnes,
};

/** Words are looked for among all statements, however few of them a list is of. */
export const textWork = 500;

/** What an object is read with, whether or not it is asked for: a statement with its speaker, targets and evidence. */
export const objectWork: Record<string, number> = { Statement: 4 };
