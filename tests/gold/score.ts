/** Scores what an extractor found against the gold set: pure, for the tests and for a bench. */
import { actorKey, isFound, sameFigures } from './forbidden.ts';
import { speakers } from './gazetteer.ts';
import type { Figures, ForbiddenFact, GoldAgreement, GoldArticle, GoldStatement } from './load.ts';
import { jaccard, type Place, sharedWords, wordsIn } from './words.ts';

export type PredictedStatement = {
  source?: Place[];
  contents: Place[];
  /** Ids or names of the actors resolved, none when unresolved; a collective that the text does not list is unresolved. */
  speakers: string[];
  kind?: string;
  polarity?: string;
  /** EDTF, of the words and the day of publication together. */
  saidOn?: string;
  /** Ids of actors and topics; ids that are the extractor's own (agreements, events) are set aside by the caller. */
  about?: { id: string; stance?: string }[];
};
export type PredictedAgreement = {
  type: string;
  parties: string[];
  proposers?: string[];
  /** In order of time; `party` is left out for a status of the whole. */
  statuses: { status: string; party?: string }[];
};
export type PredictedEvent = { type: string; sentence: Place; figures?: Figures };
export type Prediction = {
  statements: PredictedStatement[];
  agreements?: PredictedAgreement[];
  events?: PredictedEvent[];
};

export type Rate = { right: number; of: number };
export type Prf = { precision: number; recall: number; f1: number; right: number; predicted: number; gold: number };
export type Scores = {
  attr: Prf;
  attrContent: Prf;
  speaker: Rate;
  kind: Rate;
  polarity: Rate;
  saidOn: Rate;
  about: Prf;
  stance: Rate;
  agreements: Prf;
  proposers: Rate;
  statuses: Rate;
  events: Prf;
  figures: Rate;
  forbidden: { article: string; fact: ForbiddenFact }[];
};

/** Scores of all articles together; an article without a prediction counts as one in which nothing was found. */
export function score(gold: GoldArticle[], predictions: ReadonlyMap<string, Prediction>): Scores {
  const parts = gold.map((article) => scoreArticle(article, predictions.get(article.id) ?? { statements: [] }));
  const sum = <Key extends Counted>(key: Key) => parts.reduce((total, part) => add(total, part[key]), NOTHING);
  return {
    attr: prf(sum('attr')),
    attrContent: prf(sum('attrContent')),
    speaker: rate(sum('speaker')),
    kind: rate(sum('kind')),
    polarity: rate(sum('polarity')),
    saidOn: rate(sum('saidOn')),
    about: prf(sum('about')),
    stance: rate(sum('stance')),
    agreements: prf(sum('agreements')),
    proposers: rate(sum('proposers')),
    statuses: rate(sum('statuses')),
    events: prf(sum('events')),
    figures: rate(sum('figures')),
    forbidden: parts.flatMap(({ forbidden }) => forbidden),
  };
}

type Count = { right: number; predicted: number; gold: number };
type Counted = Exclude<keyof ReturnType<typeof scoreArticle>, 'forbidden'>;
const NOTHING: Count = { right: 0, predicted: 0, gold: 0 };

function scoreArticle(article: GoldArticle, prediction: Prediction) {
  const { body } = article;
  const wanted = article.statements.map((statement) => ({
    statement,
    contents: wordsIn(body, statement.content),
    source: statement.source && wordsIn(body, [statement.source]),
  }));
  const found = prediction.statements.map((statement) => ({
    statement,
    contents: wordsIn(body, statement.contents),
    source: wordsIn(body, statement.source ?? []),
  }));
  const near = (a: (typeof wanted)[number], b: (typeof found)[number]) => {
    const overlap = jaccard(a.contents, b.contents);
    return overlap >= 0.5 ? overlap : 0;
  };
  const withSource = (a: (typeof wanted)[number], b: (typeof found)[number]) =>
    !a.source || sharedWords(a.source, b.source) ? near(a, b) : 0;

  // What is found beyond the statements asked for, but matches an optional one, is set aside.
  const asked = wanted.filter(({ statement }) => !statement.optional);
  const optional = wanted.filter(({ statement }) => statement.optional);
  const matched = pairs(asked, found, withSource);
  const beyond = found.filter((entry) => !matched.some(([, right]) => right === entry));
  const aside = new Set(pairs(optional, beyond, near).map(([, entry]) => entry));
  const judged = found.filter((entry) => !aside.has(entry));
  // Who matches in source too goes first: a statement and the one nested in it often share most words.
  const likeness = (...[a, b]: Parameters<typeof near>) => near(a, b) && near(a, b) + (withSource(a, b) ? 1 : 0);
  const compared = pairs(asked, judged, likeness).map(([a, b]) => [a.statement, b.statement] as const);
  const dated = compared.filter(([a, b]) => a.saidOn?.value !== undefined || b.saidOn !== undefined);
  const targets = compared.map(([a, b]) => compareTargets(article, a, b));

  const agreements = pairs(article.agreements ?? [], prediction.agreements ?? [], agreementOverlap);
  const events = pairs(article.events ?? [], prediction.events ?? [], (a, b) =>
    a.type === b.type ? jaccard(wordsIn(body, [a.sentence]), wordsIn(body, [b.sentence])) : 0,
  );
  const proposed = agreements.filter(([a]) => a.proposers);
  const counted = events.filter(([a]) => a.figures);

  return {
    attr: { right: matched.length, predicted: judged.length, gold: asked.length },
    attrContent: { right: compared.length, predicted: judged.length, gold: asked.length },
    speaker: rightOf(compared, ([a, b]) => sameSpeaker(article, a, b.speakers)),
    kind: rightOf(compared, ([a, b]) => a.kind === b.kind),
    polarity: rightOf(compared, ([a, b]) => a.polarity === (b.polarity ?? 'AFFIRMED')),
    saidOn: rightOf(dated, ([a, b]) => a.saidOn?.value === b.saidOn),
    about: targets.map(({ about }) => about).reduce(add, NOTHING),
    stance: targets.map(({ stance }) => stance).reduce(add, NOTHING),
    agreements: sizes(agreements, prediction.agreements, article.agreements),
    proposers: rightOf(proposed, ([a, b]) => sameSet(a.proposers ?? [], b.proposers ?? [])),
    statuses: rightOf(agreements, ([a, b]) => sameSet(latest(a.statuses), latest(b.statuses))),
    events: sizes(events, prediction.events, article.events),
    figures: rightOf(counted, ([a, b]) => sameFigures(a.figures ?? {}, b.figures ?? {})),
    forbidden: (article.forbidden ?? [])
      .filter((fact) => isFound(fact, body, prediction))
      .map((fact) => ({ article: article.id, fact })),
  };
}

