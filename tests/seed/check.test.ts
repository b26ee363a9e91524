import { expect, test } from 'vitest';
import { EMPTY_GRAPH } from '../../src/seed/check.ts';
import type { Known } from '../../src/seed/references.ts';
import { article, faultsOf, LIBYA } from './support.ts';

const withLibya = (text: string) => faultsOf({ 'g.yaml': LIBYA, 'x.yaml': text });
const statement = (fields: string) =>
  article(`statements:\n  - key: one\n    kind: INDIRECT\n    type: STATEMENT\n${fields.replaceAll(/^/gm, '    ')}\n`);
const SAFE = 'sentence: Libya is safe, he said.\ncontent: Libya is safe';

test('an id that nothing has is told with the near one, whichever file defines that', () => {
  expect(withLibya(statement(`${SAFE}\nspeaker: al-tahni`))).toEqual([
    'x.yaml:15:14: expected the id of an actor and came `al-tahni`, which no seed and nothing in the graph has; did you mean `al-thani`?',
  ]);
});

test('an id of another kind is told with what it is', () => {
  expect(withLibya(statement(`${SAFE}\nspeaker: terrorism`))).toEqual([
    'x.yaml:15:14: expected the id of an actor and came `terrorism`, which is the topic at g.yaml:4',
  ]);
});

test('an id that stands in two files is told at the second', () => {
  expect(
    faultsOf({ 'g.yaml': LIBYA, 'x.yaml': 'places:\n  - { id: terrorism, name: T, kind: CITY, in: LBY }\n' }),
  ).toEqual(['x.yaml:2:11: expected an id of its own and came `terrorism`, which is the topic at g.yaml:4']);
});

test('the graph meets references, and keeps the ids of files that are not given', () => {
  const inGraph = (known: Known) => ({ ...EMPTY_GRAPH, known: new Map([[known.id, known]]) });
  const text = 'topics:\n  - { id: jihadism, name: Jihadism, broader: terrorism }\n';
  expect(faultsOf(text, inGraph({ id: 'terrorism', kind: 'topic', seed: 'g.yaml' }))).toEqual([]);
  expect(faultsOf(text, inGraph({ id: 'terrorism', kind: 'event', seed: null }))).toEqual([
    'x.yaml:2:46: expected the id of a topic and came `terrorism`, which is an event in the graph',
  ]);
  const mine = 'topics:\n  - { id: terrorism, name: Terrorism }\n';
  expect(faultsOf(mine, inGraph({ id: 'terrorism', kind: 'topic', seed: 'g.yaml' }))).toEqual([
    'x.yaml:2:11: expected an id of its own and came `terrorism`, which is a topic in the graph, by g.yaml',
  ]);
  expect(faultsOf(mine, inGraph({ id: 'terrorism', kind: 'topic', seed: null }))).toEqual([]);
});

test('a file too broken to be read does not make its ids unknown to others', () => {
  expect(
    faultsOf({ 'g.yaml': `${LIBYA}\n  bad: [`, 'x.yaml': 'topics: [{ id: a, name: A, broader: terrorism }]\n' }),
  ).toEqual([
    expect.stringMatching(/^g\.yaml:\d+:\d+: YAML syntax/),
    expect.stringMatching(/^g\.yaml:\d+:\d+: YAML syntax/),
  ]);
});

test('a border that only one side names is a fault', () => {
  expect(
    faultsOf('countries:\n  - { id: LBY, borders: [TUN] }\n  - { id: TUN, borders: [LBY, DZA] }\n  - { id: DZA }\n'),
  ).toEqual(['x.yaml:3:31: expected a border that both sides name and came `DZA`, which does not name `TUN`']);
});

test('two articles with one url or one body are a fault', () => {
  const first = article('', '  url: https://example.org/1\n');
  const second = first.replace('id: a1', 'id: a2');
  expect(faultsOf({ 'a.yaml': first, 'b.yaml': second })).toEqual([
    'b.yaml:5:8: expected a `url` of its own and came that of the article at a.yaml:5',
    'b.yaml:6:9: expected a `body` of its own and came that of the article at a.yaml:6',
  ]);
  const graph = { ...EMPTY_GRAPH, articles: [{ id: 'old', url: 'https://example.org/1', bodySha256: null }] };
  expect(faultsOf({ 'a.yaml': first }, graph)).toEqual([
    'a.yaml:5:8: expected a `url` of its own and came that of article `old` in the graph',
  ]);
});

