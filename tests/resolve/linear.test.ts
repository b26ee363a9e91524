import { Worker } from 'node:worker_threads';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Task } from './executed.ts';

/** What texts are made of that have more of something than anybody writes; `#` is another word each time, `%` another number. */
const ODD: [name: string, unit: string, head?: string][] = [
  ['cues in cues', 'The minister said that he said that '],
  ['quotation marks that never close', '“He said that Libya '],
  ['sayings in running quotations', '“He said on Monday that Libya wants peace.” ', 'The minister said: '],
  ['quotations of one sentence each', 'He said: “Karim Hamdi said that he said Libya agrees” '],
  ['one sentence of many clauses', 'he said on Monday that Libya is calm and '],
  ['offices without a name', 'The minister, the president, the general, the army and '],
  ['offices of offices', 'the minister of the minister of '],
  ['bodies without a name', 'The group, the body, the council and the council said '],
  ['texts that speak', 'A statement by the ministry said, '],
  ['texts that were named before', 'the agreement, the force, the text, '],
  ['countries together', 'Its neighbours said that these countries and their neighbours agree, '],
  ['what is whose', 'the country said its government said his government said '],
  ['we', '“Our army, we said, '],
  ['capitals that act', 'Tripoli said so. Tunis would agree. '],
  ['lawmakers', 'Tunisian lawmakers said so in Libya. '],
  ['questions', 'He said Q: Libya, '],
  ['other people', 'Minister X# Z# said so. '],
  ['people of one given name', 'Minister Abc X# said so. '],
  ['people of one family name', 'Minister X# Hamdi said so. Hamdi agreed. '],
  ['a person of many offices', 'Minister for # Karim Hamdi said so. '],
  ['one name spelled in many ways', 'Minister Abc Xyz% said so. '],
  ['a person named again and again', 'Minister Karim Hamdi said so. Minister Karem Hamdi agreed. '],
  ['names without a verb', 'Karim Hamdi Abdel Karim '],
  ['particles', 'al ben Karim el '],
  ['marks before names', '( — Libya ', '“ ( '],
  ['unnamed officials, each another', 'A # spokesman said so. The # official agreed. '],
];
const WORDS = 1600;
/** Beyond what is looked back at, twice more text is twice more work; with the square it would be four times. */
const TOO_MUCH = 2.7;

/** Texts of one, two and four times WORDS. */
function textsOf(unit: string, head = ''): string[] {
  const times = Math.ceil(WORDS / unit.trim().split(/\s+/).length);
  return [1, 2, 4].map((fold) =>
    Array.from({ length: fold * times }, (_, i) => unit.replaceAll('#', lettersOf(i)).replaceAll('%', `${i}`)).reduce(
      (a, b) => a + b,
      head,
    ),
  );
}

function workOn(task: Task, texts: string[]): Promise<number[]> {
  const worker = new Worker(new URL('./executed.ts', import.meta.url), { workerData: { task, texts } });
  return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
}

/** Words of one length, or longer names would be more work of their own. */
const lettersOf = (i: number): string =>
  [i, i / 26, i / 676].map((n) => String.fromCharCode(97 + (Math.floor(n) % 26))).join('');

const growth = ([once, twofold, fourfold]: number[]): number =>
  ((fourfold as number) - (twofold as number)) / ((twofold as number) - (once as number));

describe('resolving twice as much more text is twice as much more work', () => {
  let work: number[];
  beforeAll(async () => {
    work = await workOn(
      'resolve',
      ODD.flatMap(([, unit, head]) => textsOf(unit, head)),
    );
  });

  test.each(ODD.map(([name], i) => [name, i] as const))('%s', (_, i) => {
    const three = work.slice(3 * i, 3 * i + 3);
    expect(three[0]).toBeGreaterThan(10 * WORDS);
    expect(growth(three), `ran ${three.join(', then ')} pieces of code`).toBeLessThan(TOO_MUCH);
  });
});

test('and work that grows with the square is told by the count', async () => {
  expect(growth(await workOn('compare every pair of words', textsOf('peace in Libya ')))).toBeGreaterThan(3.5);
});
