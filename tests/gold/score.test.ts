import { describe, expect, test } from 'vitest';
import { type GoldArticle, readGold } from './load.ts';
import { type PredictedStatement, type Prediction, score } from './score.ts';

const article = gold(`
id: harbour
synthetic: true
style: wire
title: Harbour
publishedOn: "2014-08-14"
people: [{ id: karim-bessadok, name: Karim Bessadok }]
body: |-
  Mongi Hamdi said on Wednesday that Tunisia would open the harbour of Zarzis to Libya. Karim Bessadok, a pilot, denied that ships
  were waiting. It was reported that the text was ready. Officials seemed pleased. The “gate of Africa” stays open.

  Also read: Hotels cut prices, says tourist board
statements:
  - { key: s1, source: Mongi Hamdi, cue: said, content: [Tunisia would open the harbour of Zarzis to Libya], speaker: mongi-hamdi,
      kind: INDIRECT, type: STATEMENT, polarity: AFFIRMED, saidOn: { text: Wednesday, value: "2014-08-13", basis: RELATIVE },
      about: [{ id: TUN }, { id: LBY, stance: SUPPORT }, { id: harbour-text }] }
  - { key: s2, source: "Karim Bessadok, a pilot", cue: denied, content: ["ships\\nwere waiting"], speaker: karim-bessadok,
      kind: INDIRECT, type: STATEMENT, polarity: DENIED }
  - { key: s3, cue: was reported, content: [the text was ready], kind: INDIRECT, type: STATEMENT, polarity: AFFIRMED }
  - { key: s4, source: Officials, cue: seemed, content: [pleased], speaker: { unresolved: Not named. },
      kind: INDIRECT, type: BELIEF, polarity: AFFIRMED, optional: true }
agreements:
  - { id: harbour-text, name: Harbour text, type: TRADE, parties: [TUN, LBY], proposers: [TUN],
      statuses: [{ status: TEXT_AGREED, sentence: It was reported that the text was ready }] }
events:
  - { id: opening, type: COOPERATE, sentence: It was reported that the text was ready, figures: { arrested: 13 } }
forbidden:
  - { fact: statement, content: "ships\\nwere waiting", polarity: AFFIRMED, why: Denied. }
  - { fact: statement, content: gate of Africa, kind: DIRECT, why: A nickname. }
  - { fact: statement, within: "Also read: Hotels cut prices, says tourist board", why: A teaser. }
  - { fact: statement, content: Tunisia would open the harbour of Zarzis to Libya, speaker: rafik-abdessalem, why: Hamdi. }
  - { fact: actor, actor: NGA, why: Not named. }
  - { fact: date, content: "ships\\nwere waiting", why: Not dated. }
  - { fact: agreement, parties: [TUN], status: SIGNED, why: Not signed. }
  - { fact: event, figures: { arrested: 30 }, why: Thirteen. }
`);

const opens: PredictedStatement = {
  source: at('Mongi Hamdi'),
  contents: at('Tunisia would open the harbour of Zarzis to Libya'),
  speakers: ['mongi-hamdi'],
  kind: 'INDIRECT',
  polarity: 'AFFIRMED',
  saidOn: '2014-08-13',
  about: [{ id: 'TUN' }, { id: 'LBY', stance: 'SUPPORT' }],
};
const denies: PredictedStatement = {
  source: at('Karim Bessadok'),
  contents: at('ships\nwere waiting'),
  speakers: ['Karim Bessadok'],
  kind: 'INDIRECT',
  polarity: 'DENIED',
};
const reported: PredictedStatement = { contents: at('the text was ready'), speakers: [], kind: 'INDIRECT' };
const text = { type: 'TRADE', parties: ['LBY', 'TUN'], proposers: ['TUN'], statuses: [{ status: 'TEXT_AGREED' }] };
const opening = {
  type: 'COOPERATE',
  sentence: at('It was reported that the text was ready')[0] ?? { start: 0, end: 0 },
  figures: { arrested: 13 },
};

