import { describe, expect, test } from 'vitest';
import { resolveActors } from '../../src/resolve/resolve.ts';
import { articleText, resolveMarked, seededGazetteer, spanOf, sureActors } from './support.ts';

const on = (day: string) => ({ published: { earliest: day, latest: day } });
const speakers = (text: string, day?: string): string[] =>
  resolveMarked(text, day ? on(day) : {}).speakers.map((actors) => actors.join('+'));

/** What each mention with a sure actor means. */
const found = (text: string): string[] =>
  resolveActors(articleText(text, []), seededGazetteer()).mentions.map(
    (mention) => `${mention.text}=${sureActors(mention)}`,
  );

describe('names by their capitals', () => {
  test('abbreviations are no small words', () => {
    expect(found('He told us who is safe in his car, and au revoir in may.')).toEqual([]);
    expect(found('The US, the WHO, the AU and CAR troops fight IS.')).toEqual([
      'US=USA',
      'WHO=world-health-organization',
      'AU=african-union',
      'CAR=CAF',
      'IS=islamic-state',
    ]);
  });

  test('in a headline all in capitals abbreviations tell nothing', () => {
    expect(found('MINISTER TELLS US WHO IS SAFE\n\nAlgeria agreed.')).toEqual(['Algeria=DZA']);
  });

  test('Niger is not Nigeria, and a demonym before a noun is nobody', () => {
    expect(found('Niger and Nigeria met. Nigerien farmers and Tunisian dates did not.')).toEqual([
      'Niger=NER',
      'Nigeria=NGA',
    ]);
  });

  test('a country in a longer name that is not known is not the country', () => {
    expect(found('The Niger Delta Avengers and the Libya Xanadu met.')).toEqual([]);
  });

  test('a name that several bodies bear is the one of the country in focus, or stays open', () => {
    expect(speakers('TOBRUK – [The House of Representatives] voted in Libya.')).toEqual([
      'house-of-representatives-libya',
    ]);
    const { mentions } = resolveMarked('[The House of Representatives] voted.');
    expect(mentions[0]?.[0]?.references.length).toBeGreaterThan(1);
    expect(mentions[0]?.flatMap(sureActors)).toEqual([]);
  });
});

describe('bodies and states', () => {
  test('a capital that speaks is its country, unless two governments claim to rule it', () => {
    expect(speakers('Algeria met Libya. [Algiers] agreed.', '2015-01-25')).toEqual(['DZA']);
    const { mentions } = resolveMarked('Algeria met Libya. [Tripoli] agreed.', on('2015-01-25'));
    expect(mentions[0]?.[0]?.references).toMatchObject([{ actor: 'LBY', judgement: 'UNSURE' }]);
  });

  test('government and authorities are the country, its army is the army', () => {
    expect(
      speakers('[The Egyptian government] spoke. [Libya’s authorities] spoke. [The Tunisian army] spoke.'),
    ).toEqual(['EGY', 'LBY', 'tunisian-armed-forces']);
  });

  test('“its army” is that of the state which “its” takes up, “the Authority” is no government', () => {
    expect(speakers('[Chad] denies it. [Its army] spoke.')).toEqual(['TCD', 'chadian-national-army']);
    expect(speakers('[Chad] denies it. [Its foreign ministry] spoke.')).toEqual(['TCD', 'chad-foreign-ministry']);
    expect(speakers('ABUJA, Nigeria – Nigeria waits. [The Authority] spoke.', '2012-11-11')).toEqual(['']);
  });

  test('“the military option” is no army, and one mention makes no country the article’s', () => {
    expect(found('Algeria spoke of Algeria. The military option is none.')).toEqual(['Algeria=DZA', 'Algeria=DZA']);
    expect(speakers('The road runs to the Algerian border. [The army] spoke.')).toEqual(['']);
  });

  test('“the mission” is the one named before, another stays open', () => {
    expect(speakers('[UNSMIL] spoke. [The mission] went on. [It] closed.')).toEqual(['unsmil', 'unsmil', 'unsmil']);
    expect(speakers('[The mission] spoke.')).toEqual(['']);
  });

  test('a spokesman who is not named speaks for the body', () => {
    expect(speakers('[A spokesman for the African Union] spoke.')).toEqual(['african-union']);
  });

  test('lawmakers are the legislature that the article names, some of them are not', () => {
    expect(
      speakers('The House of Representatives met in Libya. [Libyan lawmakers] voted. [Some lawmakers] left.'),
    ).toEqual(['house-of-representatives-libya', '']);
  });

  test('a statement is its author’s', () => {
    expect(
      speakers('[A statement from the Libyan government] thanked them. [A statement] was read.', '2013-10-25'),
    ).toEqual(['LBY', '']);
  });
});