test('a sentence that the body does not have is told with what stands there', () => {
  expect(withLibya(statement('sentence: Libya is sane, he said.\ncontent: Libya'))).toEqual([
    'x.yaml:13:15: expected words of the body and came `Libya is sane, he said.`, which does not occur; after `Libya is sa` there stands `fe, he said.`',
  ]);
});

test('words that stand more than once in the sentence are told with their offsets, and `at` settles it', () => {
  const text = (cue: string) =>
    statement(`sentence: He said that Niger, not Nigeria, said so.\ncontent: said so\ncue: ${cue}`);
  expect(withLibya(text('said'))).toEqual([
    'x.yaml:15:10: expected words that occur once in the sentence and came `said`, which occurs 2 times, at 53, 83: give `at`',
  ]);
  expect(withLibya(text('{ text: said, at: 53 }'))).toEqual([]);
  expect(withLibya(text('{ text: said, at: 54 }'))).toEqual([
    'x.yaml:15:10: expected `said` at 54 of the body and came `aid `; it stands at 53, 83',
  ]);
});

test('a mention is whole words: Niger is not in Nigeria', () => {
  expect(withLibya(article('mentions:\n  - { text: Niger, actor: NER }\n'))).toEqual([]);
  expect(withLibya(article('mentions:\n  - { text: Nige, actor: NER }\n'))).toEqual([
    'x.yaml:10:13: expected words of the body and came `Nige`, which stands only inside other words, at 63, 74',
  ]);
});

test('a source in another sentence needs its offset', () => {
  const source = (value: string) =>
    statement(
      `sentence: He said that Niger, not Nigeria, said so.\ncontent: said so\nsource: ${value}\nspeaker: al-thani`,
    );
  expect(withLibya(source('Abdullah al-Thani'))).toHaveLength(1);
  expect(withLibya(source('{ text: Abdullah al-Thani, at: 15 }'))).toEqual([]);
});

test('a title that does not stand beside the name is a fault', () => {
  const positions = '\npositions: [{ id: pm, title: Prime Minister, role: HEAD_OF_GOVERNMENT, of: LBY }]\n';
  const mention = (text: string) =>
    article(`${positions}mentions:\n  - { text: ${text}, position: pm, title: Prime Minister }\n`);
  expect(withLibya(mention('Abdullah al-Thani'))).toEqual([]);
  expect(withLibya(mention('Libya'))).toEqual([
    'x.yaml:12:41: expected words of the sentence in which `Libya` stands at 93 and came `Prime Minister`',
  ]);
});

test('the words of a date must stand in the sentence', () => {
  expect(withLibya(statement(`${SAFE}\nsaidOn: { text: yesterday, basis: RELATIVE }`))).toEqual([
    'x.yaml:15:21: expected words of the sentence and came `yesterday`, which does not occur',
  ]);
});

test('what is inferred of a date must be possible beside what is stated', () => {
  const saidOn = (date: string) => withLibya(statement(`${SAFE}\nsaidOn: ${date}`));
  expect(saidOn('{ value: XXXX-02-29, basis: STATED, inferred: 2014 }')).toEqual([
    'x.yaml:15:59: expected a date that `XXXX-02-29` can mean and came `2014`',
  ]);
  expect(saidOn('{ value: XXXX-02-29, basis: STATED, inferred: 2012 }')).toEqual([]);
  expect(saidOn('{ value: 2014-08, basis: STATED, inferred: 2014-09-01 }')).toHaveLength(1);
  expect(saidOn('{ value: 2014, basis: INFERRED }')).toHaveLength(1);
});

test('keys of statements are unique, exist where they are used, and nest without a circle', () => {
  const two = (first: string, second: string, key = 'two') =>
    article(
      `statements:\n  - { key: one, ${first} sentence: "Libya is safe, he said.", content: Libya is safe, kind: INDIRECT, type: BELIEF }\n` +
        `  - { key: ${key}, ${second} sentence: "Libya is safe, he said.", content: is safe, kind: INDIRECT, type: BELIEF }\n`,
    );
  expect(withLibya(two('nestedIn: two,', ''))).toEqual([]);
  expect(withLibya(two('', '', 'one'))).toEqual([
    'x.yaml:11:12: expected a key that is unique in this file and came `one` again',
  ]);
  expect(withLibya(two('nestedIn: tow,', ''))).toEqual([
    'x.yaml:10:27: expected the key of a statement in this file and came `tow`; did you mean `two`?',
  ]);
  expect(withLibya(two('nestedIn: two,', 'nestedIn: one,'))).toEqual([
    'x.yaml:10:27: expected no circle and came `one` in `two` in `one`',
    'x.yaml:11:27: expected no circle and came `two` in `one` in `two`',
  ]);
});

