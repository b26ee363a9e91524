import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/extract/analyse.ts';
import { Numbers } from '../../src/extract/events/numbers.ts';
import { factsOf } from './gold-articles.ts';

const eventsIn = (text: string) =>
  factsOf(text, '2014-08-14').events.map(({ type, actors, figures }) => ({
    type,
    actors: actors.map(({ actor }) => actor),
    figures,
  }));

describe('votes', () => {
  test.each([
    [
      'The House of Representatives of Libya adopted by 111 of the 124 deputies present a resolution calling on the world to intervene.',
      'REQUEST',
      { votesFor: 111, present: 124 },
    ],
    [
      'The House of Representatives of Libya approved the budget by 78 votes to 21, with 9 abstentions.',
      'AGREE',
      { votesFor: 78, votesAgainst: 21, abstentions: 9 },
    ],
    [
      'The motion was put to the vote: 88 for, 31 against, 12 abstained.',
      'AGREE',
      { votesFor: 88, votesAgainst: 31, abstentions: 12 },
    ],
    ['The amendment was defeated by 70 votes to 31.', 'REJECT', { votesFor: 31, votesAgainst: 70 }],
    [
      'One hundred and forty-two members voted yes. Six voted against and two abstained.',
      'AGREE',
      { votesFor: 142, votesAgainst: 6, abstentions: 2 },
    ],
    [
      'The National Assembly passed the bill by 94 votes, with 31 deputies opposing it and five abstaining.',
      'AGREE',
      { votesFor: 94, votesAgainst: 31, abstentions: 5 },
    ],
    [
      'Ninety-eight members backed the motion, 12 opposed it and 7 abstained.',
      'AGREE',
      { votesFor: 98, votesAgainst: 12, abstentions: 7 },
    ],
    [
      'The Security Council adopted the text by 13 votes in favour, with Jordan and the Russian Federation abstaining.',
      'AGREE',
      { votesFor: 13, abstentions: 2 },
    ],
    ['An amendment was thrown out by 88 votes to 40.', 'REJECT', { votesFor: 40, votesAgainst: 88 }],
    [
      'A motion was lost, 61 voting for it and 98 against. One hundred and sixty-five members attended.',
      'REJECT',
      { votesFor: 61, votesAgainst: 98, present: 165 },
    ],
    ['The lower house approved the accord by 201 votes to nil.', 'AGREE', { votesFor: 201, votesAgainst: 0 }],
    ['The Security Council unanimously adopted resolution 2170.', 'AGREE', {}],
    [
      'The motion passed by 50 votes to 40. Ninety-five members were present.',
      'AGREE',
      { votesFor: 50, votesAgainst: 40, present: 95 },
    ],
    [
      'Of 101 members present, 61 rejected the list, 39 abstained and one voted for it.',
      'REJECT',
      { votesFor: 1, votesAgainst: 61, abstentions: 39, present: 101 },
    ],
  ])('%j', (text, type, figures) => {
    expect(eventsIn(text)).toMatchObject([{ type, figures }]);
  });

  test('those in favour are not those present', () => {
    expect(eventsIn('A motion was put to the vote: 98 deputies were in favour and 12 against.')).toEqual([
      { type: 'AGREE', actors: [], figures: { votesFor: 98, votesAgainst: 12 } },
    ]);
  });

  test('a vote to come, or an open question, is none', () => {
    expect(
      eventsIn('The motion will be adopted by 50 votes to 40, he hopes. Diplomats expect a vote next week.'),
    ).toEqual([]);
  });

  test('two sentences on one vote are one event', () => {
    const [event, ...more] = factsOf(
      'Last week, the House of Representatives of Libya voted to request foreign help. The House of Representatives of Libya adopted by 111 of the 124 deputies present a resolution calling on the world to intervene.',
      '2014-08-14',
    ).events;
    expect(more).toEqual([]);
    expect(event?.sentences).toHaveLength(2);
    expect(event?.figures).toEqual({ votesFor: 111, present: 124 });
  });
});

