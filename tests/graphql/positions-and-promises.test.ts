import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seededServer } from './seeded.ts';
import { loadBeside, said, takeBack, told } from './small-seed.ts';

/** Who changed, who opposes whom, who kept what was promised: on a small graph with a clear case of each. */

const people = JSON.stringify({
  people: [
    { id: 'salem-haddad', name: 'Salem Haddad', aliases: ['Haddad'], country: 'TUN' },
    { id: 'nuri-mansur', name: 'Nuri Mansur', aliases: ['Mansur'], country: 'LBY' },
    { id: 'idir-belkacem', name: 'Idir Belkacem', aliases: ['Belkacem'], country: 'DZA' },
    { id: 'adam-oumar', name: 'Adam Oumar', aliases: ['Oumar'], country: 'TCD' },
  ],
  topics: [
    { id: 'coastal-watch', name: 'Coastal watch' },
    { id: 'night-watch', name: 'Night watch', broader: 'coastal-watch' },
  ],
});

const on = (target: object, stance: string) => ({ about: [{ ...target, stance }] });
const watch = { topic: 'coastal-watch' };
const haddad = { speaker: 'salem-haddad' };
const mansur = { speaker: 'nuri-mansur' };
const belkacem = { speaker: 'idir-belkacem' };
const oumar = { speaker: 'adam-oumar' };

const stances = told('watch-talks', [
  said('h1', '2014-02-01', ['Haddad', 'said', 'a coastal watch is of no use'], { ...haddad, ...on(watch, 'OPPOSE') }),
  said('h2', '2014-03-01', ['Haddad', 'repeated', 'the watch is no use'], { ...haddad, ...on(watch, 'OPPOSE') }),
  said('h3', '2014-05-10', ['Haddad', 'announced', 'Tunisia joins the watch'], { ...haddad, ...on(watch, 'SUPPORT') }),
  said('m1', '2014-02-01', ['Mansur', 'said', 'the coast needs a watch'], { ...mansur, ...on(watch, 'SUPPORT') }),
  said('m2', '2014-03-01', ['Mansur', 'clarified', 'the watch must be unarmed'], {
    ...{ ...mansur, ...on(watch, 'CONDITIONAL') },
  }),
  said('m3', '2014-04-01', ['Mansur', 'noted', 'the watch was debated'], { ...mansur, ...on(watch, 'NEUTRAL') }),
  said('h4', '2014-06-01', ['Haddad', 'reported', 'that Mansur rejected the watch'], haddad),
  {
    sentence: 'Haddad reported that Mansur rejected the watch.',
    statement: {
      ...{ key: 'm4', sentence: 'Haddad reported that Mansur rejected the watch.', source: 'Mansur', cue: 'rejected' },
      ...{ content: 'the watch', kind: 'INDIRECT', type: 'STATEMENT', saidOn: '2014-06-01', nestedIn: 'h4' },
      ...{ ...mansur, ...on(watch, 'OPPOSE') },
    },
  } as ReturnType<typeof said>,
  said('b1', '2014-06-15', ['Belkacem', 'said', 'no watch is wanted here'], { ...belkacem, ...on(watch, 'OPPOSE') }),
  said('o1', '2014-02-01', ['Oumar', 'said', 'night patrols are good'], {
    ...oumar,
    ...on({ topic: 'night-watch' }, 'SUPPORT'),
  }),
  said('o2', '2014-02-01', ['Oumar', 'added', 'someone must pay for nights'], {
    ...{ ...oumar, ...on({ topic: 'night-watch' }, 'CONDITIONAL') },
  }),
  said('o3', '2014-07-01', ['Oumar', 'said', 'Chad will patrol at night'], {
    ...{ ...oumar, ...on({ topic: 'night-watch' }, 'SUPPORT') },
  }),
  said('o4', '2014', ['Oumar', 'wrote', 'that nights are quiet'], {
    ...oumar,
    ...on({ topic: 'night-watch' }, 'OPPOSE'),
  }),
]);