describe('score', () => {
  test('gives all to who finds all, and finds no forbidden fact', () => {
    const scores = scored({ statements: [opens, denies, reported], agreements: [text], events: [opening] });
    expect(scores).toMatchObject({
      attr: { precision: 1, recall: 1, f1: 1, gold: 3 },
      attrContent: { f1: 1 },
      speaker: { right: 3, of: 3 },
      kind: { right: 3, of: 3 },
      polarity: { right: 3, of: 3 },
      saidOn: { right: 1, of: 1 },
      about: { precision: 1, recall: 1 },
      stance: { right: 1, of: 1 },
      agreements: { f1: 1 },
      proposers: { right: 1, of: 1 },
      statuses: { right: 1, of: 1 },
      events: { f1: 1 },
      figures: { right: 1, of: 1 },
      forbidden: [],
    });
  });

  test('gives nothing to who finds nothing', () => {
    const scores = score([article], new Map());
    expect(scores.attr).toEqual({ precision: 0, recall: 0, f1: 0, right: 0, predicted: 0, gold: 3 });
    expect(scores.speaker).toEqual({ right: 0, of: 0 });
  });

  test('takes a content that shares half of all its words, and no less', () => {
    const found = (words: string) => scored({ statements: [{ ...opens, contents: at(words) }] }).attr.right;
    expect(found('the harbour of Zarzis to Libya')).toBe(1);
    expect(found('harbour of Zarzis to')).toBe(0);
  });

  test('takes a source that shares a word, and any or none where the text has none', () => {
    const found = (statement: PredictedStatement) => scored({ statements: [statement] }).attr.right;
    expect(found({ ...denies, source: at('a pilot') })).toBe(1);
    expect(found({ ...denies, source: at('Mongi Hamdi') })).toBe(0);
    expect(found({ ...denies, source: undefined })).toBe(0);
    expect(found({ ...reported, source: at('Mongi Hamdi') })).toBe(1);
  });

  test('counts a second statement with the same content as wrong', () => {
    expect(scored({ statements: [opens, opens] }).attr).toMatchObject({ right: 1, predicted: 2 });
  });

  test('sets an optional statement aside, found or not, whatever its source', () => {
    const pleased = { source: at('Officials'), contents: at('pleased'), speakers: [] };
    expect(scored({ statements: [opens, pleased] }).attr).toMatchObject({ right: 1, predicted: 1, gold: 3 });
    const unsourced = { contents: at('pleased'), speakers: [] };
    expect(scored({ statements: [opens, unsourced] }).attr).toMatchObject({ right: 1, predicted: 1, gold: 3 });
  });

  test('tells a wrong speaker, a guessed one and an unresolved one from the right one', () => {
    const right = (statement: PredictedStatement) => scored({ statements: [statement] }).speaker.right;
    expect(right({ ...opens, speakers: ['rafik-abdessalem'] })).toBe(0);
    expect(right({ ...opens, speakers: [] })).toBe(0);
    expect(right({ ...reported, speakers: ['mongi-hamdi'] })).toBe(0);
    expect(right({ ...denies, speakers: ['karim-bessadok'] })).toBe(1);
  });

  test('counts a date that the text does not give as wrong', () => {
    expect(scored({ statements: [{ ...reported, saidOn: '2014-08-14' }] }).saidOn).toEqual({ right: 0, of: 1 });
    expect(scored({ statements: [{ ...opens, saidOn: undefined }] }).saidOn).toEqual({ right: 0, of: 1 });
  });

  test('counts targets that are missing and that are too many', () => {
    const about = [{ id: 'TUN' }, { id: 'EGY' }, { id: 'LBY', stance: 'OPPOSE' }];
    const scores = scored({ statements: [{ ...opens, about }] });
    expect(scores.about).toMatchObject({ right: 2, predicted: 3, gold: 2 });
    expect(scores.stance).toEqual({ right: 0, of: 1 });
  });

  test('tells agreements apart by type and parties, and takes the latest status', () => {
    const found = (more: Partial<typeof text>) => scored({ statements: [], agreements: [{ ...text, ...more }] });
    expect(found({ type: 'PEACE' }).agreements.right).toBe(0);
    expect(found({ parties: ['EGY', 'SDN'] }).agreements.right).toBe(0);
    expect(found({ statuses: [{ status: 'PROPOSED' }, { status: 'TEXT_AGREED' }] }).statuses.right).toBe(1);
    expect(found({ statuses: [{ status: 'TEXT_AGREED' }, { status: 'SIGNED' }] }).statuses.right).toBe(0);
  });

  test.each<[string, Prediction]>([
    ['Denied.', { statements: [{ ...denies, polarity: 'AFFIRMED' }] }],
    ['A nickname.', { statements: [{ contents: at('gate of Africa'), speakers: [], kind: 'DIRECT' }] }],
    ['A teaser.', { statements: [{ contents: at('Hotels cut prices'), speakers: [] }] }],
    ['Hamdi.', { statements: [{ ...opens, speakers: ['Rafik Abdessalem'] }] }],
    ['Not named.', { statements: [{ ...opens, about: [{ id: 'NGA' }] }] }],
    ['Not dated.', { statements: [{ ...denies, saidOn: '2014-08-13' }] }],
    ['Not signed.', { statements: [], agreements: [{ ...text, statuses: [{ status: 'SIGNED' }] }] }],
    ['Thirteen.', { statements: [], events: [{ ...opening, figures: { arrested: 30 } }] }],
  ])('reports the forbidden fact "%s" when it is found', (why, prediction) => {
    expect(scored(prediction).forbidden.map(({ fact }) => fact.why)).toEqual([why]);
  });
});

function scored(prediction: Prediction) {
  return score([article], new Map([[article.id, prediction]]));
}

function at(words: string) {
  const start = article.body.indexOf(words);
  return [{ start, end: start + words.length }];
}

function gold(yaml: string): GoldArticle {
  const { article, faults } = readGold(yaml);
  if (!article || faults.length) throw new Error(faults.join('\n'));
  return article;
}