/** One to one, the most alike first; only pairs that are alike at all. */
function pairs<A, B>(wanted: readonly A[], found: readonly B[], alike: (a: A, b: B) => number): [A, B][] {
  const candidates = wanted
    .flatMap((a, i) => found.map((b, j) => ({ a, b, likeness: alike(a, b), apart: Math.abs(i - j) })))
    .filter(({ likeness }) => likeness > 0)
    .sort((x, y) => y.likeness - x.likeness || x.apart - y.apart);
  const used = new Set<A | B>();
  return candidates.flatMap(({ a, b }): [A, B][] => {
    if (used.has(a) || used.has(b)) return [];
    used.add(a).add(b);
    return [[a, b]];
  });
}

/** The actors named are those of the gold; an unresolved or absent speaker is right when nobody was named. */
function sameSpeaker({ people = [] }: GoldArticle, { speaker }: GoldStatement, found: string[]): boolean {
  const wanted = speakers(speaker);
  const named = (id: string) => people.find((person) => person.id === id)?.name ?? id;
  return sameSet(wanted.map(named).map(actorKey), found.map(named).map(actorKey));
}

function compareTargets({ agreements = [], events = [] }: GoldArticle, gold: GoldStatement, found: PredictedStatement) {
  const own = new Set([...agreements, ...events].map(({ id }) => id));
  const wanted = (gold.about ?? []).filter(({ id }) => !own.has(id));
  const given = found.about ?? [];
  const both = wanted.flatMap((a) => given.filter((b) => b.id === a.id).map((b) => ({ a, b })));
  const taken = both.filter(({ a }) => a.stance);
  return {
    about: { right: both.length, predicted: given.length, gold: wanted.length },
    stance: rightOf(taken, ({ a, b }) => a.stance === b.stance),
  };
}

/** Alike when of one type, by the parties they share; a proposal without parties is told by its type alone. */
function agreementOverlap(a: GoldAgreement, b: PredictedAgreement): number {
  if (a.type !== b.type) return 0;
  if (a.parties.length === 0) return 0.5;
  const shared = a.parties.filter((party) => b.parties.includes(party)).length;
  const overlap = shared / new Set([...a.parties, ...b.parties]).size;
  return overlap >= 0.5 ? overlap : 0;
}

/** The last status of the whole and of each party. */
function latest(statuses: { status: string; party?: string }[]): string[] {
  const last = new Map(statuses.map(({ status, party = '' }) => [party, status]));
  return [...last].map(([party, status]) => `${party} ${status}`);
}

const sameSet = (a: string[], b: string[]): boolean => a.every((x) => b.includes(x)) && b.every((x) => a.includes(x));

const add = (a: Count, b: Count): Count => ({
  right: a.right + b.right,
  predicted: a.predicted + b.predicted,
  gold: a.gold + b.gold,
});
const sizes = (matched: unknown[], predicted: unknown[] = [], gold: unknown[] = []): Count => ({
  right: matched.length,
  predicted: predicted.length,
  gold: gold.length,
});
function rightOf<T>(entries: readonly T[], isRight: (entry: T) => boolean): Count {
  return { right: entries.filter(isRight).length, predicted: entries.length, gold: entries.length };
}
const rate = ({ right, gold }: Count): Rate => ({ right, of: gold });
function prf({ right, predicted, gold }: Count): Prf {
  const precision = predicted ? right / predicted : 0;
  const recall = gold ? right / gold : 0;
  return { precision, recall, f1: right ? (2 * precision * recall) / (precision + recall) : 0, right, predicted, gold };
}
