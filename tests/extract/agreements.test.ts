import { describe, expect, test } from 'vitest';
import { readFacts } from '../../src/extract/facts.ts';
import { factsOf, seededGazetteer, seededTopics } from './gold-articles.ts';

/** "type parties | by proposers | statuses" of each. */
function agreementsIn(text: string): string[] {
  return factsOf(text, '2014-08-14').agreements.map(({ type, parties, proposers, statuses }) => {
    const actors = (all: { actor: string }[]) =>
      all
        .map(({ actor }) => actor)
        .sort()
        .join('+') || '-';
    const told = statuses.map(({ status, party }) => (party ? `${status} by ${party}` : status)).join(', ');
    return `${type} ${actors(parties)} | ${actors(proposers)} | ${told}`;
  });
}

describe('status', () => {
  test.each([
    ['Libya and Niger signed a border agreement in Niamey on Monday.', 'BORDER_SECURITY LBY+NER | - | SIGNED'],
    ['A border agreement between Libya and Niger was signed in Niamey.', 'BORDER_SECURITY LBY+NER | - | SIGNED'],
    ['A border agreement between Libya and Niger has been ratified.', 'BORDER_SECURITY LBY+NER | - | RATIFIED'],
    ['A border agreement between Libya and Niger was suspended.', 'BORDER_SECURITY LBY+NER | - | SUSPENDED'],
    [
      'A border agreement between Libya and Niger entered into force in July.',
      'BORDER_SECURITY LBY+NER | - | IN_FORCE',
    ],
    ['A border agreement between Libya and Niger was initialled.', 'BORDER_SECURITY LBY+NER | - | TEXT_AGREED'],
    [
      'A border agreement between Libya and Niger has not been signed.',
      'BORDER_SECURITY LBY+NER | - | UNDER_NEGOTIATION',
    ],
    [
      'A border agreement between Libya and Niger will be signed in May.',
      'BORDER_SECURITY LBY+NER | - | UNDER_NEGOTIATION',
    ],
    [
      'A border agreement between Libya and Niger is being negotiated.',
      'BORDER_SECURITY LBY+NER | - | UNDER_NEGOTIATION',
    ],
    ['Libya proposed a border agreement between Chad and Niger.', 'BORDER_SECURITY NER+TCD | LBY | PROPOSED'],
    ['Libya wants to form joint forces with Chad and Niger.', 'JOINT_FORCE LBY+NER+TCD | LBY | PROPOSED'],
    ['Libya signed a defence agreement with France.', 'DEFENCE_COOPERATION FRA+LBY | - | SIGNED'],
    [
      'Patrols began in April under a border memorandum between the interior ministries of Tunisia and Libya.',
      'BORDER_SECURITY LBY+TUN | - | IN_FORCE',
    ],
    ['The joint force, proposed by Chad in January, was to have 3,000 soldiers.', 'JOINT_FORCE - | TCD | PROPOSED'],
    ['The ministry recalled that Mauritania had signed the Nouakchott Process.', 'OTHER MRT | - | SIGNED by MRT'],
  ])('%j: %s', (text, expected) => {
    expect(agreementsIn(text)).toEqual([expected]);
  });

  test('what would be signed is not signed, nor what somebody denies to have signed', () => {
    const texts = [
      'The minister said that Libya would sign a border agreement with Niger.',
      'The minister denied that Libya had signed a border agreement with Niger.',
      'The minister asked whether Libya had signed a border agreement with Niger.',
      'The minister urged Libya to sign a border agreement with Niger.',
      'Libya refused to sign a border agreement with Niger.',
    ];
    for (const text of texts) expect(agreementsIn(text).join()).not.toMatch(/\bSIGNED/);
    expect(agreementsIn(texts[1] as string)[0]).toMatch(/UNCLEAR$/);
    expect(agreementsIn(texts[4] as string)[0]).toMatch(/REJECTED/);
  });

  test('treaties in general, and a silence about one, are no agreement', () => {
    expect(agreementsIn('The Congress alone can ratify treaties. He did not speak of any agreement.')).toEqual([]);
  });

  test('who wants one changed that is there proposes none', () => {
    expect(agreementsIn('The mayor of Tataouine wants the border memorandum extended to the coast road.')).toEqual([]);
  });

  test('a denial does not reach what is taken for granted beside it', () => {
    const text = 'The president ruled out any change to the accord that his government signed on May 15.';
    expect(factsOf(text, '2014-08-14').agreements[0]?.statuses[0]).toMatchObject({
      status: 'SIGNED',
      asOf: { value: 'XXXX-05-15', inferred: '2014-05-15' },
    });
  });
});

