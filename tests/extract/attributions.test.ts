import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/extract/analyse.ts';
import type { Span } from '../../src/extract/span.ts';

/** The attributions of a text in words. */
function found(text: string) {
  const words = (span: Span | null) => span && text.slice(...span);
  return analyse(text).attributions.map(({ source, cue, contents, hearer, ...rest }) => ({
    ...rest,
    source: words(source),
    cue: cue.map(words).join(' … '),
    contents: contents.map(words),
    hearer: words(hearer),
  }));
}

function first(text: string) {
  const [attribution] = found(text);
  if (!attribution) throw new Error(`nothing found in: ${text}`);
  return attribution;
}

describe('where the content stands', () => {
  test.each([
    ['behind "that"', 'The minister said that the border is closed.', 'The minister', ['that the border is closed.']],
    [
      'behind the cue, without "that"',
      'The minister said the border is closed.',
      'The minister',
      ['the border is closed.'],
    ],
    ['before the cue', 'The border is closed, the minister said on Monday.', 'the minister', ['The border is closed']],
    [
      'on both sides',
      'The border, the minister said, is closed to lorries.',
      'the minister',
      ['The border', 'is closed to lorries.'],
    ],
    [
      'before an inverted subject',
      '“The border is closed,” said Colonel Idris Haddad.',
      'Colonel Idris Haddad',
      ['The border is closed'],
    ],
    [
      'in a quotation that is split',
      '“The border,” she said, “is closed for a week.”',
      'she',
      ['The border', 'is closed for a week.'],
    ],
    [
      'in a quotation that runs on in its paragraph',
      '“We are tired,” the mayor said. “Nobody came to help us.”',
      'the mayor',
      ['We are tired', 'Nobody came to help us.'],
    ],
    [
      'behind "according to"',
      'Two soldiers were wounded, according to the army.',
      'the army',
      ['Two soldiers were wounded'],
    ],
    [
      'behind a noun',
      'The opposition dismissed his claim that the vote was fair.',
      'The opposition',
      ['his claim that the vote was fair'],
    ],
    ['behind an infinitive', 'Tunisia wants to buy ten boats.', 'Tunisia', ['to buy ten boats.']],
  ])('%s', (_, text, source, contents) => {
    expect(first(text)).toMatchObject({ source, contents });
  });

  test('over several paragraphs while the quotation stays open', () => {
    const { contents } = first('“We came at night,” the guard said. “It was cold.\n\n“Then we saw the fire.”');
    expect(contents).toEqual(['We came at night', 'It was cold.', 'Then we saw the fire.']);
  });

  test('in the next paragraph when a colon announces it', () => {
    const { source, contents } = first('The ministry of defence added:\n\n“The operation is over.”');
    expect({ source, contents }).toEqual({ source: 'The ministry of defence', contents: ['The operation is over.'] });
  });
});

test('a transcript gives each turn to its speaker', () => {
  const turns = found('HADDAD: We met on Friday.\n\nMANSOUR: They start in May.\n\nHADDAD: In June, perhaps.');
  expect(turns.map(({ source, contents }) => [source, contents.join()])).toEqual([
    ['HADDAD', 'We met on Friday.'],
    ['MANSOUR', 'They start in May.'],
    ['HADDAD', 'In June, perhaps.'],
  ]);
});

test('a passive without an agent has no source', () => {
  expect(first('It was reported that the road is mined.')).toMatchObject({ source: null });
});

test('what is denied is not affirmed', () => {
  expect(first('The general denied that his men had fired.').polarity).toBe('DENIED');
  expect(first('The general did not say that his men had fired.').polarity).toBe('DENIED');
  expect(first('The general ruled out any retreat.').polarity).toBe('DENIED');
  expect(first('The general did not rule out a retreat.').polarity).toBe('AFFIRMED');
  expect(first('The general rejected the offer.').polarity).toBe('AFFIRMED');
});

test('beliefs and intentions are told from statements', () => {
  expect(first('The envoy believes that the talks will succeed.').type).toBe('BELIEF');
  expect(first('The envoy plans to visit Tripoli.').type).toBe('INTENTION');
  expect(first('The envoy announced that the talks had begun.').type).toBe('STATEMENT');
});

test('who is told is the hearer, not part of the content', () => {
  expect(first('The envoy told reporters that the talks had begun.')).toMatchObject({
    source: 'The envoy',
    hearer: 'reporters',
    contents: ['that the talks had begun.'],
  });
});

test('kinds follow the quotation marks', () => {
  expect(first('“It is over,” he said.').kind).toBe('DIRECT');
  expect(first('He said it was “over” and he would leave.').kind).toBe('MIXED');
  expect(first('He said it was over.').kind).toBe('INDIRECT');
});

test('what stands in another content knows its parent', () => {
  const [outer, inner] = found('The mayor said that the governor had promised to rebuild the bridge.');
  expect(outer).toMatchObject({ source: 'The mayor', parent: null });
  expect(inner).toMatchObject({ source: 'the governor', cue: 'had promised', parent: 0 });
  expect(inner!.confidence).toBeLessThan(outer!.confidence);
});

test('a chain of cues is one attribution', () => {
  expect(found('The president seemed to suggest that talks could resume.')).toHaveLength(1);
});

test('quotation marks that nobody speaks hold no attribution', () => {
  expect(found('The novel “What I Think” sold well.')).toEqual([]);
});

test('a name that is read in two pieces is one source', () => {
  expect(first('The African Union welcomed the plan.').source).toBe('The African Union');
});