describe('what is close to a name and is not it', () => {
  test('the Secretary-General is not the Special Representative of the Secretary-General', () => {
    expect(
      speakers(
        '[Bernardino León, Special Representative of the Secretary-General for Libya], spoke. [The Special Representative] left. [The Secretary-General] came.',
      ),
    ).toEqual(['bernardino-leon', 'bernardino-leon', '']);
  });

  test('members of one council are not those of a parliament', () => {
    expect(speakers('The General National Congress met in Libya. [Members of the Security Council] left.')).toEqual([
      '',
    ]);
  });

  test('“the country” is not one named in passing', () => {
    const { mentions } = resolveMarked(
      'Libya and Libyans wait. Libya is torn. Libya waits. Libya is tired.\n\nMuch is said.\n\nNothing is done.\n\nAlgeria was named. [The country] waits.',
    );
    expect(mentions[0]?.[0]?.references.map(({ actor, judgement }) => `${actor} ${judgement}`)).toEqual([
      'DZA UNSURE',
      'LBY UNSURE',
    ]);
  });
});

describe('collectives', () => {
  test('“these countries” are those listed before, a group with members', () => {
    const { speakers: said, resolution } = resolveMarked(
      'Libya met Algeria, Egypt and Tunisia. It left. [These countries] were alarmed.',
    );
    expect(said).toEqual([['algeria-egypt-tunisia']]);
    expect(resolution.actors).toEqual([
      {
        kind: 'GROUP',
        id: 'algeria-egypt-tunisia',
        name: 'Algeria, Egypt and Tunisia',
        members: ['DZA', 'EGY', 'TUN'],
      },
    ]);
  });

  test('neighbours are those of the country that is named, or in focus', () => {
    expect(
      speakers(
        'Libya is torn. Libya’s war goes on. [Its neighbours] are alarmed. [Neighbouring states] said so. [Chad’s neighbours] too. [Some neighbouring countries] did not.',
      ),
    ).toEqual(['libya-neighbours', 'libya-neighbours', 'chad-neighbours', '']);
  });

  test('“both men” are the only two named', () => {
    expect(
      speakers('[President Moncef Marzouki] and [Abdelmalek Sellal] met. [Both men] spoke.', '2014-03-03')[2],
    ).toBe('moncef-marzouki+abdelmalek-sellal');
    expect(
      speakers('[Moncef Marzouki], [Abdelmalek Sellal] and [Ali Zeidan] met. [Both men] spoke.', '2014-03-03')[3],
    ).toBe('');
  });

  test('countries that speak together are each a speaker, those that others are of are not', () => {
    expect(speakers('[Tunisia and Algeria] agreed. [The presidents of Chad and Cameroon] too.')).toEqual([
      'TUN+DZA',
      '',
    ]);
  });
});

