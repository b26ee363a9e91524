import { globSync, readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
import { expect, test } from 'vitest';
import { vocabulary } from '../../src/model/vocabulary.ts';
import { checkSeeds, draftSeeds, EMPTY_GRAPH, type SeedRows } from '../../src/seed/check.ts';
import { article, LIBYA, rowsOf } from './support.ts';

const ours = (): SeedRows => {
  const files = globSync('seeds/{gazetteer,articles}/*.yaml').sort();
  return checkSeeds(
    draftSeeds(files.map((file) => ({ name: file, shown: file, bytes: readFileSync(file) }))),
    EMPTY_GRAPH,
  );
};

test('every span of every seed is the text at its offsets', () => {
  const { nodes, relationships } = ours();
  const bodies = new Map(
    nodes.filter(({ row }) => row.label === 'Article').map(({ row }) => [row.id, String(row.properties.body)]),
  );
  let spans = 0;
  const holds = (articleId: string, start: number, end: number, text: unknown) => {
    spans++;
    expect(bodies.get(articleId)?.slice(start, end)).toBe(text);
  };
  const articleOf = (mention: string) => mention.slice(0, mention.lastIndexOf(':'));
  for (const { row } of nodes)
    if (row.label === 'Mention')
      holds(articleOf(row.id), Number(row.properties.start), Number(row.properties.end), row.properties.text);
  for (const { row } of relationships) {
    const { properties, to, from } = row;
    if (row.type === 'NAMES_POSITION')
      holds(articleOf(from.id), Number(properties.start), Number(properties.end), properties.text);
    if (properties.articleId)
      holds(String(properties.articleId), Number(properties.start), Number(properties.end), properties.sentence);
    if (row.type !== 'REPORTED_IN') continue;
    const contents = (properties.contents ?? []) as string[];
    const offsets = (name: string): number[] => (properties[name] ?? []) as number[];
    const pairs: [number[], unknown][] = [
      [offsets('sentenceSpan'), properties.sentence],
      [offsets('sourceSpan'), properties.source],
      [offsets('cueSpan'), properties.cue],
      ...contents.map((text, i): [number[], unknown] => [offsets('contentSpans').slice(2 * i, 2 * i + 2), text]),
    ];
    for (const [[start, end], text] of pairs) if (text !== undefined) holds(to.id, Number(start), Number(end), text);
  }
  expect(spans).toBeGreaterThan(150);
});

test('the vocabularies are the enums of the SDL', () => {
  const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
  for (const [name, values] of Object.entries(vocabulary)) {
    const type = schema.getType(name);
    expect(isEnumType(type) && type.getValues().map((value) => value.name), name).toEqual(values);
  }
});

const node = (rows: SeedRows, label: string) =>
  rows.nodes.filter(({ row }) => row.label === label).map(({ row }) => row.properties);
const links = (rows: SeedRows, type: string) =>
  rows.relationships
    .filter(({ row }) => row.type === type)
    .map(({ row }) => ({ from: row.from.id, to: row.to.id, ...row.properties }));
const names = (rows: SeedRows, id: string) =>
  node(rows, 'Alias')
    .filter((alias) => String(alias.id).startsWith(`${id}/`))
    .map(({ name }) => name);

test('a country has its names in three languages without writing them', () => {
  const rows = rowsOf({ 'x.yaml': 'countries: [{ id: TCD, demonyms: [Chadian, tchadien] }]\n' });
  expect(node(rows, 'Actor')).toEqual([{ id: 'TCD', name: 'Chad', kind: 'COUNTRY' }]);
  expect(names(rows, 'TCD')).toEqual(['Chad', 'Tchad', 'تشاد', 'Chadian', 'tchadien']);
});

test('an office is named by title and owner, a profession by its title', () => {
  const rows = rowsOf({
    'x.yaml': `countries: [{ id: TUN, demonyms: [Tunisian, Tunisians, tunisien] }]
organizations: [{ id: un, name: United Nations, aliases: [UN], type: INTERGOVERNMENTAL }]
positions:
  - { id: tunisia-president, title: President, titles: { fr: Président, ar: رئيس }, role: HEAD_OF_STATE, of: TUN }
  - { id: un-sg, title: Secretary-General, role: SECRETARY_GENERAL, of: un }
  - { id: professor, title: Professor, role: OTHER }
`,
  });
  expect(names(rows, 'tunisia-president')).toEqual([
    'Tunisian President',
    "Tunisia's President",
    'President of Tunisia',
    'Président tunisien',
    'رئيس تونس',
  ]);
  expect(names(rows, 'un-sg')).toContain('UN Secretary-General');
  expect(names(rows, 'un-sg')).toContain('Secretary-General of the United Nations');
  expect(names(rows, 'professor')).toEqual(['Professor']);
});

test('of names that one folded key makes equal, the first counts', () => {
  const rows = rowsOf({ 'x.yaml': 'people: [{ id: a, name: Ben Zekri, aliases: [ben-zekri, Ben Zerkri] }]\n' });
  expect(node(rows, 'Alias').map(({ name, kind, sound }) => ({ name, kind, sound }))).toEqual([
    { name: 'Ben Zekri', kind: 'NAME', sound: 'bn skr' },
    { name: 'Ben Zerkri', kind: 'ALIAS', sound: 'bn srkr' },
  ]);
});

const said = `statements:
  - { key: knew, speaker: al-thani, sentence: Prime Minister Abdullah al-Thani said he knew it., source: Prime Minister Abdullah al-Thani, cue: said, content: he knew it, kind: INDIRECT, type: BELIEF, about: [{ actor: LBY, stance: SUPPORT }] }
  - key: safe
    speaker: al-thani
    sentence: Libya is safe, he said.
    source: he
    cue: said
    content: Libya is safe
    kind: INDIRECT
    type: STATEMENT
    saidOn: { value: XXXX-08-12, basis: STATED, inferred: 2014, reason: because }
`;

test('the source of a statement is a mention of its speaker, unless one is listed inside it', () => {
  const rows = rowsOf({
    'g.yaml': LIBYA,
    'x.yaml': article(`${said}mentions: [{ text: Abdullah al-Thani, actor: al-thani }]\n`),
  });
  expect(node(rows, 'Mention').map(({ text, form, start }) => ({ text, form, start }))).toEqual([
    { text: 'Abdullah al-Thani', form: 'NAME', start: 15 },
    { text: 'he', form: 'PRONOUN', start: 108 },
  ]);
  const alone = rowsOf({ 'g.yaml': LIBYA, 'x.yaml': article(said) });
  expect(node(alone, 'Mention').map(({ text, form }) => ({ text, form }))).toEqual([
    { text: 'Prime Minister Abdullah al-Thani', form: 'NOMINAL' },
    { text: 'he', form: 'PRONOUN' },
  ]);
  expect(links(alone, 'REFERS_TO').map(({ to }) => to)).toEqual(['al-thani', 'al-thani']);
});

test('a name that an article spells in a new way becomes a spelling, an unsure one does not', () => {
  const mention = (more: string) =>
    rowsOf({
      'g.yaml': LIBYA,
      'x.yaml': article(`mentions: [{ text: Prime Minister Abdullah al-Thani, actor: al-thani${more} }]\n`),
    });
  expect(node(mention(''), 'Alias').find(({ kind }) => kind === 'SPELLING')?.id).toBe(
    'al-thani/prime minister abdullah al thani',
  );
  expect(node(mention(', judgement: UNSURE'), 'Alias').find(({ kind }) => kind === 'SPELLING')).toBeUndefined();
});

test('a statement keeps what the text states apart from what is inferred', () => {
  const [knew, safe] = node(rowsOf({ 'g.yaml': LIBYA, 'x.yaml': article(said) }), 'Statement');
  expect(safe).toMatchObject({
    saidOn: 'XXXX-08-12',
    saidOnInferred: '2014',
    saidOnEarliest: '2014-08-12',
    saidOnLatest: '2014-08-12',
    saidDay: 16294,
    method: 'CURATED',
    confidence: 1,
    start: 93,
  });
  expect(Object.keys(knew ?? {}).filter((key) => key.startsWith('said'))).toEqual([]);
});

test('the same words written twice are two statements with ids of their own', () => {
  const text = (key: string) =>
    `  - { key: ${key}, sentence: "Libya is safe, he said.", content: Libya is safe, kind: INDIRECT, type: STATEMENT }\n`;
  const ids = node(
    rowsOf({ 'g.yaml': LIBYA, 'x.yaml': article(`statements:\n${text('one')}${text('two')}`) }),
    'Statement',
  ).map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});

test('what a copy says in the words of the first article is one statement, reported in both', () => {
  const said = (content: string) =>
    `statements: [{ key: safe, speaker: al-thani, sentence: "Libya is safe, he said.", source: he, cue: said, content: ${content}, kind: INDIRECT, type: STATEMENT, about: [{ actor: LBY, stance: SUPPORT }] }]\n`;
  const copy = (content: string) =>
    article(said(content), '  copyOf: a1\n  source: agency\n')
      .replace('id: a1', 'id: a2')
      .replace('he knew it', 'he knew');
  const both = (content: string) =>
    rowsOf({
      'g.yaml': `${LIBYA}organizations: [{ id: agency, name: Agency, type: MEDIA }]\n`,
      'x.yaml': article(said('Libya is safe'), '  publisher: agency\n'),
      'y.yaml': copy(content),
    });
  const rows = both('Libya is safe');
  expect(node(rows, 'Statement')).toHaveLength(1);
  expect(['SAID', 'ABOUT'].map((type) => links(rows, type).length)).toEqual([1, 1]);
  expect(links(rows, 'REPORTED_IN').map(({ to }) => to)).toEqual(['a1', 'a2']);
  expect(links(rows, 'COPY_OF')).toEqual([{ from: 'a2', to: 'a1' }]);
  expect(node(rows, 'Article').map(({ source }) => source)).toEqual([undefined, 'agency']);
  expect(node(both('Libya'), 'Statement')).toHaveLength(2);
});

test('facts of an agreement carry their evidence, from a statement or a sentence', () => {
  const rows = rowsOf({
    'g.yaml': LIBYA,
    'x.yaml': article(`${said}agreements:
  - id: pact
    name: Pact
    type: PEACE
    parties:
      - { actors: [LBY, NER], statement: safe }
      - { actors: [LBY], sentence: "He said that Niger, not Nigeria, said so." }
    statuses: [{ status: SIGNED, party: LBY, statement: safe }]
`),
  });
  const sentence = 'Libya is safe, he said.';
  const statementId = node(rows, 'Statement')[1]?.id;
  expect(links(rows, 'PARTY_TO')).toEqual([
    { from: 'LBY', to: 'pact', articleId: 'a1', start: 93, end: 116, sentence, statementId, key: 'a1:93-116' },
    { from: 'NER', to: 'pact', articleId: 'a1', start: 93, end: 116, sentence, statementId, key: 'a1:93-116' },
    expect.objectContaining({ from: 'LBY', key: 'a1:50-91', sentence: 'He said that Niger, not Nigeria, said so.' }),
  ]);
  expect(links(rows, 'STATUS_FOR')[0]?.to).toBe('LBY');
});

test('a promise stands where the statement is about the agreement, with its due date and what fulfils it', () => {
  const rows = rowsOf({
    'g.yaml': LIBYA,
    'x.yaml': article(`statements:
  - key: safe
    sentence: "Libya is safe, he said."
    content: Libya is safe
    kind: INDIRECT
    type: INTENTION
    about: [{ agreement: pact, stance: SUPPORT, promised: SIGNED, due: 2014-03 }]
    fulfilledBy: [signing]
agreements: [{ id: pact, name: Pact, type: PEACE }]
events: [{ id: signing, type: AGREE, description: They sign., sentences: ["Libya is safe, he said."] }]
`),
  });
  const id = node(rows, 'Statement')[0]?.id;
  expect(links(rows, 'ABOUT')).toEqual([
    expect.objectContaining({ from: id, to: 'pact', promised: 'SIGNED', due: '2014-03', dueLatest: '2014-03-31' }),
  ]);
  expect(links(rows, 'FULFILS')).toEqual([{ from: 'signing', to: id }]);
});