const intends = (agreement: string, promised?: string, due?: string) => ({
  type: 'INTENTION',
  about: [{ agreement, stance: 'SUPPORT', ...(promised && { promised }), ...(due && { due }) }],
});
const pact = { agreement: 'coast-pact' };
const reports = 'Haddad told parliament that Belkacem will build towers.';
const speaksFor = 'Haddad added that Tunisia will build boats.';
const promises = told(
  'pact-promises',
  [
    said('p1', '2014-01-10', ['Haddad', 'promised', 'to sign the pact in March'], {
      ...{ ...haddad, ...intends('coast-pact', 'SIGNED', '2014-03') },
    }),
    said('p2', '2014-01-11', ['Mansur', 'vowed', 'to ratify the pact by summer'], {
      ...{ ...mansur, ...intends('coast-pact', 'RATIFIED', '2014-06-30') },
    }),
    said('p3', '2014-01-12', ['Belkacem', 'pledged', 'to sign the pact by May'], {
      ...{ ...belkacem, ...intends('coast-pact', 'SIGNED', '2014-05-01') },
    }),
    said('p4', '2014-01-13', ['Oumar', 'wants', 'boats for the pact'], {
      ...{ ...oumar, ...intends('coast-pact'), fulfilledBy: ['boats-handed-over'] },
    }),
    said('p5', '2014-05-01', ['Mansur', 'intends', 'to sign the radar pact'], {
      ...{ ...mansur, ...intends('radar-pact', 'SIGNED') },
    }),
    said('p7', '2014-01-20', ['Haddad', 'promised', 'to sign the port pact'], {
      ...{ ...haddad, ...intends('port-pact', 'SIGNED', '2014-06-30') },
    }),
    said('p8', '2014-01-20', ['Oumar', 'promised', 'that the port pact is signed soon'], {
      ...{ ...oumar, ...intends('port-pact', 'SIGNED') },
    }),
    said('p6', '2014-02-01', ['Mansur', 'denied', 'that he would end the pact'], {
      ...{ ...mansur, polarity: 'DENIED', ...intends('coast-pact', 'TERMINATED') },
    }),
    said('r1', '2014-02-02', ['Haddad', 'told', 'parliament that Belkacem will build towers'], haddad),
    {
      sentence: reports,
      statement: {
        ...{ key: 'r2', sentence: reports, source: 'Belkacem', cue: 'will', content: 'build towers', nestedIn: 'r1' },
        ...{ kind: 'INDIRECT', saidOn: '2014-02-02', ...belkacem, ...intends('coast-pact') },
      },
    } as ReturnType<typeof said>,
    said('r3', '2014-02-03', ['Haddad', 'added', 'that Tunisia will build boats'], haddad),
    {
      sentence: speaksFor,
      statement: {
        ...{ key: 'r4', sentence: speaksFor, source: 'Tunisia', cue: 'will', content: 'build boats', nestedIn: 'r3' },
        ...{ kind: 'INDIRECT', saidOn: '2014-02-03', speaker: 'TUN', ...intends('coast-pact') },
      },
    } as ReturnType<typeof said>,
    said('c1', '2014-01-10', ['Oumar', 'welcomed', 'the pact'], { ...oumar, ...on(pact, 'SUPPORT') }),
    said('c2', '2014-02-20', ['Belkacem', 'called', 'the pact hasty'], { ...belkacem, ...on(pact, 'OPPOSE') }),
    said('c3', '2014-11-01', ['Haddad', 'called', 'the pact dead'], { ...haddad, ...on(pact, 'OPPOSE') }),
    said('d1', '2014-03-04', ['Mansur', 'said', 'the sea pact was signed'], mansur),
    said('d2', '2014-03-06', ['Haddad', 'said', 'the sea pact is still in talks'], haddad),
    said('d3', '2014-04-02', ['Haddad', 'conceded', 'that the sea pact stands signed'], haddad),
  ],
  {
    agreements: [
      {
        ...{ id: 'coast-pact', name: 'Coast pact', type: 'BORDER_SECURITY' },
        parties: [{ actors: ['TUN', 'LBY', 'DZA'], sentence: 'The coast pact has three parties.' }],
        statuses: [
          { status: 'PROPOSED', asOf: '2014-01-05', sentence: 'It was proposed in January.' },
          { status: 'SIGNED', party: 'TUN', asOf: '2014-04-12', sentence: 'Tunisia signed in April.' },
          { status: 'RATIFIED', party: 'DZA', asOf: '2014-04-20', sentence: 'Algeria ratified in April.' },
          { status: 'UNDER_NEGOTIATION', asOf: '2014-10-01', sentence: 'Talks began in October.' },
        ],
      },
      {
        ...{ id: 'radar-pact', name: 'Radar pact', type: 'OTHER' },
        statuses: [
          { status: 'SIGNED', party: 'LBY', asOf: '2013-06-01', sentence: 'Libya once signed the radar pact.' },
          { status: 'SIGNED', party: 'TUN', asOf: '2014-06-01', sentence: 'Tunisia signed the radar pact.' },
        ],
      },
      {
        ...{ id: 'port-pact', name: 'Port pact', type: 'OTHER' },
        parties: [{ actors: ['TUN', 'LBY'], sentence: 'Libya signed the port pact first.' }],
        statuses: [
          { status: 'SIGNED', party: 'LBY', asOf: '2014-03-01', sentence: 'Libya signed the port pact first.' },
          { status: 'SIGNED', asOf: '2014-03-01', sentence: 'The port pact was signed.' },
        ],
      },
      {
        ...{ id: 'sea-pact', name: 'Sea pact', type: 'OTHER' },
        statuses: [
          { status: 'SIGNED', asOf: '2014-03-03', statement: 'd1' },
          { status: 'UNDER_NEGOTIATION', asOf: '2014-03-05', statement: 'd2' },
          { status: 'REJECTED', party: 'TUN', asOf: '2014-03-06', statement: 'd2' },
          { status: 'SIGNED', asOf: '2014-04-01', statement: 'd3' },
          { status: 'SIGNED', party: 'DZA', asOf: '2014-05-01', sentence: 'Algeria signed the sea pact.' },
          { status: 'UNCLEAR', party: 'DZA', asOf: '2014-06-01', sentence: 'Whether Algeria signed is disputed.' },
        ],
      },
    ],
  },
  [
    ...['The coast pact has three parties.', 'It was proposed in January.', 'Tunisia signed in April.'],
    ...['Algeria ratified in April.', 'Talks began in October.', 'Libya once signed the radar pact.'],
    ...['Tunisia signed the radar pact.', 'Algeria signed the sea pact.', 'Whether Algeria signed is disputed.'],
    ...['Libya signed the port pact first.', 'The port pact was signed.'],
  ],
);

