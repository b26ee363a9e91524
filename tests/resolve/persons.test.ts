import { describe, expect, test } from 'vitest';
import { resolveMarked } from './support.ts';

const on = (day: string) => ({ published: { earliest: day, latest: day } });
/** Of each marked source: its sure actors, joined. */
const speakers = (text: string, day?: string): string[] =>
  resolveMarked(text, day ? on(day) : {}).speakers.map((actors) => actors.join('+'));

describe('names of persons', () => {
  test('a family name is the person named in full, before or after', () => {
    expect(speakers('[Ban] urged calm. [UN Secretary-General Ban Ki-moon] said so. [Ban] left.')).toEqual([
      'ban-ki-moon',
      'ban-ki-moon',
      'ban-ki-moon',
    ]);
  });

  test('a person whom the gazetteer lacks becomes an actor when named in full, with country and office from the title', () => {
    const { resolution, mentions } = resolveMarked(
      '[Niger’s Trade Minister Salifou Darankoum] said so. [Darankoum] left.',
      on('2014-03-01'),
    );
    expect(resolution.actors).toEqual([
      { kind: 'PERSON', id: 'salifou-darankoum', name: 'Salifou Darankoum', spellings: ['Darankoum'], country: 'NER' },
    ]);
    expect(resolution.positions).toEqual([
      { id: 'niger-trade-minister', title: 'Trade Minister', role: 'MINISTER', of: 'NER' },
    ]);
    expect(mentions[0]?.[0]).toMatchObject({
      text: 'Salifou Darankoum',
      title: { text: 'Niger’s Trade Minister', position: 'niger-trade-minister', status: 'CURRENT' },
    });
  });

  test('a rank that is cut short and an age are those of a person', () => {
    const text =
      '[Gen. Kwaku Zzyzx] said so. “It is quiet,” said [Wendu Darankoum], 61. [Jordan Smithfield] was there, 12 km on.';
    expect(speakers(text)).toEqual(['kwaku-zzyzx', 'wendu-darankoum', '']);
  });

  test('one name alone makes no actor, with a title or without', () => {
    expect(speakers('[Colonel Darankoum] said so. [Darankoum] left. [He] was late.')).toEqual(['', '', '']);
  });

  test('capitals alone make no person of a radio station', () => {
    expect(speakers('[Radio Okapi] reported clashes. [Jordan Smithfield] was there.')).toEqual(['', '']);
  });

  test('an office held before is former, an interim one interim', () => {
    const { mentions } = resolveMarked(
      '[Former Prime Minister Ali Zeidan] and [acting Defence Minister Salifou Darankoum] met.',
      on('2014-06-20'),
    );
    expect(mentions.flat().map(({ title }) => title?.status)).toEqual(['FORMER', 'ACTING']);
  });

  test('particles belong to the name', () => {
    const { mentions } = resolveMarked(
      '[Colonel Hassan Ag Mehdi] spoke. [Sidi Ould Zoubeir, a trader], listened. [Mr Karim Ben Youssef al-Tounsi] slept.',
    );
    expect(mentions.flat().map(({ text }) => text)).toEqual([
      'Hassan Ag Mehdi',
      'Sidi Ould Zoubeir',
      'Karim Ben Youssef al-Tounsi',
    ]);
  });
});

describe('one family name of several persons', () => {
  test('stays open where two fit alike, and lists them', () => {
    const { mentions } = resolveMarked(
      '[Hassan Bashirou, a trader], spoke. [Hussein Bashirou, a tailor], too.\n\n[Bashirou] laughed.',
    );
    expect(mentions[2]?.[0]?.references).toEqual([]);
    expect(mentions[2]?.[0]?.reason).toBe('2 persons in the article have this name: Hassan Bashirou, Hussein Bashirou');
  });

  test('is the one whom the same paragraph names', () => {
    expect(
      speakers(
        '[Malian Prime Minister Modibo Keita] went to Gao.\n\n[President Ibrahim Boubacar Keita] stayed. [Keita] was ill.',
        '2015-05-26',
      )[2],
    ).toBe('ibrahim-boubacar-keita');
  });

  test('is the one whose title fits', () => {
    expect(speakers('[President Keita] spoke in Bamako.', '2014-09-03')).toEqual(['ibrahim-boubacar-keita']);
    expect(speakers('[Saudi King Abdullah] spoke.', '2014-09-03')).toEqual(['abdullah-bin-abdulaziz']);
  });

  test('Hassan and Hussein, Ahmed and Mohamed are two persons', () => {
    expect(
      speakers(
        '[Hassan Darankoum] spoke. [Hussein Darankoum] spoke. [Ahmed Darankoum] spoke. [Mohamed Darankoum] spoke.',
      ),
    ).toEqual(['hassan-darankoum', 'hussein-darankoum', 'ahmed-darankoum', 'mohamed-darankoum']);
  });
});

