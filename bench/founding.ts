import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import type { Span } from '../src/extract/span.ts';
import { factsOf } from '../tests/extract/gold-articles.ts';
import { jaccard, wordsIn } from '../tests/gold/words.ts';

/**
 * `node bench/founding.ts`: reads the founding article by itself, without a database, and prints beside each curated statement,
 * agreement and event what was read, difference by difference; nothing of it is held back from view, unlike the gold set.
 */
parseArgs({});
type Target = { actor?: string; topic?: string; agreement?: string; event?: string; stance?: string };
type Curated = {
  key: string;
  speaker?: string;
  sentence: string;
  content: string;
  kind: string;
  type: string;
  polarity?: string;
  about?: Target[];
};
const file = new URL('../seeds/articles/libya-calls-for-regional-security-alliance.yaml', import.meta.url);
const seed: {
  article: { title: string; body: string };
  statements: Curated[];
  agreements: { id: string; type: string; parties?: (string | { actor: string })[] }[];
  events: { id: string; type: string; figures?: Record<string, number> }[];
} = parse(readFileSync(file, 'utf8'));
const { body, title } = seed.article;
const { analysis, resolution, ...facts } = factsOf(body, '2014-08-14', title);

const read = facts.statements.map(({ attribution, about }) => {
  const { contents, kind, type, polarity } = analysis.attributions[attribution]!;
  const mentions = (resolution.sources[attribution] ?? []).map((m) => resolution.mentions[m]!);
  const speakers = mentions.flatMap(({ references }) =>
    references.flatMap(({ judgement, actor }) => (judgement === 'POSITIVE' ? [actor] : [])),
  );
  const targets = about.map(({ target, stance }) => `${target.kind.toLowerCase()} ${target.id} ${stance}`);
  return { contents, kind, type, polarity, speakers, targets };
});
const used = new Set<number>();
let same = 0;
for (const one of seed.statements) {
  const at = body.indexOf(one.content.trim(), body.indexOf(one.sentence.trim()));
  const wanted = wordsIn(body, [{ start: at, end: at + one.content.trim().length }]);
  const places = (spans: readonly Span[]) => spans.map(([start, end]) => ({ start, end }));
  const likeness = read.map(({ contents }, i) => (used.has(i) ? 0 : jaccard(wanted, wordsIn(body, places(contents)))));
  const best = likeness.indexOf(Math.max(...likeness));
  const found = (likeness[best] ?? 0) >= 0.5 ? read[best] : undefined;
  if (found) used.add(best);
  const differences = found ? compare(one, found) : ['not read'];
  if (differences.length === 0) same++;
  console.log(`${differences.length ? '≠' : '='} ${one.key}${differences.map((text) => `\n    ${text}`).join('')}`);
}
read.forEach(({ contents, speakers }, i) => {
  if (!used.has(i)) console.log(`+ read beyond it: ${speakers.join(', ') || 'nobody known'}: ${words(contents)}`);
});
console.log(`\n${same} of ${seed.statements.length} statements read as curated, ${used.size} found\n`);
console.log('agreements', 'curated:');
for (const { id, type, parties = [] } of seed.agreements)
  console.log(
    `    ${type} ${parties.map((party) => (typeof party === 'string' ? party : party.actor)).join(', ')} (${id})`,
  );
console.log('  read:');
for (const { type, parties, proposers, statuses } of facts.agreements)
  console.log(
    `    ${type} ${parties.map(({ actor }) => actor).join(', ')}; proposed by ${proposers.map(({ actor }) => actor).join(', ') || 'nobody'}; ${statuses.map(({ status }) => status).join(', ')}`,
  );
console.log('events', 'curated:');
for (const { type, figures, id } of seed.events) console.log(`    ${type} ${JSON.stringify(figures ?? {})} (${id})`);
console.log('  read:');
for (const { type, figures } of facts.events) console.log(`    ${type} ${JSON.stringify(figures ?? {})}`);

function compare(curated: Curated, found: (typeof read)[number]): string[] {
  const differences: string[] = [];
  const differ = (what: string, wanted: string, got: string) => {
    if (wanted !== got) differences.push(`${what}: curated ${wanted || 'nobody'}, read ${got || 'nobody'}`);
  };
  differ('speaker', curated.speaker ?? '', found.speakers.join(', '));
  differ('kind', curated.kind, found.kind);
  differ('type', curated.type, found.type);
  differ('polarity', curated.polarity ?? 'AFFIRMED', found.polarity);
  // Agreements and events bear ids of their own when they are read.
  const own = (target: string) => !/^(?:agreement|event) /.test(target);
  const wanted = (curated.about ?? []).map(targetOf).filter(own);
  const got = found.targets.filter(own);
  const missing = wanted.filter((target) => !got.includes(target));
  const beyond = got.filter((target) => !wanted.includes(target));
  if (missing.length) differences.push(`about, not read: ${missing.join(', ')}`);
  if (beyond.length) differences.push(`about, read beyond it: ${beyond.join(', ')}`);
  return differences;
}

function targetOf({ stance, ...target }: Target): string {
  const [kind, id] = Object.entries(target)[0] as [string, string];
  return `${kind} ${id} ${stance}`;
}

function words(spans: readonly Span[]): string {
  return spans.map((span) => body.slice(...span)).join(' … ');
}