describe('identity', () => {
  test('"the agreement" takes up the one before, and a later stage is added to its history', () => {
    const [agreement, ...more] = factsOf(
      'Libya and Niger initialled a border agreement in May. They signed the agreement on Monday.',
      '2014-08-14',
    ).agreements;
    expect(more).toEqual([]);
    expect(agreement?.statuses.map(({ status }) => status)).toEqual(['TEXT_AGREED', 'SIGNED']);
    expect(agreement?.mentions).toHaveLength(2);
  });

  test('other parties make another agreement', () => {
    const text =
      'Libya signed a border agreement with Niger. The border agreement with Chad was rejected. Libya signed a border agreement with Chad and Niger.';
    expect(agreementsIn(text)).toHaveLength(3);
  });

  test('the same parties in another article and order make the same id', () => {
    const ids = [
      'Libya and Niger signed a border agreement.',
      'Niger ratified its border agreement with Libya on Monday.',
    ].map((text) => factsOf(text).agreements[0]?.id);
    expect(ids[0]).toBe('border-security-lby-ner');
    expect(ids[1]).toBe(ids[0]);
  });

  test('a known agreement keeps its id, by its name or by type and parties', () => {
    const read = (text: string) => {
      const { analysis, resolution } = factsOf(text);
      const agreements = [
        { id: 'lpa', type: 'PEACE' as const, names: ['Libyan Political Agreement'], parties: [] },
        { id: 'patrols-of-2013', type: 'BORDER_SECURITY' as const, names: [], parties: ['NER', 'LBY'] },
      ];
      const knowledge = { gazetteer: seededGazetteer(), topics: seededTopics(), agreements };
      return readFacts(analysis, resolution, knowledge).agreements.map(({ id }) => id);
    };
    expect(read('Both sides have signed the Libyan Political Agreement.')).toEqual(['lpa']);
    expect(read('Libya and Niger signed a border agreement.')).toEqual(['patrols-of-2013']);
  });
});

test('aims are the topics of the purpose', () => {
  const [agreement] = factsOf(
    'Libya wants to form joint forces with Chad to secure the border and stop arms smuggling.',
  ).agreements;
  expect(agreement?.aims.map(({ topic }) => topic)).toEqual(['border-security', 'arms-smuggling']);
});

describe('a model', () => {
  /** "agreement < model: words" of each precedent. */
  const modelsIn = (text: string): string[] =>
    factsOf(text, '2014-08-14').agreements.flatMap(({ id, precedents }) =>
      precedents.map(({ agreement, span }) => `${id} < ${agreement}: ${text.slice(...span)}`),
    );

  test.each([
    [
      'Mali and Niger proposed a joint force modelled on the joint force of Sudan and Libya.',
      'joint-force-mli-ner < joint-force-lby-sdn: a joint force modelled on the joint force of Sudan and Libya',
    ],
    [
      'Tunisia signed a border agreement with Algeria along the lines of the agreement between Libya and Chad.',
      'border-security-dza-tun < border-security-lby-tcd: a border agreement with Algeria along the lines of the agreement between Libya and Chad',
    ],
    [
      'Tunisia proposed a security agreement with Algeria similar to the Tripoli Agreement.',
      'security-cooperation-dza-tun < tripoli-agreement: a security agreement with Algeria similar to the Tripoli Agreement',
    ],
    [
      'Libya wants to repeat the experience of joint forces with Sudan by signing agreements with Chad and Niger.',
      'joint-force-ner-tcd < joint-force-lby-sdn: joint forces with Sudan by signing agreements with Chad and Niger',
    ],
  ])('%s', (text, model) => {
    expect(modelsIn(text)).toEqual([model]);
  });

  test('takes no status of the one that is to be like it', () => {
    expect(
      agreementsIn('Tunisia proposed a security agreement with Algeria similar to the Tripoli Agreement.'),
    ).toEqual(['SECURITY_COOPERATION DZA+TUN | TUN | PROPOSED', 'OTHER - | - | ']);
  });

  test.each([
    'A border agreement of Mali and Niger was signed. It is not modelled on the agreement between Libya and Chad.',
    'Mali and Niger signed a border agreement that is not similar to the agreement between Libya and Chad.',
    'Mali and Niger signed a border agreement. Libya and Chad signed a border agreement.',
  ])('is not found in: %s', (text) => {
    expect(modelsIn(text)).toEqual([]);
  });
});
