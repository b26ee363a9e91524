import { describe, expect, test } from 'vitest';
import { candidates } from '../../src/resolve/candidates.ts';
import { similarity } from '../../src/resolve/similarity.ts';
import { seededGazetteer } from './support.ts';

describe('candidates for a name', () => {
  const ids = (name: string, context = {}): string[] =>
    candidates(seededGazetteer(), name, context).map(({ id }) => id);

  test('are found in other transliterations, best first', () => {
    expect(ids('Muammar Qadhafi')[0]).toBe('muammar-gaddafi');
    expect(ids('Abdullah al-Theny')[0]).toBe('abdullah-al-thani');
    expect(ids('Mahmoud Jibreel')[0]).toBe('mahmoud-jibril');
  });

  test('score 1 for the name as it stands, less for another spelling', () => {
    const [exact] = candidates(seededGazetteer(), 'Moncef Marzouki');
    const [other] = candidates(seededGazetteer(), 'Moncef Marzuki');
    expect(exact).toMatchObject({ id: 'moncef-marzouki', score: 1 });
    expect(other?.id).toBe('moncef-marzouki');
    expect(other?.score).toBeLessThan(1);
  });

  test('with an office held on the day come first', () => {
    const office = { positions: ['mali-president'], on: { earliest: '2014-09-03', latest: '2014-09-03' } };
    expect(ids('Keita', office)[0]).toBe('ibrahim-boubacar-keita');
  });

  test('are none for a name that is like no other', () => {
    expect(ids('Xanthippe Quux')).toEqual([]);
  });
});

describe('names are alike', () => {
  test.each([
    ['gaddafi', 'kadhafi', true],
    ['mohamed ben zekri', 'mohammed ben zerkri', true],
    ['abdelfattah al sisi', 'abdel fattah el sissi', true],
    ['hassan habib', 'hussein habib', false],
    ['ahmed ali', 'mohamed ali', false],
    ['niger', 'nigeria', false],
  ])('%s and %s: %s', (a, b, alike) => {
    expect(similarity(a, b) >= 0.85).toBe(alike);
  });
});

describe('the gazetteer', () => {
  test('knows what a body is called at home', () => {
    expect(
      seededGazetteer()
        .calledAtHome('ministry of the interior')
        .map(({ country }) => country),
    ).toContain('NER');
  });

  test('knows who held an office on a day', () => {
    const on = (day: string) =>
      seededGazetteer()
        .holders('tunisia-president', { earliest: day, latest: day })
        .map(({ person }) => person.id);
    expect(on('2014-07-13')).toEqual(['moncef-marzouki']);
    expect(on('2016-07-13')).toEqual(['beji-caid-essebsi']);
  });
});
