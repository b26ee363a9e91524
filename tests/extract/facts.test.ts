import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { analyse } from '../../src/extract/analyse.ts';
import { readFacts } from '../../src/extract/facts.ts';
import { knownDate, type TextDate } from '../../src/model/dates.ts';
import { loadGold } from '../gold/load.ts';
import { score } from '../gold/score.ts';
import { factsOf, resolved, seededGazetteer, seededTopics } from './gold-articles.ts';
import { readByItself, readFromStatements, shown } from './gold-predictions.ts';

const knowledge = { gazetteer: seededGazetteer(), topics: seededTopics() };

describe('the training half of the gold set, on its own attributions', () => {
  const gold = loadGold('train');
  const scores = score(gold, new Map(gold.map((article) => [article.id, readFromStatements(article)])));

  test('dates are right, nothing forbidden is found, and the rest is as good as it was', () => {
    const { saidOn, about, stance, agreements, proposers, statuses, events, figures, forbidden } = scores;
    const table = { saidOn, about, stance, agreements, proposers, statuses, events, figures };
    console.log(
      Object.entries(table)
        .map(([part, one]) => `${part}: ${shown(one)}`)
        .join('\n'),
    );
    expect(forbidden.filter(({ fact }) => fact.fact !== 'statement')).toEqual([]);
    expect(saidOn.right / saidOn.of).toBeGreaterThanOrEqual(0.9);
    expect(about.f1).toBeGreaterThan(0.7);
    expect(stance.right / stance.of).toBeGreaterThan(0.6);
    expect(agreements.f1).toBeGreaterThan(0.75);
    expect(statuses.right / statuses.of).toBeGreaterThan(0.9);
    expect(events.f1).toBeGreaterThan(0.8);
    expect(figures.right).toBe(figures.of);
  });
});

test.each([
  { half: 'train', attrOf: 0.8, speakersOf: 0.9, aboutOf: 0.7 },
  { half: 'train-2', attrOf: 0.72, speakersOf: 0.8, aboutOf: 0.5 },
] as const)('$half, read by itself, states nothing forbidden, and as much is found as was', (part) => {
  const gold = loadGold(part.half);
  const { attr, speaker, polarity, about, stance, forbidden } = score(
    gold,
    new Map(gold.map((article) => [article.id, readByItself(article)])),
  );
  console.log(
    Object.entries({ attr, speaker, polarity, about, stance })
      .map(([part, one]) => `${part}: ${shown(one)}`)
      .join('\n'),
  );
  expect(forbidden.map(({ article, fact }) => `${article}: ${fact.why}`)).toEqual([]);
  expect(attr.f1).toBeGreaterThan(part.attrOf);
  expect(speaker.right / speaker.of).toBeGreaterThan(part.speakersOf);
  expect(polarity.right / polarity.of).toBeGreaterThan(0.98);
  expect(about.f1).toBeGreaterThan(part.aboutOf);
});

describe('promises about agreements', () => {
  /** "status by due" of each. */
  const promisesIn = (text: string): string[] =>
    factsOf(text, '2014-08-14').statements.flatMap(({ about }) =>
      about.flatMap(({ promised, due }) => (promised ? `${promised} by ${(due && knownDate(due)) ?? '-'}` : [])),
    );

  test.each([
    [
      'Turkey will ratify the readmission protocol with the European Union by 1 June, Prime Minister Ahmet Davutoglu promised on Sunday.',
      'RATIFIED by 2015-06-01',
    ],
    ['Tunisia pledged to ratify the border treaty with Algeria before the end of the year.', 'RATIFIED by 2014'],
    ['Kenya promised to sign the border treaty with Somalia within 30 days.', 'SIGNED by 2014-09-13'],
    ['Niger vowed to ratify the border treaty with Libya.', 'RATIFIED by -'],
  ])('%s', (text, expected) => {
    expect(promisesIn(text)).toEqual([expected]);
  });

  test.each([
    'Libya could sign the border treaty with Niger by June, the minister of Chad said.',
    'Chad said that Libya would sign the border treaty with Niger by June.',
    'Libya denied that it would sign the border treaty with Niger by June.',
  ])('is none of the speaker’s: %s', (text) => {
    expect(promisesIn(text)).toEqual([]);
  });
});

