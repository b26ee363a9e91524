/**
 * A thread that counts work: how often pieces of code between two branches run, as the engine's block coverage counts them. Reads
 * of the input alone would not tell, for resolving goes through what it has made itself. Answers each `{ task, texts }` of its
 * `workerData` with a number for each text.
 */
import { Session } from 'node:inspector';
import { parentPort, workerData } from 'node:worker_threads';
import { analyse } from '../../src/extract/analyse.ts';

export type Task = 'resolve' | 'compare every pair of words';

const { task, texts } = workerData as { task: Task; texts: string[] };
// Before the counting begins, so that only what is counted runs slowly.
const analyses = texts.map(analyse);
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
// Only code that is compiled from here on has counters.
const { resolved } = await import('../extract/gold-articles.ts');
// What is worked out at first need and then known, such as how all names sound, is no work on the text.
resolved(analyse('The foreign minister, Wellard Tobbins, said that Carla Hamdi had agreed in Tripoli.'));

parentPort?.postMessage(
  analyses.map((analysis) => {
    count('');
    if (task === 'resolve') resolved(analysis);
    else everyPair(analysis.text.split(' '));
    return count(task === 'resolve' ? '/src/resolve/' : import.meta.url);
  }),
);

/** What has run in files under a path since the last count. */
function count(path: string): number {
  let sum = 0;
  session.post('Profiler.takePreciseCoverage', (_, { result }) => {
    for (const { url, functions } of result)
      if (url.includes(path)) for (const { ranges } of functions) for (const range of ranges) sum += range.count;
  });
  return sum;
}

function everyPair(words: readonly string[]): number {
  let same = 0;
  for (const one of words) for (const other of words) if (one === other) same++;
  return same;
}
