import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { documentOf, extractedGraph, ingested, onlySeeds, seededGraph, TALKS } from '../ingest-graph/support.ts';
import { asking } from './asking.ts';

let graph: Graph;
let ask: ReturnType<typeof asking>;
beforeAll(async () => {
  graph = await seededGraph();
  ask = asking(graph);
});
beforeEach(async () => {
  await onlySeeds(graph);
  await ingested(graph, documentOf(TALKS));
});
afterAll(() => graph.close());

const counts = () =>
  ask(`{ stats { statements directStatements nestedStatements }
    whoSaidWhat(speaker: "Salem Belhassen") { totalCount }
    whoAboutWhom(filter: { speaker: "Salem Belhassen" }) { totalCount nodes { target { ... on Country { name } } statements } }
    timeline { undated buckets { period statements } } }`);
const direct = async (): Promise<string> => {
  const { whoSaidWhat } = await ask(
    '{ whoSaidWhat(speaker: "Salem Belhassen", kind: [DIRECT], includeRejected: true) { nodes { id } } }',
  );
  return whoSaidWhat.nodes[0].id;
};
const REVIEW = `mutation ($id: ID!, $verdict: ReviewVerdict!, $correction: StatementCorrection, $reason: String) {
  reviewStatement(id: $id, verdict: $verdict, correction: $correction, reason: $reason, by: "desk") {
    id polarity speaker { name } saidOn { value inferred earliest text } about { stance target { ... on Country { name } } }
    review { verdict by reason corrected }
  }
}`;
/** Has everything read again as if by a newer extractor. */
const readAgain = async (): Promise<void> => {
  await graph.writeText((run) => run('MATCH (a:Article) WHERE a.extractor IS NOT NULL SET a.extractor = 0'));
  expect(await ingested(graph, documentOf(TALKS))).toMatchObject([{ kind: 'reread' }]);
};

