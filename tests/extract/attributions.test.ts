import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/extract/analyse.ts';
import { attributionLines } from '../../src/extract/lines.ts';
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

describe('who speaks, when other words stand between', () => {
  test.each([
    [
      'a relative clause',
      'The mayor of Sebha, who voted in favour, said the base must close.',
      'The mayor of Sebha',
      'the base must close',
    ],
    [
      'a rank and a relative clause',
      'Colonel Idris Haddad, who led the patrol, said he had seen nobody.',
      'Colonel Idris Haddad',
      'he had seen nobody',
    ],
    [
      'the terms on which he speaks',
      'A Chadian official, who asked not to be named, denied that a battalion had left.',
      'A Chadian official',
      'a battalion had left',
    ],
    [
      'a denial in the relative clause',
      'The envoy, who denied any delay, announced that the talks had ended.',
      'The envoy',
      'the talks had ended',
    ],
    ['who relays it', 'Mali has asked to join, two diplomats said.', 'two diplomats', 'Mali has asked to join'],
    [
      'who relays it, and when',
      'Chad will send no troops, its army chief said Sunday, contradicting the ministry.',
      'its army chief',
      'Chad will send no troops',
    ],
    [
      'a dateline',
      'NIAMEY (Reuters) - The border envoy warned that arms still crossed the desert.',
      'The border envoy',
      'arms still crossed the desert',
    ],
    [
      'a dateline in the third paragraph',
      'Arms cross\n\nBy a reporter\n\nDEHIBA, Tunisia – Two farmers said the nights were quiet.',
      'Two farmers',
      'the nights were quiet',
    ],
    [
      'a condition behind an infinitive',
      'The militia has threatened to block the road unless his men are paid.',
      'The militia',
      'to block the road unless his men are paid',
    ],
    [
      'another’s clause behind',
      'Malta backed the idea, but the envoy was quoted by the radio as saying it was too late.',
      'Malta',
      'the idea',
    ],
  ])('%s', (_, text, source, content) => {
    const attribution = found(text).find((one) => one.source === source);
    expect(attribution?.contents[0]).toBe(content);
  });

  test('what is said in a statement is the ministry’s, and what it supports is Cairo’s', () => {
    const all = found('The irrigation ministry said in a statement that Cairo supports the talks.');
    expect(all.map(({ source, contents }) => [source, ...contents])).toEqual([
      ['The irrigation ministry', 'Cairo supports the talks'],
      ['Cairo', 'the talks'],
    ]);
  });

  test('a dash after a name in running text ends no sentence', () => {
    expect(first('Algeria – which borders Libya – said that it was ready.')).toMatchObject({
      contents: ['it was ready'],
    });
  });

  test('what somebody is quoted by another as saying is his, and nobody else’s', () => {
    const all = found('The delegate was quoted by Tunisian radio as saying a register was too much.');
    expect(all).toMatchObject([{ source: 'The delegate', contents: ['a register was too much'] }]);
  });
});