describe('pronouns', () => {
  test('take up the subject, not who stands in passing', () => {
    expect(
      speakers('[Moncef Marzouki] met Ali Zeidan in Tunis. [He] was glad. Ali Zeidan spoke after him. [He] was not.'),
    ).toEqual(['moncef-marzouki', 'moncef-marzouki', 'ali-zeidan']);
  });

  test('fit in gender and number', () => {
    expect(speakers('[Member Salma Darankoum] asked. [Ali Zeidan] answered. [She] doubted it. [They] left.')).toEqual([
      'salma-darankoum',
      'ali-zeidan',
      'salma-darankoum',
      '',
    ]);
  });

  const nested = (text: string, outer: string, content: string, inner: string, words = inner) => {
    const within = spanOf(text, content);
    const attributions = [
      { source: spanOf(text, outer), contents: [within] },
      { source: spanOf(text, inner, 1, within[0]), contents: [] },
    ];
    const { sources, mentions } = resolveActors(articleText(text, attributions, on('2014-07-13')), seededGazetteer());
    expect(words).toBe(inner);
    return sources[1]?.flatMap(
      (i) => mentions[i]?.references.map(({ actor, judgement }) => `${actor} ${judgement}`) ?? [],
    );
  };

  test('fit the gender of a noun', () => {
    expect(speakers('[President Marzouki] came. A woman shouted at him. [He] answered.', '2014-03-10')[1]).toBe(
      'moncef-marzouki',
    );
  });

  test('in indirect speech are the speaker, when nobody else fits', () => {
    expect(nested('Marzouki said he expected an answer.', 'Marzouki', 'he expected an answer', 'he')).toEqual([
      'moncef-marzouki POSITIVE',
    ]);
    expect(
      nested('Marzouki said Zeidan had left before he knew.', 'Marzouki', 'Zeidan had left before he knew', 'he'),
    ).toEqual(['moncef-marzouki UNSURE', 'ali-zeidan UNSURE']);
  });

  test('“I” in a quotation is the speaker, “we” is unsure, “he” somebody else', () => {
    expect(nested('“I fear a war,” Marzouki said.', 'Marzouki', 'I fear a war', 'I')).toEqual([
      'moncef-marzouki POSITIVE',
    ]);
    expect(nested('“We fear a war,” Marzouki said.', 'Marzouki', 'We fear a war', 'We')).toEqual([
      'moncef-marzouki UNSURE',
    ]);
    expect(nested('“He fears a war,” Marzouki said.', 'Marzouki', 'He fears a war', 'He')).toEqual([]);
  });

  test('“his country” in a speaker’s words is the country he speaks for', () => {
    const text = 'Tunisian President Moncef Marzouki said his country was safe.';
    const attributions = [
      { source: spanOf(text, 'Tunisian President Moncef Marzouki'), contents: [spanOf(text, 'his country was safe')] },
    ];
    const { mentions } = resolveActors(articleText(text, attributions), seededGazetteer());
    expect(mentions.find((mention) => mention.text === 'his country')?.references).toMatchObject([
      { actor: 'TUN', judgement: 'POSITIVE' },
    ]);
  });
});

describe('any text', () => {
  const TEXTS = {
    empty: '',
    marks: '“”“” … — ’ \' " ( ) [ ]',
    capitals: 'THE MINISTER OF THE ARMY SAID '.repeat(20),
    'one sentence without end': 'the minister of the army of Libya and Moncef Marzouki '.repeat(800),
    emoji: '🇱🇾🕊️ Marzouki 👩‍👩‍👧 said é́ Ben Zékri “he”',
    Arabic: 'قال الرئيس التونسي المنصف المرزوقي إن ليبيا وتونس',
    'broken surrogates': '\ud83d Marzouki \udc00 said',
  };

  test.each(Object.entries(TEXTS))('resolves without a fault, spans in place: %s', (_, text) => {
    const spans = [...text.matchAll(/\S+/gu)]
      .slice(0, 200)
      .map(({ index, 0: word }) => [index, index + word.length] as const);
    const attributions = spans.map((source, i) => ({
      source,
      cue: source,
      contents: spans.slice(i + 1, i + 3),
      toldTo: spans.slice(0, 1),
    }));
    const { mentions, sources } = resolveActors(articleText(text, attributions), seededGazetteer());
    for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    for (const i of sources.flat()) expect(mentions[i]).toBeDefined();
  });
});
