import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seededServer } from './seeded.ts';

/** What the founding article tells of actors, articles, agreements, events, offices and topics. */
let server: Awaited<ReturnType<typeof seededServer>>;
beforeAll(async () => {
  server = await seededServer();
});
afterAll(() => server.close());

const names = (list: { name: string }[]) => list.map(({ name }) => name);
const articleId = 'libya-calls-for-regional-security-alliance';

describe('actors', () => {
  test('one professor has two spellings, each with the place where it stands, and three statements', async () => {
    const { actor } = await server.ask(`{ actor(name: "Ben Zerkri") {
      __typename id aliases { name kind seenIn { span { start end text } article { body } } } said { totalCount } } }`);
    expect(actor).toMatchObject({ __typename: 'Person', id: 'mohamed-ben-zekri', said: { totalCount: 3 } });
    expect(actor.aliases.map(({ name, kind }: { name: string; kind: string }) => `${kind} ${name}`)).toEqual([
      'NAME Mohamed Ben Zekri',
      'ALIAS Ben Zekri',
      'SPELLING Ben Zerkri',
    ]);
    for (const { name, seenIn } of actor.aliases)
      for (const { span, article } of seenIn) {
        expect(span.text).toBe(name);
        expect(article.body.slice(span.start, span.end)).toBe(name);
      }
    expect(actor.aliases.map(({ seenIn }: { seenIn: [] }) => seenIn.length)).toEqual([1, 0, 1]);
  });

  test('Kadhafi is mentioned once and says nothing', async () => {
    const { actor } = await server.ask(`{ actor(name: "Kadhafi") { name said { totalCount }
      mentions { totalCount nodes { span { text } form judgement judgedBy actor { name } } } } }`);
    expect(actor).toEqual({
      name: 'Muammar Gaddafi',
      said: { totalCount: 0 },
      mentions: {
        totalCount: 1,
        nodes: [
          {
            span: { text: 'Kadhafi' },
            form: 'NAME',
            judgement: 'POSITIVE',
            judgedBy: 'curator',
            actor: { name: 'Muammar Gaddafi' },
          },
        ],
      },
    });
  });

  test('an office stands for its holder on the day, and nobody is null', async () => {
    const data = await server.ask(`{
      holder: actor(name: "the Tunisian president", asOf: "2014-07-13") { id }
      nobody: actor(name: "nobody of that name") { id }
    }`);
    expect(data).toEqual({ holder: { id: 'moncef-marzouki' }, nobody: null });
  });

  test('a country knows its neighbours, capital, offices and agreements, and is its own country', async () => {
    const { actor } = await server.ask(`{ actor(name: "Libyan") { id country { id } agreements { nodes { id } }
      ... on Country { borders { name } capital { name country { id } } positions { id } } } }`);
    expect(names(actor.borders)).toEqual(['Algeria', 'Chad', 'Egypt', 'Niger', 'Sudan', 'Tunisia']);
    expect(actor).toMatchObject({
      id: 'LBY',
      country: { id: 'LBY' },
      capital: { name: 'Tripoli', country: { id: 'LBY' } },
    });
    expect(actor.positions).toContainEqual({ id: 'libya-prime-minister' });
    expect(actor.agreements.nodes).toHaveLength(4);
  });

  test('a group has its members, who belong to it', async () => {
    const data = await server.ask(`{
      group: actor(name: "algeria-egypt-tunisia") { kind ... on Group { members { name } } }
      member: actor(name: "Egypt") { memberOf { id } }
    }`);
    expect(names(data.group.members)).toEqual(['Algeria', 'Egypt', 'Tunisia']);
    expect(data.member.memberOf).toContainEqual({ id: 'algeria-egypt-tunisia' });
  });

  test('are found by kind, country and part of any name', async () => {
    const data = await server.ask(`{
      tunisian: actors(country: "Tunisia", text: "marzou", kind: PERSON) { nodes { id country { name } } }
      spelled: actors(text: "KADHAF") { nodes { id } }
      groups: actors(kind: GROUP) { totalCount nodes { name } }
    }`);
    expect(data.tunisian.nodes).toEqual([{ id: 'moncef-marzouki', country: { name: 'Tunisia' } }]);
    expect(data.spelled.nodes).toContainEqual({ id: 'muammar-gaddafi' });
    expect(names(data.groups.nodes)).toEqual(names(data.groups.nodes).toSorted());
    expect(data.groups.totalCount).toBe(data.groups.nodes.length);
  });
});