describe('spellings', () => {
  test('two of one name in one article are one person', () => {
    expect(speakers('[Prime Minister Abdullah al-Thinni] spoke. [Al-Thani] went on.', '2014-11-18')).toEqual([
      'abdullah-al-thani',
      'abdullah-al-thani',
    ]);
    expect(speakers('[Professor Mohamed Ben Zekri] spoke. [Ben Zerkri] went on.')).toEqual([
      'mohamed-ben-zekri',
      'mohamed-ben-zekri',
    ]);
  });

  test('what is only near a known name is unsure and makes no new person', () => {
    const { mentions, resolution } = resolveMarked('[Mahmoud Jibreel] left the country.');
    expect(mentions[0]?.[0]?.references).toMatchObject([{ actor: 'mahmoud-jibril', judgement: 'UNSURE' }]);
    expect(resolution.actors).toEqual([]);
  });

  test('what is near a known name and bears the office that this person held then is the person', () => {
    expect(speakers('[Moncef Marzuki], the Tunisian president, left.', '2014-03-03')).toEqual(['moncef-marzouki']);
    expect(speakers('[Tunisian President Moncef Marzuki] left.', '2014-03-03')).toEqual(['moncef-marzouki']);
  });

  test('the family name may come first', () => {
    expect(speakers('[President Issoufou Mahamadou] spoke.', '2015-02-10')).toEqual(['mahamadou-issoufou']);
  });

  test('a name behind an office and a comma is the one of that country or office', () => {
    expect(speakers('[The Prime Minister, Mr. Abdelmalek Sallal,] spoke in Algiers.', '2012-12-02')).toEqual([
      'abdelmalek-sellal',
    ]);
    expect(speakers('Libya waits. [Its prime minister-designate, Fayez al-Sarraj,] spoke.', '2016-01-19')).toEqual([
      'fayez-al-sarraj',
    ]);
    expect(speakers('[State Department spokeswoman Victoria Nuland] spoke.')).toEqual(['victoria-nuland']);
    expect(speakers('[The Minister of Libya, Mr. Mohamed Abdelaziz,] spoke.', '2014-05-28')).toEqual([
      'mohamed-abdelaziz-libya',
    ]);
    expect(
      speakers(
        '[The Special Representative of the Secretary-General, Bernardino León,] left. [The Secretary-General] spoke.',
        '2014-09-30',
      ),
    ).toEqual(['bernardino-leon', '']);
  });
});

describe('offices', () => {
  test('are the person named with them before', () => {
    expect(
      speakers(
        '[Algerian Foreign Minister Ramtane Lamamra] met [Tunisian President Moncef Marzouki]. [The minister] spoke. [The Tunisian president] left.',
        '2014-03-03',
      ),
    ).toEqual(['ramtane-lamamra', 'moncef-marzouki', 'ramtane-lamamra', 'moncef-marzouki']);
  });

  test('without a name are who held them on the day, when it is said whose they are', () => {
    const { mentions } = resolveMarked('[The Tunisian president] spoke.', on('2014-07-13'));
    expect(mentions[0]?.[0]?.references).toEqual([
      { actor: 'moncef-marzouki', judgement: 'POSITIVE', reason: 'holder of tunisia-president on 2014-07-13' },
    ]);
    expect(speakers('[The Tunisian president] spoke.')).toEqual(['']);
  });

  test('of a year in which two held them stay open', () => {
    const { mentions } = resolveMarked('[The Tunisian president] spoke.', {
      published: { earliest: '2014-01-01', latest: '2014-12-31' },
    });
    expect(mentions[0]?.[0]?.references.every(({ judgement }) => judgement === 'UNSURE')).toBe(true);
    expect(mentions[0]?.[0]?.references.length).toBeGreaterThan(1);
  });

  test('of somebody unnamed stay unnamed, whoever was named before', () => {
    expect(
      speakers(
        '[Algerian Foreign Minister Ramtane Lamamra] spoke. [A Western diplomat] doubted it. [The diplomat] left. [He] was late.',
        '2014-03-03',
      ),
    ).toEqual(['ramtane-lamamra', '', '', '']);
  });

  test('“its president” is that of the state which “its” takes up', () => {
    expect(speakers('[Mauritania] will not send troops. [Its president] said so.', '2013-02-19')).toEqual([
      'MRT',
      'mohamed-ould-abdel-aziz',
    ]);
  });

  test('“the Secretary-General” alone is of the only body named that has one', () => {
    expect(speakers('The United Nations Mission left. [The Secretary-General] spoke.', '2014-09-30')).toEqual([
      'ban-ki-moon',
    ]);
    expect(speakers('The talks ended. [The Secretary-General] spoke.', '2014-09-30')).toEqual(['']);
  });

  test('an office named by what it is of is no other office', () => {
    expect(
      speakers('[Defence Minister Mahamadou Karidjo] spoke. [The minister of justice] answered.', '2013-11-06'),
    ).toEqual(['mahamadou-karidjo', '']);
    expect(
      speakers('[President Omar Bongo Tola] spoke. [The president of the council of elders] left.', '2013-11-06'),
    ).toEqual(['omar-bongo-tola', '']);
  });

  test('a commander of a state’s base is not the state’s commander', () => {
    expect(speakers('[The commander of Libya’s air base in Tobruk] spoke.', '2014-05-20')).toEqual(['']);
  });

  test('somebody’s spokesman is not that person', () => {
    expect(
      speakers(
        '[President Moncef Marzouki] left. [His spokesman] said so. [A spokesman for Marzouki] said so.',
        '2014-03-03',
      ).slice(1),
    ).toEqual(['', '']);
  });
});