describe('a statement', () => {
  test('that is rejected is gone from lists, counts and search, and comes back when the judgement is withdrawn', async () => {
    const before = await counts();
    const all = await extractedGraph(graph);
    const id = await direct();
    const { reviewStatement } = await ask(REVIEW, { id, verdict: 'REJECTED', reason: 'a slogan' });
    expect(reviewStatement.review).toEqual({ verdict: 'REJECTED', by: 'desk', reason: 'a slogan', corrected: [] });
    const after = await counts();
    expect(after.stats.statements).toBe(before.stats.statements - 1);
    expect(after.stats.directStatements).toBe(before.stats.directStatements - 1);
    expect(after.whoSaidWhat.totalCount).toBe(before.whoSaidWhat.totalCount - 1);
    const { search, article } = await ask(
      `{ search(text: "border post", kinds: [STATEMENT]) { nodes { matched } }
         article: articles(text: "Sfax") { nodes { statements { nodes { id } } } } }`,
    );
    expect(search.nodes).toEqual([]);
    expect(article.nodes[0].statements.nodes.map((one: { id: string }) => one.id)).not.toContain(id);
    const { whoSaidWhat } = await ask('{ whoSaidWhat(text: "border post", includeRejected: true) { nodes { id } } }');
    expect(whoSaidWhat.nodes).toEqual([{ id }]);
    await ask('mutation ($id: ID!) { withdrawReview(id: $id) { id } }', { id });
    expect(await counts()).toEqual(before);
    expect(await extractedGraph(graph)).toEqual(all);
  });

  test('is corrected beside its evidence, which stays', async () => {
    const id = await direct();
    const { reviewStatement } = await ask(REVIEW, {
      id,
      verdict: 'CORRECTED',
      correction: {
        speaker: 'Marzouki',
        polarity: 'DENIED',
        saidOn: '2016-02-29',
        about: [{ actor: 'Libya', stance: 'OPPOSE' }],
      },
    });
    expect(reviewStatement).toMatchObject({
      polarity: 'DENIED',
      speaker: { name: 'Moncef Marzouki' },
      saidOn: { inferred: '2016-02-29', earliest: '2016-02-29' },
      about: [{ stance: 'OPPOSE', target: { name: 'Libya' } }],
      review: { verdict: 'CORRECTED', corrected: ['SPEAKER', 'ABOUT', 'POLARITY', 'SAID_ON'] },
    });
    const { statement } = await ask('query ($id: ID!) { statement(id: $id) { evidence { source { text } } } }', { id });
    expect(statement.evidence).toEqual([{ source: { text: 'Belhassen' } }]);
  });

  test('keeps its judgement when a newer extractor reads the article again', async () => {
    const id = await direct();
    await ask(REVIEW, { id, verdict: 'CORRECTED', correction: { speaker: null, polarity: 'DENIED' } });
    const before = await extractedGraph(graph);
    await readAgain();
    expect(await extractedGraph(graph)).toEqual(before);
    const { statement } = await ask('query ($id: ID!) { statement(id: $id) { polarity speaker { id } } }', { id });
    expect(statement).toEqual({ polarity: 'DENIED', speaker: null });
  });

  test('judged again bears the last judgement only', async () => {
    const id = await direct();
    await ask(REVIEW, { id, verdict: 'CORRECTED', correction: { polarity: 'DENIED' } });
    const { reviewStatement } = await ask(REVIEW, { id, verdict: 'ACCEPTED' });
    expect(reviewStatement).toMatchObject({ polarity: 'AFFIRMED', review: { verdict: 'ACCEPTED', corrected: [] } });
  });

  test('that is curated is refused, with the file that states it', async () => {
    const { statements } = await ask('{ statements(filter: { method: CURATED }, first: 1) { nodes { id } } }');
    const { errors } = await ask(REVIEW, { id: statements.nodes[0].id, verdict: 'REJECTED' });
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('curated in articles/'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test.each([
    ['an unknown one', { id: 's-none', verdict: 'REJECTED' }, 'NOT_FOUND'],
    ['a correction without one', { verdict: 'CORRECTED' }, 'BAD_USER_INPUT'],
    ['an acceptance with a correction', { verdict: 'ACCEPTED', correction: { polarity: 'DENIED' } }, 'BAD_USER_INPUT'],
    ['an impossible date', { verdict: 'CORRECTED', correction: { saidOn: '2016-02-30' } }, 'BAD_USER_INPUT'],
    ['an unknown speaker', { verdict: 'CORRECTED', correction: { speaker: 'Nobody Known' } }, 'NOT_FOUND'],
  ])('%s is refused and changes nothing', async (_, variables, code) => {
    const before = await extractedGraph(graph);
    const { errors } = await ask(REVIEW, { id: await direct(), ...variables });
    expect(errors[0].extensions.code).toBe(code);
    expect(await extractedGraph(graph)).toEqual(before);
  });
});

describe('a mention', () => {
  const JUDGE = `mutation ($mention: ID!, $actor: String!, $judgement: Judgement!) {
    judgeMention(mention: $mention, actor: $actor, judgement: $judgement, by: "desk") { actor { name } judgement judgedBy }
  }`;
  const mentionOf = async (text: string): Promise<string> =>
    (
      await graph.readText<{ id: string }>(
        'MATCH (:Article {url: $url})-[:HAS_MENTION]->(m {text: $text}) RETURN m.id AS id ORDER BY m.start LIMIT 1',
        { url: TALKS.url, text },
      )
    )[0]?.id as string;

  test('that is judged to mean somebody else moves what he said', async () => {
    const mention = await mentionOf('Belhassen');
    const { judgeMention } = await ask(JUDGE, { mention, actor: 'Marzouki', judgement: 'POSITIVE' });
    expect(judgeMention).toEqual({ actor: { name: 'Moncef Marzouki' }, judgement: 'POSITIVE', judgedBy: 'desk' });
    const { statement } = await ask('query ($id: ID!) { statement(id: $id) { speaker { name } } }', {
      id: (await ask('{ whoSaidWhat(text: "border post") { nodes { id } } }')).whoSaidWhat.nodes[0].id,
    });
    expect(statement.speaker.name).toBe('Moncef Marzouki');
  });

  test('that does not mean somebody leaves the statement without a speaker', async () => {
    const mention = await mentionOf('Belhassen');
    await ask(JUDGE, { mention, actor: 'Salem Belhassen', judgement: 'NEGATIVE' });
    const { whoSaidWhat } = await ask('{ whoSaidWhat(text: "border post") { nodes { speaker { id } } } }');
    expect(whoSaidWhat.nodes).toEqual([{ speaker: null }]);
  });

  test('in the words said moves what these are about', async () => {
    const mention = await mentionOf('Algeria');
    await ask(JUDGE, { mention, actor: 'Niger', judgement: 'POSITIVE' });
    const { whoSaidWhat } = await ask(
      '{ whoSaidWhat(text: "host") { nodes { about { target { ... on Country { id } } } } } }',
    );
    const targets = whoSaidWhat.nodes[0].about.map(({ target }: { target: { id?: string } }) => target.id);
    expect(targets).toContain('NER');
    expect(targets).not.toContain('DZA');
  });

  test('is as extraction had it when the judgement is withdrawn, and keeps it over a new extraction until then', async () => {
    const before = await extractedGraph(graph);
    const mention = await mentionOf('Belhassen');
    await ask(JUDGE, { mention, actor: 'Marzouki', judgement: 'POSITIVE' });
    const judged = await extractedGraph(graph);
    await readAgain();
    expect(await extractedGraph(graph)).toEqual(judged);
    await ask('mutation ($mention: ID!) { withdrawMentionJudgement(mention: $mention) { id } }', { mention });
    expect(await extractedGraph(graph)).toEqual(before);
  });
});

describe('the queue', () => {
  test('has the least sure first, in pages, and loses what is judged', async () => {
    const page = (after?: string) =>
      ask(
        `query ($after: String) { reviewQueue(kinds: [STATEMENT], first: 2, after: $after) {
          totalCount pageInfo { hasNextPage endCursor } nodes { confidence statement { id } } } }`,
        { after },
      );
    const first = (await page()).reviewQueue;
    const second = (await page(first.pageInfo.endCursor)).reviewQueue;
    expect(first.totalCount).toBe(4);
    const all = [...first.nodes, ...second.nodes];
    expect(new Set(all.map(({ statement }) => statement.id)).size).toBe(4);
    expect(all.map(({ confidence }) => confidence)).toEqual(all.map(({ confidence }) => confidence).toSorted());
    await ask(REVIEW, { id: all[0].statement.id, verdict: 'ACCEPTED' });
    expect((await page()).reviewQueue.totalCount).toBe(3);
  });

  test('asks whom an unsure mention means, with the candidates', async () => {
    await graph.writeText((run) =>
      run(`MATCH (m:Mention {text: 'Belhassen'})-[r:REFERS_TO]->(a) MATCH (b:Actor {id: 'moncef-marzouki'})
        SET r.judgement = 'UNSURE', m.awaiting = 0.33 MERGE (m)-[:REFERS_TO {judgement: 'UNSURE', by: 'entente 1', reason: 'x'}]->(b)`),
    );
    const { reviewQueue } = await ask(
      '{ reviewQueue(kinds: [MENTION]) { nodes { mention { span { text } } candidates { actor { name } judgement } } } }',
    );
    expect(reviewQueue.nodes).toEqual([
      {
        mention: { span: { text: 'Belhassen' } },
        candidates: [
          { actor: { name: 'Moncef Marzouki' }, judgement: 'UNSURE' },
          { actor: { name: 'Salem Belhassen' }, judgement: 'UNSURE' },
        ],
      },
    ]);
  });

  test('asks whether two agreements are one, until that is judged; the judgement holds for a new extraction', async () => {
    await graph.writeText((run) =>
      run(`CREATE (:Agreement {id: 'x-pact', name: 'X pact', type: 'OTHER'})-[:SAME_AS {judgement: 'UNSURE', by: 'entente 1'}]->
        (:Agreement {id: 'y-pact', name: 'Y pact', type: 'OTHER'})`),
    );
    const queue = async () =>
      (await ask('{ reviewQueue(kinds: [AGREEMENTS]) { totalCount nodes { agreement { id } other { id } } } }'))
        .reviewQueue;
    expect(await queue()).toEqual({ totalCount: 1, nodes: [{ agreement: { id: 'x-pact' }, other: { id: 'y-pact' } }] });
    await ask('mutation { judgeAgreements(agreement: "y-pact", other: "x-pact", judgement: NEGATIVE) { id } }');
    expect((await queue()).totalCount).toBe(0);
    await graph.writeText((run) => run("MATCH (:Agreement {id: 'x-pact'})-[r:SAME_AS]->() SET r.judgement = 'UNSURE'"));
    await readAgain();
    expect((await queue()).totalCount).toBe(0);
  });
});

describe('a mutation', () => {
  const mutation = 'mutation { withdrawReview(id: "s") { id } }';
  test.each([
    ['without a token', 'UNAUTHENTICATED', null],
    ['with a wrong token', 'UNAUTHENTICATED', 'a-token-of-the-test'],
    ['with the token', 'NOT_FOUND', 'a-token-of-the-tests'],
  ])('%s answers %s', async (_, code, token) => {
    expect((await ask(mutation, {}, token)).errors[0].extensions.code).toBe(code);
  });
  test('to a server without a token is forbidden, and says what to set', async () => {
    const { errors } = await asking(graph, '')(mutation, {}, '');
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('ENTENTE_TOKEN'),
      extensions: { code: 'FORBIDDEN' },
    });
  });
});

describe('ingestArticle', () => {
  const INGEST = `mutation ($input: IngestInput!) { ingestArticle(input: $input) {
    outcome statements note article { id title publisher { name } statements { totalCount } } } }`;
  test('takes a text and answers with the article as it is in the graph', async () => {
    const input = {
      text: 'Chad said that it would send an observer.\n\nNiger agreed, the foreign ministry announced.',
      title: 'Observers',
      publisher: 'Desert Post',
    };
    const { ingestArticle } = await ask(INGEST, { input });
    expect(ingestArticle).toMatchObject({
      outcome: 'ADDED',
      article: { title: 'Observers', publisher: { name: 'Desert Post' } },
    });
    expect(ingestArticle.article.statements.totalCount).toBe(ingestArticle.statements);
    expect((await ask(INGEST, { input })).ingestArticle.outcome).toBe('UNCHANGED');
  });
  test.each([
    ['nothing', {}, /one of text, html and address/],
    ['two texts', { text: 'a', html: 'b' }, /one of text, html and address/],
    ['an empty text', { text: '  ' }, /received/],
    ['an address of the own network', { address: 'http://127.0.0.1:47600/' }, /may be asked/],
    ['an address of another protocol', { address: 'file:///etc/passwd' }, /http or https/],
  ])('refuses %s', async (_, input, message) => {
    const { errors } = await ask(INGEST, { input });
    expect(errors[0].message).toMatch(message);
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});