describe('an article', () => {
  test('tells its statements and mentions in the order of the text, each span true to the body', async () => {
    const { article } = await server.ask(`{ article(id: "${articleId}") { body publishedOn { value inferred basis }
      publisher { name } authors { name } synthetic
      statements(first: 100) { nodes { evidence { sentence { start end text } source { start end text } cue { start end text } contents { start end text } } } }
      mentions(first: 100) { totalCount nodes { span { start end text } actor { id } judgement } } } }`);
    expect(article).toMatchObject({
      publisher: { name: 'Magharebia' },
      authors: [{ name: 'Monia Ghanmi' }],
      synthetic: false,
      publishedOn: { value: null, inferred: '2014', basis: 'INFERRED' },
    });
    type Span = { start: number; end: number; text: string };
    const spans: Span[] = article.statements.nodes.flatMap(
      ({ evidence: [one] }: { evidence: Record<string, Span>[] }) =>
        Object.values(one ?? {})
          .flat()
          .filter(Boolean),
    );
    const mentions: Span[] = article.mentions.nodes.map(({ span }: { span: Span }) => span);
    expect(spans.length).toBeGreaterThan(50);
    for (const { start, end, text } of [...spans, ...mentions]) expect(article.body.slice(start, end)).toBe(text);
    const starts = mentions.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(article.mentions.totalCount).toBe(starts.length);
    const sentences = article.statements.nodes.map(
      ({ evidence: [one] }: { evidence: { sentence: Span }[] }) => one?.sentence.start,
    );
    expect(sentences).toEqual(sentences.toSorted((a: number, b: number) => a - b));
  });

  test('whom "they" means is unsure and shown so; whom "All parties" means is unknown', async () => {
    const { article } = await server.ask(`{ article(id: "${articleId}") {
      mentions(first: 100) { nodes { span { text } form actor { id } judgement reason } } } }`);
    const byText = (text: string) =>
      article.mentions.nodes.find((one: { span: { text: string } }) => one.span.text === text);
    expect(byText('they')).toMatchObject({ form: 'PRONOUN', actor: { id: 'libya-neighbours' }, judgement: 'UNSURE' });
    expect(byText('All parties')).toMatchObject({ form: 'NOMINAL', actor: null, judgement: null, reason: null });
  });

  test('fits 2014 alone, by the offices that it names', async () => {
    const { article } = await server.ask(`{ article(id: "${articleId}") { fittingYears { years
      occupancies { person { name } position { id } } } } }`);
    expect(article.fittingYears.years).toEqual([2014]);
    const people = article.fittingYears.occupancies.map((one: { person: { name: string } }) => one.person.name);
    expect(people).toEqual(people.toSorted());
    expect(new Set(people)).toEqual(new Set(['Abdullah al-Thani', 'Abu Bakr Biira', 'Moncef Marzouki', 'Mongi Hamdi']));
  });

  test('is found by publisher and by its words, and a teaser is not the article', async () => {
    const data = await server.ask(`{
      published: articles(publisher: "Magharebia") { totalCount nodes { id } }
      words: articles(text: "terrorism joint forces") { nodes { id } }
      teaser: articles(text: "water") { totalCount }
      unknown: article(id: "no-such") { id }
    }`);
    expect(data).toEqual({
      published: { totalCount: 1, nodes: [{ id: articleId }] },
      words: { nodes: [{ id: articleId }] },
      teaser: { totalCount: 0 },
      unknown: null,
    });
  });
});

