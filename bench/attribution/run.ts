import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import v8 from 'node:v8';
import { type AttributionLine, attributionLines } from '../../src/extract/lines.ts';
import { loadModels } from '../../src/extract/model/load.ts';
import { type GoldAttribution, scoreAttributions, scoreTable } from './score.ts';

/**
 * `node bench/attribution/run.ts FILE [--out FILE] [--nested]`: reads JSON lines {"id","text","attributions"?}, extracts
 * from each on one core, and prints speed, memory and, where the lines hold gold attributions, the scores.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, nested: { type: 'boolean' } },
});
const [file] = positionals;
if (!file) throw new Error('usage: run.ts FILE [--out FILE] [--nested]');
// As `entente extract` does.
v8.setFlagsFromString('--semi-space-growth-factor=1');
const WORDS_AN_ARTICLE = 750;

type Line = { id: string; text: string; attributions?: GoldAttribution[] };
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line): Line => JSON.parse(line));
const words = lines.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);

const begin = performance.now();
loadModels();
attributionLines('It works, he said.');
const loaded = performance.now();
console.log(`models loaded and a first sentence read in ${Math.round(loaded - begin)} ms`);

// The first round also compiles; the second is what a long run sees.
let found: AttributionLine[][] = [];
for (const round of ['first', 'second']) {
  const start = performance.now();
  const { user } = process.cpuUsage();
  found = lines.map(({ text }) => attributionLines(text, values));
  const wall = (performance.now() - start) / 1000;
  const cpu = (process.cpuUsage().user - user) / 1e6;
  const rate = (seconds: number) => Math.round(words / WORDS_AN_ARTICLE / seconds);
  console.log(
    `${round} round: ${rate(wall)} articles of ${WORDS_AN_ARTICLE} words a second (${rate(cpu)} by processor time)`,
  );
}
console.log(`memory: ${Math.round(process.memoryUsage.rss() / 1e6)} MB resident`);

if (values.out) {
  const out = lines.map(({ id }, i) => JSON.stringify({ id, attributions: found[i] }));
  writeFileSync(values.out, `${out.join('\n')}\n`);
}
const gold = lines.flatMap(({ text, attributions }, i) =>
  attributions ? [{ text, gold: attributions, found: found[i]! }] : [],
);
if (gold.length) console.log(scoreTable(scoreAttributions(gold)));
