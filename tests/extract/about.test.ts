import { describe, expect, test } from 'vitest';
import { TopicIndex } from '../../src/extract/about/topics.ts';
import { analyse } from '../../src/extract/analyse.ts';
import { factsOf, seededTopics } from './gold-articles.ts';

const topicsIn = (text: string): string[] =>
  seededTopics()
    .find(analyse(text))
    .map(({ topic }) => topic);

/** "id STANCE" of what the first statement is about. */
function aboutFirst(text: string): string[] {
  const { statements } = factsOf(text, '2014-08-14');
  return (statements[0]?.about ?? []).map(({ target, stance }) => `${target.id} ${stance}`);
}

describe('topics', () => {
  test.each([
    ['arms smuggling and drug trafficking', ['arms-smuggling', 'drug-trafficking']],
    ['They secured their borders.', ['border-security']],
    ['security co-operation', ['security-cooperation']],
    ['defense cooperation', ['military-cooperation']],
    ['cease-fire violations', ['ceasefire']],
    ['Terrorists struck; the terrorist fled.', ['terrorism', 'terrorism']],
    ['Joint-forces agreements', ['joint-forces']],
    ['illegal immigration', ['illegal-immigration']],
  ])('finds the most specific in %j', (text, topics) => {
    expect(topicsIn(text)).toEqual(topics);
  });

  test.each([
    ['a long road'],
    ['It was offered in March and in May.'],
    ['grave developments'],
    ['a cross-border phenomenon'],
    ['to fight on'],
    ['The coupon was warm and the oilcloth dry.'],
    ['ssr and ddr in small letters'],
    ['pro-tradesmen'],
  ])('finds none in %j', (text) => {
    expect(topicsIn(text)).toEqual([]);
  });

  test('does not take the name of a body for a topic', () => {
    expect(aboutFirst('The minister said that the Security Council had met.')).toEqual(['un-security-council NEUTRAL']);
  });

  test('takes a name of two topics for both', () => {
    const index = new TopicIndex([
      { id: 'a', names: ['gun law'] },
      { id: 'b', names: ['Gun laws'] },
    ]);
    expect(index.find(analyse('The gun laws')).map(({ topic }) => topic)).toEqual(['a', 'b']);
  });
});

describe('actors spoken about', () => {
  test('Niger is not Nigeria, nor a Nigerien a Nigerian', () => {
    expect(aboutFirst('The minister said that Niger was calm.')).toEqual(['NER NEUTRAL']);
    expect(aboutFirst('The minister said that Nigerien drivers were calm.')).toEqual(['NER NEUTRAL']);
    expect(aboutFirst('The minister said that Nigerian drivers were calm.')).toEqual(['NGA NEUTRAL']);
  });

  test('a capital that acts is its government, one that is a place is none', () => {
    expect(aboutFirst('Algeria waits. The minister said that Algiers would wait.')).toEqual(['DZA NEUTRAL']);
    expect(aboutFirst('The minister said that they would meet in Algiers.')).toEqual([]);
  });

  test('who speaks is not spoken about by a pronoun', () => {
    expect(aboutFirst('Mongi Hamdi said that he was tired.')).toEqual([]);
  });

  test('what is named beside a statement is not what it is about', () => {
    expect(aboutFirst('In Libya, the minister said that Chad was calm.')).toEqual(['TCD NEUTRAL']);
  });
});

describe('stance', () => {
  test.each([
    ['The minister said that he rejected foreign intervention.', 'foreign-intervention OPPOSE'],
    ['The ministers categorically rejected any foreign military intervention.', 'foreign-intervention OPPOSE'],
    ['The minister said that he did not support foreign intervention.', 'foreign-intervention OPPOSE'],
    ['The minister called for a dialogue.', 'political-solution SUPPORT'],
    ['The minister welcomed the ceasefire.', 'ceasefire SUPPORT'],
    ['The minister condemned terrorism.', 'terrorism OPPOSE'],
    ['The minister said that a dialogue was necessary.', 'political-solution SUPPORT'],
    ['The minister said that terrorism was a danger to the region.', 'terrorism OPPOSE'],
    ['The minister wants to stop arms smuggling.', 'arms-smuggling OPPOSE'],
    ['The minister said that they had to secure the border.', 'border-security SUPPORT'],
    ['The minister urged the parties to cease hostilities and to join the dialogue.', 'political-solution SUPPORT'],
    ['The minister suggested that a joint force be considered.', 'joint-forces SUPPORT'],
    [
      'The minister said that they rejected intervention and preferred a political solution.',
      'political-solution SUPPORT',
    ],
    ['The minister said that terrorism had grown.', 'terrorism NEUTRAL'],
    ['The minister said that the budget was late.', 'economy NEUTRAL'],
    ['The minister did not rule out a joint force, provided that Libya requested it.', 'joint-forces CONDITIONAL'],
    ['The minister said that he supported Tunisia.', 'TUN SUPPORT'],
    ['The minister said that the measure was directed against Boko Haram.', 'boko-haram OPPOSE'],
    ['The minister said that Chad had rejected the plan.', 'TCD NEUTRAL'],
  ])('%j: %s', (text, expected) => {
    expect(aboutFirst(text)).toContain(expected);
  });
});