describe('agreements', () => {
  test('the joint forces have four parties, Libya as proposer and four aims, each proven once by each sentence', async () => {
    const { agreement } = await server.ask(`{ agreement(name: "joint-forces-libya-algeria-egypt-tunisia") {
      parties { actor { name } evidence { sentence { start text } article { id } } }
      proposers { actor { name } evidence { sentence { start } } } aims { topic { name } evidence { sentence { start } } }
      status { status party { name } } statements { totalCount } } }`);
    const actors = (list: { actor: { name: string } }[]) => list.map(({ actor }) => actor.name);
    expect(actors(agreement.parties)).toEqual(['Algeria', 'Egypt', 'Libya', 'Tunisia']);
    expect(actors(agreement.proposers)).toEqual(['Libya']);
    expect(agreement.aims.map(({ topic }: { topic: { name: string } }) => topic.name)).toEqual([
      'Arms smuggling',
      'Border security',
      'Drug trafficking',
      'Illegal immigration',
    ]);
    for (const { evidence } of agreement.parties)
      expect(evidence.map((one: { sentence: { start: number } }) => one.sentence.start)).toEqual([0, 464]);
    expect(agreement.status).toEqual({ status: 'PROPOSED', party: null });
  });

  test('those to be signed are another agreement, with five parties, after the model of Sudan', async () => {
    const { agreements } = await server.ask(`{ agreements(party: "Niger") { nodes { parties { actor { name } }
      precedents { agreement { id } evidence { sentence { text } } } } } }`);
    expect(agreements.nodes).toHaveLength(1);
    expect(agreements.nodes[0].parties.map((one: { actor: { name: string } }) => one.actor.name)).toEqual([
      'Algeria',
      'Chad',
      'Egypt',
      'Niger',
      'Tunisia',
    ]);
    expect(agreements.nodes[0].precedents).toMatchObject([
      { agreement: { id: 'joint-forces-sudan-libya' }, evidence: [{}] },
    ]);
  });

  test('that two proposals are the same is shown as a judgement, from both sides', async () => {
    const { agreements } = await server.ask(`{ agreements(proposer: "Marzouki") { nodes { id
      sameAs { judgement by reason agreement { id sameAs { agreement { id } } } } } } }`);
    expect(agreements.nodes).toMatchObject([
      {
        id: 'joint-forces-libya-neighbours',
        sameAs: [
          {
            judgement: 'UNSURE',
            by: 'curator',
            agreement: {
              id: 'joint-forces-libya-algeria-egypt-tunisia',
              sameAs: [{ agreement: { id: 'joint-forces-libya-neighbours' } }],
            },
          },
        ],
      },
    ]);
  });

  test('have on a day the latest status begun by then, of the whole or of one party', async () => {
    const { agreement } = await server.ask(`{ agreement(name: "joint-forces-libya-neighbours") {
      before: statusOn(date: "2014-07-12") { status } day: statusOn(date: "2014-07-13") { status party { id } }
      libya: statusOn(date: "2014-07-13", party: "Libya") { status statement { speaker { name } } evidence { sentence { text } } }
      egypt: statusOn(date: "2014-07-13", party: "Egypt") { status }
      statusHistory { status party { id } asOf { value inferred } } } }`);
    expect(agreement).toMatchObject({
      before: null,
      day: { status: 'PROPOSED', party: null },
      libya: {
        status: 'ACCEPTED',
        statement: { speaker: { name: 'Moncef Marzouki' } },
        evidence: [{ sentence: { text: expect.stringContaining('This solution is accepted by Libya') } }],
      },
      egypt: null,
      statusHistory: [
        { status: 'PROPOSED', party: null },
        { status: 'ACCEPTED', party: { id: 'LBY' }, asOf: { value: 'XXXX-07-13', inferred: '2014-07-13' } },
      ],
    });
  });

  test('are found by actor, type, aim or a broader one, and latest status', async () => {
    const data = await server.ask(`{
      actor: agreements(actor: "Sudan") { nodes { id } }
      aim: agreements(topic: "security") { totalCount }
      inForce: agreements(status: IN_FORCE) { nodes { id } }
      accepted: agreements(status: ACCEPTED) { nodes { id } }
      ceasefire: agreements(type: CEASEFIRE) { totalCount }
      topic(name: "border security") { agreements { totalCount nodes { name } } }
    }`);
    expect(data).toMatchObject({
      actor: { nodes: [{ id: 'joint-forces-sudan-libya' }] },
      inForce: { nodes: [{ id: 'joint-forces-sudan-libya' }] },
      accepted: { nodes: [{ id: 'joint-forces-libya-neighbours' }] },
      ceasefire: { totalCount: 0 },
      topic: { agreements: { totalCount: 3 } },
    });
    expect(data.aim.totalCount).toBeGreaterThanOrEqual(3);
  });
});

describe('events', () => {
  test('the vote was 111 for, 124 present; against and abstaining are unknown', async () => {
    const { events } = await server.ask(`{ events(actor: "House of Representatives of Libya") { nodes { type
      figures { votesFor votesAgainst abstentions present } actors { id } recipients { id } topics { id } places { name country { id } }
      date { value text } evidence { sentence { text } } } } }`);
    expect(events.nodes).toMatchObject([
      {
        type: 'REQUEST',
        figures: { votesFor: 111, votesAgainst: null, abstentions: null, present: 124 },
        actors: [{ id: 'house-of-representatives-libya' }],
        recipients: [{ id: 'international-community' }],
        topics: [{ id: 'foreign-intervention' }, { id: 'civilian-protection' }],
        places: [
          { name: 'Benghazi', country: { id: 'LBY' } },
          { name: 'Tripoli', country: { id: 'LBY' } },
        ],
        date: { value: null, text: 'Wednesday' },
      },
    ]);
    expect(events.nodes[0].evidence).toHaveLength(2);
  });

  test('are found by recipient, type, topic and day', async () => {
    const data = await server.ask(`{
      recipient: events(recipient: "international-community") { totalCount }
      rejected: events(type: REJECT) { nodes { actors { id } } }
      topic: events(topic: "foreign intervention") { totalCount nodes { id } }
      year: events(from: "2014-01-01", to: "2014-12-31") { totalCount }
      later: events(from: "2015-01-01") { totalCount }
      unknown: event(id: "no-such") { id }
    }`);
    expect(data).toMatchObject({
      recipient: { totalCount: 1 },
      rejected: { nodes: [{ actors: [{ id: 'libya-neighbours' }] }] },
      topic: { totalCount: 2 },
      year: { totalCount: 2 },
      later: { totalCount: 0 },
      unknown: null,
    });
  });
});

