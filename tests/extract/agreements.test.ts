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

describe('as the press words it', () => {
  test.each([
    [
      'NIAMEY (AFP) – Niger and Chad inked a deal on Monday allowing their armies to pursue Boko Haram fighters across their common frontier.',
      'BORDER_SECURITY NER+TCD | - | SIGNED',
    ],
    ['It mirrors an arrangement that Chad struck with Cameroon in January.', 'OTHER CMR+TCD | - | TEXT_AGREED'],
    [
      'NOUAKCHOTT – The National Assembly ratified on Wednesday the defence pact with Senegal by 94 votes.',
      'DEFENCE_COOPERATION MRT+SEN | - | RATIFIED by MRT',
    ],
    [
      'The Special Representative for Mali, Mongi Hamdi, welcomed the signing on Saturday of the peace agreement by the Coordination of Azawad Movements.',
      'PEACE coordination-of-azawad-movements | - | SIGNED by coordination-of-azawad-movements',
    ],
    [
      'Mali’s government rejected on Tuesday a draft peace accord tabled by Algerian mediators that would have given the north its own assembly.',
      'PEACE MLI | DZA | PROPOSED, REJECTED by MLI',
    ],
    [
      'Sudan pulled out of a tripartite border force on Monday. The force was created in 2011 together with Ethiopia.',
      'JOINT_FORCE ETH+SDN | - | IN_FORCE, TERMINATED by SDN',
    ],
    [
      'Egypt has brokered a truce between Israel and Hamas. The ceasefire took effect at nine o’clock.',
      'CEASEFIRE ISR+hamas | - | TEXT_AGREED, IN_FORCE',
    ],
    [
      'The Heads of State of Benin, Cameroon and Chad, meeting in Paris at the invitation of the President of the French Republic, adopted a regional action plan.',
      'OTHER BEN+CMR+TCD | - | ACCEPTED',
    ],
    [
      'The Foreign Ministers of Egypt, Algeria, Chad and Niger met in Cairo on 25 August. The Ministers adopted a border security declaration.',
      'BORDER_SECURITY DZA+EGY+NER+TCD | - | ACCEPTED',
    ],
    [
      'Uganda, Rwanda and Burundi will launch joint naval patrols on Lake Tanganyika. The protocol setting up the patrols was initialled in Kigali last month.',
      'BORDER_SECURITY BDI+RWA+UGA | - | ACCEPTED, TEXT_AGREED',
    ],
    ['Tunisia let its fishing accord with Libya lapse in June.', 'OTHER LBY+TUN | - | TERMINATED by TUN'],
    [
      'Libya’s General National Congress voted on Tuesday to suspend an extradition treaty with Mauritania.',
      'OTHER LBY+MRT | - | SUSPENDED by LBY',
    ],
    [
      'Bamako’s parliament has endorsed a counter-terrorism charter that Nigeria and Ghana drew up in July.',
      'SECURITY_COOPERATION GHA+MLI+NGA | - | UNDER_NEGOTIATION, RATIFIED by MLI',
    ],
    [
      'The accord, hammered out in Addis Ababa and signed by Sudan and South Sudan in September, has yet to be carried out.',
      'OTHER SDN+SSD | - | TEXT_AGREED, SIGNED',
    ],
    ['The force, which Chad proposed in December, would number 1,500 men.', 'JOINT_FORCE - | TCD | PROPOSED'],
    [
      'Egypt and Cyprus signed a maritime demarcation accord in 2003. Turkey has denounced the accord as null and void.',
      'BORDER_SECURITY CYP+EGY | - | SIGNED',
    ],
    [
      'It was signed yesterday evening, under the auspices of the Congolese President, an accord of cessation of hostilities between Seleka and the Anti-balaka.',
      'CEASEFIRE anti-balaka+seleka | - | SIGNED',
    ],
    ['Algeria and Tunisia are working on a readmission accord.', 'OTHER DZA+TUN | - | UNDER_NEGOTIATION'],
    [
      'Algeria signed the Arab Convention against Terrorist Financing at Cairo. Its senators debated a bill on the ratification of the Convention.',
      'OTHER DZA | - | SIGNED by DZA',
    ],
    [
      'The consular agreement of Libya and Chad was signed, said the National Security Council.',
      'OTHER LBY+TCD | - | SIGNED',
    ],
  ])('%s', (text, expected) => {
    expect(agreementsIn(text)).toEqual([expected]);
  });

  test.each([
    'Has the minister signed the border pact with Libya?',
    'If Libya signed a pact with Chad tomorrow, would a single lorry cross?',
    'Aid groups denounced the border agreement between Italy and Libya.',
    'Egypt wanted a treaty and got a declaration.',
    'The senators debated a bill on the ratification of the border convention with Jordan.',
    'A great deal remains to be done in Libya, said the minister of Niger.',
    'Mali and Niger spent a year preparing a plan of action.',
  ])('tells of none: %s', (text) => {
    expect(agreementsIn(text)).toEqual([]);
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
      'Mali and Niger proposed a joint force modelled on the one that Chad and Sudan set up in 2010.',
      'joint-force-mli-ner < joint-force-sdn-tcd: a joint force modelled on the one',
    ],
    [
      'Tunisia and Malta signed a maritime pact on Monday. It is similar to the agreement between Italy and Libya.',
      'agreement-mlt-tun < agreement-ita-lby: a maritime pact on Monday. It is similar to the agreement between Italy and Libya',
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
