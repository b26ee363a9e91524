import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/extract/analyse.ts';
import { findCandidates } from '../../src/extract/attribute/find.ts';
import { readFacts } from '../../src/extract/facts.ts';
import { loadModels } from '../../src/extract/model/load.ts';
import { parentsOf } from '../../src/extract/nesting.ts';
import { readDocument } from '../../src/extract/read.ts';
import { findQuotations } from '../../src/extract/text/quotes.ts';
import { splitSentences } from '../../src/extract/text/sentences.ts';
import { tokenize } from '../../src/extract/text/tokens.ts';
import { counted, type Work } from './counted.ts';
import { resolved, seededGazetteer, seededTopics } from './gold-articles.ts';

/** What texts are made of that have more of something than anybody writes. */
const ODD: [name: string, unit: string, head?: string][] = [
  ['one sentence of many clauses', 'he said on Monday that Libya is calm and '],
  ['cues in cues', 'The minister said that he said that '],
  ['denials in denials', 'Libya denied that Chad believes that '],
  ['one quotation after the other, of one speaker', '“We want peace in Libya.” ', 'The minister said: '],
  ['sayings in running quotations', '“He said on Monday that Libya wants peace.” ', 'The minister said: '],
  ['a quotation over many paragraphs', '“We want peace in Libya.\n\n', 'The minister said: '],
  ['a turn over many paragraphs', 'We want peace in Libya.\n\n', 'HAMDI: '],
  ['quotation marks that never close', '“He said that Libya '],
  ['insertions', '— Libya — said '],
  ['sources without a verb', 'according to Libya, '],
  ['dates', 'on Monday, August 12th, last week, '],
  ['one agreement taken up again and again', 'the agreement, the force, the text, '],
  ['agreements with everybody', 'agreement with Libya, Chad, Niger, Algeria, '],
  ['models of models', 'an agreement similar to the agreement of Libya and Chad, '],
  ['votes', 'The Security Council voted: 12 of 15 members were in favour. '],
  ['pairs', 'Libya and Chad met. The two countries signed an agreement. '],
  ['numbers', 'killed one hundred and '],
  ['what is for what is against', 'reject the end of the rejection of terrorism that must end and '],
];
const WORDS = 300;
/** Sentences are read in pieces of 300 words, and rules look around in them: texts that end in half a piece make less work. */
const TOO_MUCH = 5.2;

/** How often each stage reads something of its input. */
function workOn(text: string): Record<string, number> {
  const measured = (run: (work: Work) => void): number => {
    const work = { reads: 0 };
    run(work);
    return work.reads;
  };
  const raw = tokenize(text);
  const document = readDocument(loadModels(), text);
  const analysis = analyse(text);
  const resolution = resolved(analysis);
  const knowledge = { gazetteer: seededGazetteer(), topics: seededTopics() };
  return {
    sentences: measured((work) => splitSentences(text, counted(raw, work))),
    quotations: measured((work) => findQuotations(counted(raw, work), 0, raw.length)),
    attributions: measured((work) => findCandidates(counted(document, work))),
    nesting: measured((work) => parentsOf(counted(analysis.attributions, work))),
    facts: measured((work) => {
      const known = new WeakMap();
      const published = { value: '2014-08-14', basis: 'STATED' } as const;
      readFacts(counted(analysis, work, known), counted(resolution, work, known), knowledge, published);
    }),
  };
}

describe('four times the text is four times the work', () => {
  test.each(ODD)('%s', (_, unit, head = '') => {
    const times = Math.ceil(WORDS / unit.split(/\s+/).length);
    const [once, fourfold] = [workOn(head + unit.repeat(times)), workOn(head + unit.repeat(4 * times))];
    for (const [stage, reads] of Object.entries(fourfold)) {
      const before = once[stage] as number;
      expect(reads, `${stage}: ${before} reads, then ${reads}`).toBeLessThan(TOO_MUCH * before + 1000);
    }
  });
});

test('and work that grows with the square is told by the count', () => {
  const [once, fourfold] = [100, 400].map((length) => {
    const work = { reads: 0 };
    const items = counted(
      Array.from({ length }, (_, at) => ({ at })),
      work,
    );
    for (const one of items) items.findLast(({ at }) => at < one.at);
    return work.reads;
  });
  expect(fourfold).toBeGreaterThan(TOO_MUCH * (once as number));
});