describe('stance towards what is to end or to stay away', () => {
  test.each([
    ['Libya wants guarantees that foreign troops will stay out.', 'foreign-intervention OPPOSE'],
    ['Algeria wants assurances that foreign troops will not return.', 'foreign-intervention OPPOSE'],
    ['The envoy wants the foreign forces to withdraw.', 'foreign-intervention OPPOSE'],
    ['Tunisia urged foreign troops to leave Libya.', 'foreign-intervention OPPOSE'],
    ['The envoy asked Mali to keep out of foreign intervention.', 'foreign-intervention OPPOSE'],
    ['Algeria urged Mali to refrain from foreign intervention.', 'foreign-intervention OPPOSE'],
    ['Niger wants a solution without foreign intervention.', 'foreign-intervention OPPOSE'],
    ['The minister called for the withdrawal of foreign forces.', 'foreign-intervention OPPOSE'],
    ['He called for foreign intervention to be avoided.', 'foreign-intervention OPPOSE'],
    ['The minister said that foreign intervention must end.', 'foreign-intervention OPPOSE'],
    ['The minister said that the presence of foreign forces must end.', 'foreign-intervention OPPOSE'],
    ['The president wants arms smuggling to end.', 'arms-smuggling OPPOSE'],
    ['The president demanded that arms smuggling stop.', 'arms-smuggling OPPOSE'],
    ['The minister said that drug trafficking has to be stopped.', 'drug-trafficking OPPOSE'],
    ['The minister wants Libya to be free of terrorism.', 'terrorism OPPOSE'],
    ['He urged Chad to protect Libya from terrorism.', 'terrorism OPPOSE'],
    ['The minister said that the ceasefire must hold.', 'ceasefire SUPPORT'],
    ['The minister said that the ceasefire must not end.', 'ceasefire SUPPORT'],
    ['The minister wants the dialogue to continue.', 'political-solution SUPPORT'],
    ['The minister demanded that the dialogue not be stopped.', 'political-solution SUPPORT'],
    ['The minister said that foreign troops had left.', 'foreign-intervention NEUTRAL'],
    ['The minister said that the ceasefire had ended.', 'ceasefire NEUTRAL'],
    ['The minister rejected foreign intervention in Libya.', 'LBY NEUTRAL'],
    ['The minister wants to stop arms smuggling to secure the border.', 'border-security SUPPORT'],
    ['The envoy said that Mali had refused intervention to preserve the ceasefire.', 'ceasefire SUPPORT'],
  ])('%j: %s', (text, expected) => {
    expect(aboutFirst(text)).toContain(expected);
  });
});

describe('stance of who denies', () => {
  test.each([
    ['The ministry denied that its guards had crossed into Nigeria.', 'NGA NEUTRAL'],
    ['The envoy said that without Chad the eastern flank was open.', 'TCD NEUTRAL'],
    ['The envoy said he had nothing against foreign intervention.', 'foreign-intervention NEUTRAL'],
    ['Algeria denied having attacked Libya.', 'LBY NEUTRAL'],
    ['Egypt denied accusing Libya.', 'LBY NEUTRAL'],
    ['The general denied that Chad had condemned Niger.', 'NER NEUTRAL'],
    ['The minister denied that Tunisia supported foreign intervention.', 'foreign-intervention NEUTRAL'],
    ['The envoy does not believe that foreign intervention is a solution.', 'foreign-intervention OPPOSE'],
    ['Egypt refused to support foreign intervention.', 'foreign-intervention OPPOSE'],
    ['The envoy ruled out foreign intervention in Libya.', 'foreign-intervention OPPOSE'],
    ['Egypt did not rule out foreign intervention in Libya.', 'foreign-intervention NEUTRAL'],
    ['Libya refused to condemn Chad.', 'TCD NEUTRAL'],
    ['The minister said that Chad had attacked Libya.', 'LBY NEUTRAL'],
  ])('%j: %s', (text, expected) => {
    expect(aboutFirst(text)).toContain(expected);
  });

  test('what others are denied to think is nobody’s stance', () => {
    const { statements } = factsOf('The minister denied that Tunisia supported foreign intervention.', '2014-08-14');
    expect(statements.map(({ about }) => about.at(-1))).toMatchObject([{ stance: 'NEUTRAL' }, { stance: 'NEUTRAL' }]);
  });
});

test('every span of what a statement is about lies in its contents', () => {
  const { analysis, statements } = factsOf(
    'Algeria said on Monday that Libya and its neighbours must fight terrorism. “We reject intervention in Libya,” it added.',
    '2014-08-14',
  );
  const spans = statements.flatMap(({ attribution, about }) =>
    about.flatMap((one) =>
      one.spans.map((span) => ({ span, contents: analysis.attributions[attribution]?.contents ?? [] })),
    ),
  );
  expect(spans.length).toBeGreaterThan(3);
  for (const { span, contents } of spans)
    expect(contents.some(([from, to]) => from <= span[0] && span[1] <= to)).toBe(true);
});