test('a fact stated twice is told at the second', () => {
  expect(
    withLibya(article('mentions:\n  - { text: Niger, actor: NER }\n  - { text: Niger, at: 63, actor: NER }\n')),
  ).toEqual(['x.yaml:11:5: expected a fact of its own and came one stated at x.yaml:10']);
});

test('an agreement without a name must be defined elsewhere, and its facts need an article', () => {
  expect(withLibya('agreements:\n  - id: pact\n    parties: [{ actors: [LBY], sentence: Libya is safe }]\n')).toEqual([
    'x.yaml:2:9: expected the id of an agreement and came `pact`, which no seed and nothing in the graph has',
    'x.yaml:3:15: expected an `article` in this file too: it holds the evidence',
  ]);
  expect(withLibya(article('agreements:\n  - { id: pact, name: Pact }\n'))).toEqual([
    'x.yaml:10:5: expected a `type`: an agreement with a name has one',
  ]);
  expect(
    withLibya(article('agreements:\n  - { id: pact, name: Pact, type: PEACE, parties: [{ actors: [LBY] }] }\n')),
  ).toEqual(['x.yaml:10:52: expected evidence: `statement` or `sentence`']);
});

test('an entry of the wrong shape does not hide what is wrong with the others, nor put them in the wrong', () => {
  const one =
    "{ key: one, sentence: 'Libya is safe, he said.', content: Libya is safe, kind: INDIRECT, type: BELIEFS }";
  const two =
    "{ key: two, sentence: 'Libya is safe, he said.', content: Libya is sane, kind: INDIRECT, type: BELIEF, nestedIn: one }";
  expect(
    withLibya(article(`zzz: 1\nstatements:\n  - ${one}\n  - ${two}\n`)).map((line) => line.split(': ').slice(0, 2)),
  ).toEqual([
    ['x.yaml:9:1', expect.stringMatching(/^unknown field `zzz`/)],
    ['x.yaml:11:100', expect.stringMatching(/^expected one of STATEMENT, BELIEF/)],
    ['x.yaml:12:63', expect.stringMatching(/^expected words of the sentence/)],
  ]);
});

test('all faults of all files come together, sorted', () => {
  expect(
    faultsOf({
      'b.yaml': 'topics: [{ id: a, name: 1 }, { id: b, name: B, broader: none }]\n',
      'a.yaml': 'topics: [{ id: c }]\nzzz: 1\n',
    }).map((line) => line.split(': ')[0]),
  ).toEqual(['a.yaml:1:10', 'a.yaml:2:1', 'b.yaml:1:25', 'b.yaml:1:57']);
});

test('what is promised is promised of an agreement', () => {
  expect(withLibya(statement(`${SAFE}\nabout: [{ actor: LBY, stance: SUPPORT, promised: SIGNED }]`))).toEqual([
    'x.yaml:15:54: expected an `agreement` too: `promised` tells what is promised of one',
  ]);
  const fulfilled = 'about: [{ actor: LBY, stance: SUPPORT }]\nfulfilledBy: [talks]';
  const talks =
    'events: [{ id: talks, type: CONSULT, description: They talk., sentences: ["Libya is safe, he said."] }]\n';
  expect(withLibya(`${statement(`${SAFE}\n${fulfilled}`)}${talks}`)).toEqual([
    'x.yaml:16:18: expected an `agreement` among `about` too: what is promised is promised of one',
  ]);
});

test('a copy tells of which article, and as whose words it counts', () => {
  const agency = 'organizations: [{ id: agency, name: Agency, type: MEDIA }]\n';
  expect(faultsOf({ 'g.yaml': LIBYA + agency, 'x.yaml': article('', '  source: agency\n') })).toEqual([
    'x.yaml:5:11: expected `copyOf` too: a copy has both',
  ]);
  expect(faultsOf({ 'g.yaml': LIBYA, 'x.yaml': article('', '  copyOf: a9\n  source: LBY\n') })).toEqual([
    'x.yaml:5:11: expected the id of an article and came `a9`, which no seed and nothing in the graph has; did you mean `a1`?',
  ]);
});