describe('offices', () => {
  test('al-Thani alone is stated to hold one for an interim, in the sentence that says so', async () => {
    const { occupancies } = await server.ask(`{ occupancies(status: INTERIM, statedOnly: true) { totalCount nodes {
      person { name } position { title of { name } } evidence { sentence { start end text } article { id body } } } } }`);
    expect(occupancies.totalCount).toBe(1);
    const [{ person, position, evidence }] = occupancies.nodes;
    expect([person.name, position.title, position.of.name]).toEqual(['Abdullah al-Thani', 'Prime Minister', 'Libya']);
    expect(evidence).toHaveLength(1);
    const [{ sentence, article }] = evidence;
    expect(sentence.text).toMatch(/^Interim Prime Minister Abdullah al-Thani said .* Kadhafi\.$/);
    expect(article.body.slice(sentence.start, sentence.end)).toBe(sentence.text);
  });

  test('have a holder on a day; who is not known to have begun is none', async () => {
    const data = await server.ask(`{
      tunisia: position(name: "Tunisian president") { holder(on: "2014-07-13") { person { id } } before: holder(on: "1900-01-01") { person { id } }
        holders { from person { id } } }
      professor: position(name: "international-relations-professor") { of { id } holder(on: "2014-08-12") { person { id } } holders { person { id } } }
      unknown: position(name: "no such office") { id }
    }`);
    expect(data.tunisia.holder).toEqual([{ person: { id: 'moncef-marzouki' } }]);
    expect(data.tunisia.before).toEqual([]);
    const begun = data.tunisia.holders.map(({ from }: { from: string | null }) => from ?? '');
    expect(begun).toEqual(begun.toSorted());
    expect(begun.length).toBeGreaterThan(1);
    expect(data.professor).toEqual({ of: null, holder: [], holders: [{ person: { id: 'mohamed-ben-zekri' } }] });
    expect(data.unknown).toBeNull();
  });

  test('are found by whose they are, role, person and day', async () => {
    const data = await server.ask(`{
      libya: positions(of: "Libya", role: HEAD_OF_GOVERNMENT) { nodes { id } }
      held: occupancies(of: "Tunisia", role: FOREIGN_MINISTER, on: "2014-08-11") { nodes { person { id } position { id } } }
      person: occupancies(person: "Marzouki") { nodes { position { id } } }
      actor(name: "Marzouki") { ... on Person { positions { position { id } } } }
    }`);
    expect(data.libya.nodes).toEqual([{ id: 'libya-prime-minister' }]);
    expect(data.held.nodes).toEqual([{ person: { id: 'mongi-hamdi' }, position: { id: 'tunisia-foreign-minister' } }]);
    expect(data.person.nodes).toContainEqual({ position: { id: 'tunisia-president' } });
    expect(data.actor.positions).toContainEqual({ position: { id: 'tunisia-president' } });
  });
});

describe('topics', () => {
  test('are found by synonym, know what is broader and narrower, and count the statements of both', async () => {
    const data = await server.ask(`{
      topic(name: "security situation") { id broader { id } narrower { id } aliases { name kind } statements { totalCount } }
      exactly: topic(name: "terrorism") { broader { id } statements { totalCount } }
      topics(broader: "security", first: 100) { nodes { id } }
      unknown: topic(name: "no such topic") { id }
    }`);
    expect(data.topic).toMatchObject({ id: 'security', broader: null });
    expect(data.topic.narrower).toContainEqual({ id: 'terrorism' });
    expect(data.topic.aliases[0]).toMatchObject({ kind: 'NAME' });
    expect(data.exactly).toEqual({ broader: { id: 'security' }, statements: { totalCount: 3 } });
    expect(data.topic.statements.totalCount).toBeGreaterThan(3);
    expect(data.topics.nodes).toContainEqual({ id: 'terrorism' });
    expect(data.unknown).toBeNull();
  });
});

test('the graph counts what it holds', async () => {
  const { stats } =
    await server.ask(`{ stats { articles sources statements directStatements nestedStatements mentions unresolvedMentions
    agreements events groups people countries } }`);
  expect(stats).toMatchObject({ articles: 1, sources: 1, statements: 27, directStatements: 6, nestedStatements: 9 });
  expect(stats).toMatchObject({ agreements: 4, events: 2, groups: 3, mentions: 54, unresolvedMentions: 2 });
  expect(stats.countries).toBeGreaterThan(190);
});