describe('the founding article', () => {
  const file = new URL('../../seeds/articles/libya-calls-for-regional-security-alliance.yaml', import.meta.url);
  const { article } = parse(readFileSync(file, 'utf8')) as {
    article: { body: string; title: string; publishedOn: TextDate };
  };
  const analysis = analyse(article.body);
  const facts = readFacts(
    analysis,
    resolved(analysis, article.title, article.publishedOn),
    knowledge,
    article.publishedOn,
  );
  const withParties = (...ids: string[]) =>
    facts.agreements.find(
      ({ parties }) =>
        parties
          .map(({ actor }) => actor)
          .sort()
          .join() === ids.join(),
    );
  const actors = (named: { actor: string }[] = []) => named.map(({ actor }) => actor);

  test('keeps the four-party and the five-country agreements apart', () => {
    const four = withParties('DZA', 'EGY', 'LBY', 'TUN');
    expect(four).toMatchObject({ type: 'JOINT_FORCE', id: 'joint-force-dza-egy-lby-tun' });
    expect(actors(four?.proposers)).toEqual(['LBY']);
    expect(four?.aims.map(({ topic }) => topic)).toEqual([
      'border-security',
      'illegal-immigration',
      'arms-smuggling',
      'drug-trafficking',
    ]);
    expect(four?.statuses.map(({ status }) => status)).toEqual(['PROPOSED']);
    const five = withParties('DZA', 'EGY', 'NER', 'TCD', 'TUN');
    expect(five).toMatchObject({ type: 'JOINT_FORCE' });
    expect(actors(five?.proposers)).toEqual(['LBY']);
    expect(five?.statuses.map(({ status }) => status)).toEqual(['PROPOSED']);
  });

  test('knows the force of Sudan and Libya, and that Libya accepts the Tunisian president’s idea', () => {
    expect(withParties('LBY', 'SDN')?.statuses).toMatchObject([{ status: 'IN_FORCE' }]);
    const idea = facts.agreements.find(({ proposers }) => actors(proposers).includes('moncef-marzouki'));
    expect(idea?.statuses).toMatchObject([
      { status: 'PROPOSED' },
      { status: 'ACCEPTED', party: 'LBY', asOf: { value: 'XXXX-07-13', inferred: '2014-07-13' } },
    ]);
  });

  test('counts the vote, and the neighbours’ rejection', () => {
    expect(facts.events).toMatchObject([
      { type: 'REJECT', actors: [{ actor: 'libya-neighbours' }], date: { text: 'last week-end' } },
      {
        type: 'REQUEST',
        actors: [{ actor: 'house-of-representatives-libya' }],
        figures: { votesFor: 111, present: 124 },
        date: { text: 'Wednesday', inferred: '2014' },
      },
    ]);
  });

  test('dates what is dated, and infers the year and no more', () => {
    const said = facts.statements.flatMap(({ saidOn }) =>
      saidOn ? [`${saidOn.text} ${saidOn.value ?? '-'} ${saidOn.inferred}`] : [],
    );
    for (const date of [
      'last week - 2014',
      'August 12th XXXX-08-12 2014-08-12',
      'July 13th XXXX-07-13 2014-07-13',
      'last week-end - 2014',
      'August 11th XXXX-08-11 2014-08-11',
      'Last week - 2014',
    ])
      expect(said).toContain(date);
  });
});

describe('any text', () => {
  const nasty = {
    'no text': '',
    'white space': ' \n\n ',
    'a lone quotation mark': '“',
    'half a surrogate': '\ud83d said on Monday',
    numbers: '12 13/14 2014 2014-99-99 31 June',
    'agreements with everybody': `agreement with ${'Libya, '.repeat(500)}`,
    'votes of votes': 'by 1 of the 2 of the 3 deputies '.repeat(200),
    'chained cues': 'The minister said that he said that '.repeat(200),
    'many deaths': `killed ${'one hundred and '.repeat(300)}`,
    'another language': 'الجزائر وليبيا وقعتا اتفاقا أمنيا يوم الأربعاء',
  };
  test.each(Object.entries(nasty))('never throws: %s', (_, text) => {
    expect(() => factsOf(text, '2014-08-14')).not.toThrow();
  });

  test('every span is of the text, and every sentence holds what it proves', () => {
    for (const { body, publishedOn } of loadGold('train')) {
      const { statements, agreements, events } = factsOf(body, publishedOn);
      for (const { saidOn } of statements) if (saidOn) expect(body.slice(...saidOn.span)).toBe(saidOn.text);
      for (const { mentions, statuses, parties } of agreements) {
        for (const [start, end] of [...mentions, ...parties.map(({ span }) => span)])
          expect(body.slice(start, end)).toMatch(/\S/);
        for (const { sentence, trigger } of statuses)
          expect(sentence[0] <= trigger[0] && trigger[1] <= sentence[1]).toBe(true);
      }
      for (const { sentence, trigger, sentences } of events) {
        expect(sentence[0] <= trigger[0] && trigger[1] <= sentence[1]).toBe(true);
        expect(sentences).toContainEqual(sentence);
      }
    }
  });
});