const deeds = told(
  'pact-deeds',
  [
    said('x1', '2014-02-11', ['Haddad', 'thanked', 'Libya for its boats'], {
      ...haddad,
      ...on({ actor: 'LBY' }, 'SUPPORT'),
    }),
    said('x2', '2014-02-11', ['Haddad', 'scolded', 'Libya for its noise'], {
      ...haddad,
      ...on({ actor: 'LBY' }, 'OPPOSE'),
    }),
    said('x3', '2014-03-11', ['Mansur', 'praised', 'Tunisia'], { ...mansur, ...on({ actor: 'TUN' }, 'SUPPORT') }),
    said('x4', undefined, ['Mansur', 'mentioned', 'Tunisia in passing'], {
      ...mansur,
      ...on({ actor: 'TUN' }, 'NEUTRAL'),
    }),
  ],
  {
    events: [
      {
        ...{ id: 'boats-handed-over', type: 'AID', description: 'Boats are handed over.', date: '2014-05-02' },
        ...{ actors: ['TUN'], recipients: ['LBY'], sentences: ['In May the boats were handed over.'] },
      },
    ],
  },
  ['In May the boats were handed over.'],
);

const files = { 'people.yaml': people, 'stances.yaml': stances, 'promises.yaml': promises, 'deeds.yaml': deeds };

let server: Awaited<ReturnType<typeof seededServer>>;
beforeAll(async () => {
  server = await seededServer();
  await loadBeside(server.graph, files);
}, 240_000);
afterAll(async () => {
  await takeBack(server.graph, ...Object.keys(files));
  await server.close();
});

const sentences = '{ evidence { sentence { text } } }';
const first = (statement: { evidence: { sentence: { text: string } }[] } | null) =>
  statement?.evidence[0]?.sentence.text;