describe('casualties and arrests', () => {
  test.each([
    ['In the attack 20 foreign visitors were killed on Wednesday.', 'ASSAULT', { killed: 20 }],
    ['One peacekeeper and two children were killed.', 'ASSAULT', { killed: 3 }],
    ['The bomb killed 12 people and wounded at least 30 others.', 'ASSAULT', { killed: 12, wounded: 30 }],
    ['Police arrested nine suspects.', 'COERCE', { arrested: 9 }],
    ['Police have picked up six men.', 'COERCE', { arrested: 6 }],
    ['Six men with a lorry of cigarettes were arrested.', 'COERCE', { arrested: 6 }],
    ['The shelling killed six civilians overnight and wounded 21.', 'ASSAULT', { killed: 6, wounded: 21 }],
    ['Eighteen people lost their lives and more than 50 were hurt.', 'ASSAULT', { killed: 18, wounded: 50 }],
    ['Three diggers were shot dead on Sunday.', 'ASSAULT', { killed: 3 }],
    ['Twenty-one persons have been detained.', 'COERCE', { arrested: 21 }],
  ])('%j', (text, type, figures) => {
    expect(eventsIn(text)).toMatchObject([{ type, figures }]);
  });

  test('a figure that is taken back is not reported', () => {
    const events = eventsIn(
      'Thirty arrests, said the radio. It was not thirty but thirteen. The prosecutor said that thirteen persons had been arrested.',
    );
    expect(events).toEqual([{ type: 'COERCE', actors: [], figures: { arrested: 13 } }]);
  });

  test('what is denied, feared or still to come has not happened', () => {
    const texts = [
      'The minister denied that 20 people had been killed.',
      'If 20 people were killed, we would know.',
      '20 people will be arrested.',
      '20 people could be killed.',
    ];
    for (const text of texts) expect(eventsIn(text)).toEqual([]);
  });
});

describe('deeds', () => {
  test('a body rejects, also by its own words', () => {
    expect(eventsIn('Algeria rejected foreign intervention.')).toMatchObject([{ type: 'REJECT', actors: ['DZA'] }]);
    expect(eventsIn('The minister rejected a claim by the opposition.')).toEqual([]);
  });

  test('a signing is an event where it is news, not where it is recalled', () => {
    expect(eventsIn('Libya and Niger signed a border agreement.')).toMatchObject([
      { type: 'AGREE', actors: ['LBY', 'NER'] },
    ]);
    expect(eventsIn('The border agreement with Niger signed in 2013 should be revised.')).toEqual([]);
  });

  test.each([
    ['South Sudan rejected on Monday a United Nations plan to send troops.', 'REJECT', ['SSD']],
    ['The Ministers of Chad and Niger, who seldom agree, met in Niamey on 20 January.', 'CONSULT', ['TCD', 'NER']],
    ['Saudi Arabia and Egypt severed ties with Qatar on Monday.', 'SANCTION', ['SAU', 'EGY']],
    ['Chad announced that it had already dispatched 2,500 soldiers to Cameroon.', 'MOBILIZE', ['TCD']],
    ['Some 300 of them marched on the customs office.', 'PROTEST', []],
  ])('%s', (text, type, actors) => {
    expect(eventsIn(text)).toMatchObject([{ type, actors }]);
  });

  test.each([
    'In 1989 five presidents signed the Treaty of Marrakech.',
    'Algeria has repeatedly rejected any intervention.',
    'The minister recalled that Algeria had signed a border agreement with Tunisia.',
    'Libya will deploy soldiers along the border.',
  ])('is none: %s', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });

  test('a summit that was held is one, a meeting that should be is none', () => {
    expect(eventsIn('A summit was held in Nouakchott on Monday.')).toMatchObject([{ type: 'CONSULT' }]);
    expect(eventsIn('The minister said that a meeting should be held.')).toEqual([]);
  });
});

test.each([
  ['one hundred and eight members', 108],
  ['forty-two posts', 42],
  ['1,200 men', 1200],
  ['two thousand and five', 2005],
])('reads the number in %j', (text, value) => {
  expect(new Numbers(analyse(text)).at(0)?.value).toBe(value);
});