describe('where the content stands', () => {
  test.each([
    ['behind "that"', 'The minister said that the border is closed.', 'The minister', ['the border is closed']],
    [
      'behind the cue, without "that"',
      'The minister said the border is closed.',
      'The minister',
      ['the border is closed'],
    ],
    ['before the cue', 'The border is closed, the minister said on Monday.', 'the minister', ['The border is closed']],
    [
      'on both sides',
      'The border, the minister said, is closed to lorries.',
      'the minister',
      ['The border', 'is closed to lorries'],
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
      ['The border', 'is closed for a week'],
    ],
    [
      'in a quotation that runs on in its paragraph',
      '“We are tired,” the mayor said. “Nobody came to help us.”',
      'the mayor',
      ['We are tired', 'Nobody came to help us'],
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
    ['behind an infinitive', 'Tunisia wants to buy ten boats.', 'Tunisia', ['to buy ten boats']],
  ])('%s', (_, text, source, contents) => {
    expect(first(text)).toMatchObject({ source, contents });
  });

  test('over several paragraphs while the quotation stays open', () => {
    const { contents } = first('“We came at night,” the guard said. “It was cold.\n\n“Then we saw the fire.”');
    expect(contents).toEqual(['We came at night', 'It was cold', 'Then we saw the fire']);
  });

  test('in the next paragraph when a colon announces it', () => {
    const { source, contents } = first('The ministry of defence added:\n\n“The operation is over.”');
    expect({ source, contents }).toEqual({ source: 'The ministry of defence', contents: ['The operation is over'] });
  });
});

describe('a content is given as curated ones are', () => {
  test.each([
    ['without an introducing "that"', 'He said that Libya is calm', 'Libya is calm'],
    ['with a "that" that is part of it', 'He said that was wrong', 'that was wrong'],
    ['with a "that" that points', 'The mayor opposed that plan.', 'that plan'],
    ['with a "that" that is spoken', 'He said: “that Libya is calm pleases us”', 'that Libya is calm pleases us'],
    ['without the stop of its sentence', 'The mayor said: “It was cold. We left.”', 'It was cold. We left'],
    ['with other marks at its end', 'The mayor said: “Who came?”', 'Who came?'],
    ['with the stop of a quotation inside it', 'The mayor said that it was “cold.”', 'it was “cold.”'],
    ['with the stop of an abbreviation', 'The mayor said that he would visit the U.S.', 'he would visit the U.S.'],
  ])('%s', (_, text, content) => {
    expect(first(text).contents).toEqual([content]);
  });

  test('and all quoted behind "that" is a direct quotation', () => {
    expect(first('He said that “the border is closed”.')).toMatchObject({
      kind: 'DIRECT',
      contents: ['the border is closed'],
    });
  });
});

test('the plain form counts an introducing "that" to the content', () => {
  const text = 'He said that, at last, it is over. She says it is not.';
  const contents = attributionLines(text).map(({ content }) => content.map((span) => text.slice(...span)));
  expect(contents).toEqual([['that, at last, it is over'], ['it is not']]);
});

test('a transcript gives each turn to its speaker', () => {
  const turns = found('HADDAD: We met on Friday.\n\nMANSOUR: They start in May.\n\nHADDAD: In June, perhaps.');
  expect(turns.map(({ source, contents }) => [source, contents.join()])).toEqual([
    ['HADDAD', 'We met on Friday'],
    ['MANSOUR', 'They start in May'],
    ['HADDAD', 'In June, perhaps'],
  ]);
});

test('a turn ends where a question is put', () => {
  const turns = found(
    'Hamdi: We met on Friday.\n\nHamdi: They start in May.\n\nHamdi: In June.\n\nQuestion: Why so late?',
  );
  expect(turns.map(({ contents }) => contents)).toEqual([['We met on Friday'], ['They start in May'], ['In June']]);
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

describe('nothing is said', () => {
  test.each([
    ['by who keeps silent', 'The envoy has not said whether he will stay.'],
    ['by who does not tell when', 'The envoy did not indicate when the border would open.'],
    ['by who does not reveal something', 'The envoy did not reveal the position of the army.'],
    ['by who declines to comment', 'The envoy declined to comment on the number of the dead.'],
    ['by who refuses to say if', 'The envoy refused to say if his men had fired.'],
    ['by who refuses to confirm', 'The envoy refused to confirm his men had fired.'],
    ['by who is asked', 'Asked whether the border would open, the envoy left.'],
    ['by what is hard to imagine', 'It was hard to imagine that the talks would fail.'],
    ['in a question', 'Question: Do the rebels say that the talks failed?'],
    ['in a pointer to another article', 'Also read: Hotels cut prices, says tourist board'],
    ['where only a noun asks for it', 'There is no confirmation that the talks failed.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ['The envoy did not say that his men had fired.', 'DENIED'],
    ['The envoy refused to say that his men had fired.', 'DENIED'],
    ['The envoy refused to accept the offer.', 'DENIED'],
    ['The envoy did not confirm that his men had fired.', 'DENIED'],
  ])('but: %s', (text, polarity) => {
    expect(found(text)).toMatchObject([{ source: 'The envoy', polarity }]);
  });
});

test('what is ruled out is found whatever follows it', () => {
  expect(first('The envoy ruled out any change to the accord that his government signed.')).toMatchObject({
    cue: 'ruled out',
    contents: ['any change to the accord that his government signed'],
    polarity: 'DENIED',
  });
});

test('"neither … nor" denies', () => {
  const [, ...nested] = found(
    'The envoy confirmed that its neighbours were neither expecting any strikes nor encouraging any war.',
  );
  expect(nested.map(({ polarity }) => polarity)).toEqual(['DENIED', 'DENIED']);
});

test('what is refused ends where the main clause begins, in a quotation too', () => {
  const refused = found('“Now that they have refused to intervene, they have to talk,” the envoy told Reuters.').at(0);
  expect(refused).toMatchObject({ cue: 'have refused', contents: ['to intervene'], parent: 1 });
});

test.each([
  ['Foreign Minister Mongi Hamdi on August 11th confirmed that it is closed.', 'Foreign Minister Mongi Hamdi'],
  ['The neighbours last week said that the road is closed.', 'The neighbours'],
])('when somebody spoke is no part of who he is: %s', (text, source) => {
  expect(first(text).source).toBe(source);
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
    contents: ['the talks had begun'],
  });
});

describe('who is told is found', () => {
  test.each([
    ['“We are safe,” Hamdi told Magharebia.', 'Magharebia'],
    ['“We are safe,” Hamdi told Magharebia in an interview.', 'Magharebia'],
    ['“We,” she told the Security Council, “are safe.”', 'the Security Council'],
    ['“We are safe,” Hamdi said to reporters in Tunis.', 'reporters'],
    ['“We are safe,” said the minister on Monday to Algerian deputies.', 'Algerian deputies'],
    ['The road is safe, the envoy told the council', 'the council'],
    ['The envoy said to Magharebia that the road was safe.', 'Magharebia'],
    ['The envoy told reporters Monday that the road was safe.', 'reporters'],
    ['“We are safe,” he said to end the debate.', null],
    ['“We are safe,” said the minister.', null],
    ['“We are safe,” he said on Monday.', null],
    ['The envoy said the council would send men to Libya.', null],
  ])('%s', (text, hearer) => {
    expect(first(text).hearer).toBe(hearer);
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

describe('a noun that repeats what its verb governs is no second statement', () => {
  test.each([
    ['Libya wants guarantees that the troops will stay out.', 'the troops will stay out'],
    ['The envoy wants a promise from Chad that the road will open.', 'the road will open'],
    ['The envoy demanded a guarantee that the guards would withdraw.', 'a guarantee that the guards would withdraw'],
    ['The mayor gave guarantees that the road would stay open.', 'the road would stay open'],
  ])('%s', (text, content) => {
    expect(found(text).map(({ contents }) => contents)).toEqual([[content]]);
  });

  test('but another’s claim that is dismissed is his', () => {
    const sources = found('The envoy dismissed the mayor’s claim that the road was open.').map(({ source }) => source);
    expect(sources).toEqual(['The envoy', 'the mayor’s']);
  });
});

test('quotation marks that nobody speaks hold no attribution', () => {
  expect(found('The novel “What I Think” sold well.')).toEqual([]);
});

test('a name that is read in two pieces is one source', () => {
  expect(first('The African Union welcomed the plan.').source).toBe('The African Union');
});