describe('changes of stance', () => {
  const changes = async (args: string) => {
    const { positionChanges } = await server.ask(
      `{ positionChanges(${args}) { totalCount nodes { speaker { name } target { ... on Topic { name } } kind earlierStance laterStance
         earlier ${sentences} later ${sentences} } } }`,
    );
    expect(positionChanges.totalCount).toBe(positionChanges.nodes.length);
    return positionChanges.nodes;
  };

  test('the same speaker on the same target, with the last statement before and the first after', async () => {
    const [change, ...others] = await changes('speaker: "Haddad", about: "coastal watch"');
    expect(others).toEqual([]);
    expect(change).toMatchObject({ kind: 'REVERSED', earlierStance: 'OPPOSE', laterStance: 'SUPPORT' });
    expect(first(change.earlier)).toBe('Haddad repeated the watch is no use.');
    expect(first(change.later)).toBe('Haddad announced Tunisia joins the watch.');
  });

  test('a clarification, a neutral word and what another reports are none', async () => {
    expect(await changes('speaker: "Mansur"')).toEqual([]);
  });

  test('words of one day are one stance; a date too coarse to order tells of no change', async () => {
    const found = await changes('speaker: "Oumar"');
    expect(found).toMatchObject([{ kind: 'SETTLED', earlierStance: 'CONDITIONAL', laterStance: 'SUPPORT' }]);
    expect(first(found[0].earlier)).toBe('Oumar added someone must pay for nights.');
  });

  test('on a topic and what is narrower, newest first; by kind, by period, by a country’s people', async () => {
    const names = async (args: string) =>
      (await changes(args)).map(({ speaker }: { speaker: { name: string } }) => speaker.name);
    expect(await names('about: "coastal watch"')).toEqual(['Adam Oumar', 'Salem Haddad']);
    expect(await names('about: "coastal watch", kind: REVERSED')).toEqual(['Salem Haddad']);
    expect(await names('about: "coastal watch", from: "2014-05-11"')).toEqual(['Adam Oumar']);
    expect(await names('about: "coastal watch", to: "2014-05-09"')).toEqual([]);
    expect(await names('speaker: "Tunisia", to: "2014-06-01"')).toEqual([]);
    expect(await names('speaker: "Tunisia", includeNationals: true, to: "2014-06-01"')).toEqual(['Salem Haddad']);
  });

  test('of nobody on nothing is refused', async () => {
    expect(await server.refusal('{ positionChanges { nodes { kind } } }')).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('contradictions', () => {
  const pairs = async (args: string) => {
    const { contradictions } = await server.ask(
      `{ contradictions(${args}) { totalCount nodes { supporter { name } support ${sentences} opponent { name } opposition ${sentences}
         supersededBy ${sentences} supersededByStatus { status evidence { sentence { text } } } } } }`,
    );
    expect(contradictions.totalCount).toBe(contradictions.nodes.length);
    return contradictions.nodes;
  };
  type Pair = Record<'support' | 'opposition' | 'supersededBy', Parameters<typeof first>[0]>;
  const both = ({ support, opposition }: Pair) => [first(support), first(opposition)];

  test('are of one time: a stance that was changed by then opposes nobody', async () => {
    const found = await pairs('about: "coastal-watch"');
    expect(found.map(both)).toEqual([
      ['Mansur said the coast needs a watch.', 'Belkacem said no watch is wanted here.'],
      ['Mansur said the coast needs a watch.', 'Haddad said a coastal watch is of no use.'],
      ['Haddad announced Tunisia joins the watch.', 'Belkacem said no watch is wanted here.'],
    ]);
  });

  test('a status that changed in between is no contradiction, and tells so when asked for', async () => {
    const found = await pairs('about: "Coast pact"');
    const welcome = 'Oumar welcomed the pact.';
    const supports = found.filter(({ support }: Pair) => first(support) === welcome);
    expect(supports.map(both)).toEqual([[welcome, 'Belkacem called the pact hasty.']]);
    const all = await pairs('about: "Coast pact", includeSuperseded: true');
    const superseded = all.find(
      (pair: Pair) => first(pair.support) === welcome && first(pair.opposition) === 'Haddad called the pact dead.',
    );
    expect(superseded.supersededByStatus).toEqual({
      status: 'UNDER_NEGOTIATION',
      evidence: [{ sentence: { text: 'Talks began in October.' } }],
    });
    const changed = await pairs('about: "coastal-watch", includeSuperseded: true');
    expect(changed).toHaveLength(3);
  });

  test('a superseding statement is shown', async () => {
    const found = await pairs('about: "Coast pact", includeSuperseded: true');
    const own = found.find(
      (pair: Pair) =>
        first(pair.support) === 'Haddad promised to sign the pact in March.' && pair.supersededBy === null,
    );
    expect(own).toBeDefined();
    const pledge = found.filter((pair: Pair) => first(pair.support) === 'Belkacem pledged to sign the pact by May.');
    expect(pledge.map((pair: Pair) => [first(pair.opposition), first(pair.supersededBy)])).toEqual([
      ['Haddad called the pact dead.', 'Belkacem called the pact hasty.'],
    ]);
  });
});

describe('commitments', () => {
  const commitments = async (args: string) => {
    const { commitments: found } = await server.ask(
      `{ commitments(${args}) { totalCount nodes { by { name } agreement { name } status daysLate promised due { value } conditional
         promise ${sentences} fulfilment { doneOn status { status party { name } } event { description } evidence { sentence { text } } } } } }`,
    );
    expect(found.totalCount).toBe(found.nodes.length);
    return found.nodes;
  };
  const inWords = ({ by, status, daysLate }: { by: { name: string }; status: string; daysLate: number | null }) =>
    [by.name, status, daysLate].filter((part) => part !== null).join(' ');

  test('of an agreement, by due day: late, kept, overdue, and kept by an event', async () => {
    const found = await commitments('agreement: "Coast pact", asOf: "2014-12-31"');
    expect(found.map(inWords)).toEqual([
      'Salem Haddad LATE 12',
      'Idir Belkacem FULFILLED',
      'Nuri Mansur OVERDUE 184',
      'Adam Oumar FULFILLED',
      'Tunisia OPEN',
    ]);
    expect(found[0]).toEqual({
      by: { name: 'Salem Haddad' },
      agreement: { name: 'Coast pact' },
      status: 'LATE',
      daysLate: 12,
      promised: 'SIGNED',
      due: { value: '2014-03' },
      conditional: false,
      promise: { evidence: [{ sentence: { text: 'Haddad promised to sign the pact in March.' } }] },
      fulfilment: {
        doneOn: '2014-04-12',
        status: { status: 'SIGNED', party: { name: 'Tunisia' } },
        event: null,
        evidence: [{ sentence: { text: 'Tunisia signed in April.' } }],
      },
    });
    expect(found[1].fulfilment.status).toEqual({ status: 'RATIFIED', party: { name: 'Algeria' } });
    expect(found[2].fulfilment).toBeNull();
    expect(found[3].fulfilment).toEqual({
      doneOn: '2014-05-02',
      status: null,
      event: { description: 'Boats are handed over.' },
      evidence: [{ sentence: { text: 'In May the boats were handed over.' } }],
    });
  });

  test.each([
    ['2014-01-09', []],
    ['2014-03-31', ['Salem Haddad OPEN', 'Tunisia OPEN']],
    ['2014-04-05', ['Salem Haddad OVERDUE 5', 'Tunisia OPEN']],
    ['2014-04-12', ['Salem Haddad LATE 12', 'Tunisia OPEN']],
  ])('as they stood on %s', async (day, expected) => {
    const found = await commitments(`by: "Tunisia", agreement: "Coast pact", asOf: "${day}"`);
    expect(found.map(inWords)).toEqual(expected);
  });

  test('what was so before, or is so of another party, keeps no promise', async () => {
    const found = await commitments('by: "Mansur", agreement: "Radar pact", asOf: "2014-12-31"');
    expect(found.map(inWords)).toEqual(['Nuri Mansur OPEN']);
  });

  test('where parties sign one by one, the whole keeps no party’s promise, but that of others', async () => {
    const found = await commitments('agreement: "Port pact", asOf: "2014-12-31"');
    expect(found.map(inWords)).toEqual(['Salem Haddad OVERDUE 184', 'Adam Oumar FULFILLED']);
  });

  test('what another reports is not one’s own unless asked for, nor is what one denies', async () => {
    const own = await commitments('by: "Belkacem", asOf: "2014-12-31"');
    expect(own.map(inWords)).toEqual(['Idir Belkacem FULFILLED']);
    const reported = await commitments('by: "Belkacem", includeNested: true, asOf: "2014-12-31"');
    expect(reported.map(({ promise }: { promise: Parameters<typeof first>[0] }) => first(promise))).toContain(reports);
    const denied = await commitments('by: "Mansur", asOf: "2014-12-31"');
    expect(denied.map(({ promised }: { promised: string }) => promised)).toEqual(['RATIFIED', 'SIGNED']);
  });

  test('by how they stand, also page by page and from the agreement', async () => {
    const late = await commitments('status: [LATE, OVERDUE], asOf: "2014-12-31"');
    expect(late.map(inWords)).toEqual(['Salem Haddad LATE 12', 'Nuri Mansur OVERDUE 184', 'Salem Haddad OVERDUE 184']);
    const page = async (after: string) =>
      (
        await server.ask(
          `{ agreement(name: "Coast pact") { commitments(first: 2, asOf: "2014-12-31"${after}) { nodes { by { name } } pageInfo { endCursor hasNextPage } } } }`,
        )
      ).agreement.commitments;
    const one = await page('');
    const two = await page(`, after: "${one.pageInfo.endCursor}"`);
    const names = [...one.nodes, ...two.nodes].map(({ by }) => by.name);
    expect(names).toEqual(['Salem Haddad', 'Idir Belkacem', 'Nuri Mansur', 'Adam Oumar']);
    expect(two.pageInfo.hasNextPage).toBe(true);
  });
});

describe('the status of an agreement', () => {
  const status = `status claimedBy { name } claims { status party { name } claimedBy { name } statement { content } }`;

  test('is unclear while those who tell of it contradict each other, with who claims what', async () => {
    const { agreement } = await server.ask(`{ agreement(name: "Sea pact") {
      before: statusOn(date: "2014-03-04") { ${status} } disputed: statusOn(date: "2014-03-10") { ${status} evidence { sentence { text } } }
      after: statusOn(date: "2014-04-02") { ${status} } status { ${status} } statusHistory { status party { name } } } }`);
    const signed = { status: 'SIGNED', claims: [] };
    expect(agreement.before).toEqual({ ...signed, claimedBy: { name: 'Nuri Mansur' } });
    expect(agreement.disputed).toMatchObject({
      status: 'UNCLEAR',
      claims: [
        { status: 'SIGNED', claimedBy: { name: 'Nuri Mansur' }, statement: { content: 'the sea pact was signed' } },
        { status: 'UNDER_NEGOTIATION', party: null, claimedBy: { name: 'Salem Haddad' } },
        { status: 'REJECTED', party: { name: 'Tunisia' }, claimedBy: { name: 'Salem Haddad' } },
      ],
    });
    expect(agreement.disputed.evidence).toHaveLength(2);
    expect(agreement.after).toEqual({ ...signed, claimedBy: { name: 'Salem Haddad' } });
    expect(agreement.status).toEqual(agreement.after);
    expect(agreement.statusHistory).toHaveLength(6);
  });

  test('of each party; one stated to be unclear shows what was claimed', async () => {
    const { sea, coast } = await server.ask(`{
      sea: agreement(name: "Sea pact") { partyStatuses { party { name } ${status} } none: partyStatuses(on: "2014-03-04") { status } }
      coast: agreement(name: "Coast pact") { partyStatuses(on: "2014-04-15") { status party { name } }
        statusOn(date: "2014-12-31", party: "Algerian") { status } } }`);
    expect(sea.partyStatuses).toMatchObject([
      { status: 'UNCLEAR', party: { name: 'Algeria' }, claims: [{ status: 'SIGNED' }] },
      { status: 'REJECTED', party: { name: 'Tunisia' }, claims: [] },
    ]);
    expect(sea.none).toEqual([]);
    expect(coast.partyStatuses).toEqual([{ status: 'SIGNED', party: { name: 'Tunisia' } }]);
    expect(coast.statusOn).toEqual({ status: 'RATIFIED' });
  });
});

describe('a briefing', () => {
  const briefing = (args: string) =>
    server.ask(`{ briefing(${args}) { actor { name } asOf positions { position { title } person { name } }
    said(first: 3) { totalCount nodes { content } } spokenAbout { totalCount } aboutWhom { nodes { speaker { name } target { ... on Actor { name } } statements support oppose } }
    byWhom { nodes { speaker { name } statements } } commitments { nodes { status daysLate } } agreements { nodes { name statusOn(date: "2014-12-31") { status } } }
    positionChanges { nodes { target { ... on Agreement { name } ... on Topic { name } } } } } }`);

  test('of a person, as it stood on a day', async () => {
    const { briefing: told } = await briefing('actor: "Haddad", asOf: "2014-04-05"');
    expect(told).toMatchObject({
      actor: { name: 'Salem Haddad' },
      asOf: '2014-04-05',
      aboutWhom: { nodes: [{ target: { name: 'Libya' }, statements: 2, support: 1, oppose: 1 }] },
      commitments: {
        nodes: [
          { status: 'OVERDUE', daysLate: 5 },
          { status: 'OPEN', daysLate: null },
        ],
      },
      positionChanges: { nodes: [] },
    });
    const { briefing: later } = await briefing('actor: "Haddad", asOf: "2014-12-31"');
    const targets = later.positionChanges.nodes.map(({ target }: { target: { name: string } }) => target.name);
    expect(targets).toEqual(['Coast pact', 'Coastal watch']);
    expect(later.said.totalCount).toBeGreaterThan(told.said.totalCount);
  });

  test('of a country holds what its people say, and who held its offices', async () => {
    const { briefing: told } = await briefing('actor: "Tunisian", asOf: "2014-12-01"');
    expect(told.positions.map(({ person }: { person: { name: string } }) => person.name)).toContain('Moncef Marzouki');
    expect(told.commitments.nodes).toEqual([
      { status: 'LATE', daysLate: 12 },
      { status: 'OVERDUE', daysLate: 154 },
      { status: 'OPEN', daysLate: null },
    ]);
    expect(told.byWhom.nodes).toContainEqual({ speaker: { name: 'Nuri Mansur' }, statements: 1 });
    const pact = told.agreements.nodes.find(({ name }: { name: string }) => name === 'Coast pact');
    expect(pact.statusOn).toEqual({ status: 'UNDER_NEGOTIATION' });
  });
});

test('a position stands for its holder on the day, wherever an actor is asked for', async () => {
  const data = await server.ask(`{
    briefing(actor: "the Tunisian president", asOf: "2014-07-13") { actor { name } }
    dyad(a: "the Tunisian president", b: "Libyan", to: "2014-08-31") { a { name } }
    commitments(by: "the Tunisian president", asOf: "2014-07-13") { totalCount }
    positionChanges(speaker: "Haddad", about: "the Tunisian president", asOf: "2014-07-13") { totalCount }
    contradictions(about: "the Tunisian president", to: "2014-07-13") { totalCount } }`);
  expect(data).toEqual({
    briefing: { actor: { name: 'Moncef Marzouki' } },
    dyad: { a: { name: 'Moncef Marzouki' } },
    commitments: { totalCount: 0 },
    positionChanges: { totalCount: 0 },
    contradictions: { totalCount: 0 },
  });
  const unknown = await server.refusal('{ positionChanges(about: "Coastal wach") { totalCount } }');
  expect(unknown.code).toBe('NOT_FOUND');
  expect(unknown.candidates[0]).toEqual({ id: 'coastal-watch', name: 'Coastal watch' });
});

describe('two actors over time', () => {
  test('statements each way by month and stance, their agreements and events', async () => {
    const { dyad } =
      await server.ask(`{ dyad(a: "Tunisia", b: "Libyan", from: "2014-02-10", to: "2014-05-31") { a { name } b { name } undated
      periods { period aAboutB { statements support oppose } bAboutA { statements support } }
      aAboutB { totalCount } bAboutA { nodes { content } } agreements { name } events { description evidence { sentence { text } } } } }`);
    expect(dyad).toMatchObject({
      a: { name: 'Tunisia' },
      b: { name: 'Libya' },
      undated: 0,
      periods: [
        { period: '2014-02', aAboutB: { statements: 2, support: 1, oppose: 1 }, bAboutA: null },
        { period: '2014-03', aAboutB: null, bAboutA: { statements: 1, support: 1 } },
      ],
      aAboutB: { totalCount: 2 },
      bAboutA: { nodes: [{ content: 'Tunisia' }] },
      events: [{ description: 'Boats are handed over.' }],
    });
    expect(dyad.agreements).toContainEqual({ name: 'Coast pact' });
  });

  test('a country alone says nothing that its people say; what has no date is counted apart', async () => {
    const { alone, all } =
      await server.ask(`{ alone: dyad(a: "Tunisia", b: "Libya", includeNationals: false, from: "2014-02-10") { aAboutB { totalCount } }
      all: dyad(a: "Mansur", b: "Tunisia") { undated(bucket: YEAR) periods(bucket: YEAR) { period aAboutB { statements } } } }`);
    expect(alone.aAboutB.totalCount).toBe(0);
    expect(all).toEqual({ undated: 1, periods: [{ period: '2014', aAboutB: { statements: 1 } }] });
  });

  test('one actor twice is refused', async () => {
    expect(await server.refusal('{ dyad(a: "Libya", b: "LBY") { undated } }')).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});
