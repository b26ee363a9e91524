import { parseArgs } from 'node:util';
import { readByItself, shown } from '../tests/extract/gold-predictions.ts';
import { loadGold, SPLITS, type Split } from '../tests/gold/load.ts';
import { score } from '../tests/gold/score.ts';

/**
 * `node bench/gold.ts [train|train-2|held-out]`: reads that part of the gold set by itself, without a database, and prints the score of
 * each part. The held-out half is to measure with, now and then, and never to look at: of it only figures are printed.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const [half = 'train'] = positionals as Split[];
if (!SPLITS.includes(half)) throw new Error(`expected one of ${SPLITS.join(', ')}, received ${half}`);
const gold = loadGold(half);
const { forbidden, ...parts } = score(gold, new Map(gold.map((article) => [article.id, readByItself(article)])));
for (const [part, one] of Object.entries(parts)) console.log(`${part.padEnd(12)} ${shown(one)}`);
const kinds = Map.groupBy(forbidden, ({ fact }) => fact.fact);
const asked = gold.flatMap((article) => article.forbidden ?? []).length;
console.log(
  `forbidden    ${forbidden.length} of ${asked} found`,
  Object.fromEntries([...kinds].map(([kind, all]) => [kind, all.length])),
);
