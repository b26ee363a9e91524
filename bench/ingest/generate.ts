/**
 * Articles made up for measuring: about 750 words each, every tenth a wire copy of an earlier one with small edits. The same
 * `seed` gives the same articles. All people in them are invented.
 */
export type Generated = { title: string; body: string; publisher: string; publishedOn: string; url: string };

export function* generateArticles(count: number, seed = 1): Generator<Generated> {
  const random = randomOf(seed);
  const made: Generated[] = [];
  for (let i = 0; i < count; i++) {
    const original = i % 10 === 9 ? made[Math.floor(random() * made.length)] : undefined;
    const article = original ? copied(original, i, random) : written(i, random);
    if (made.length < 500) made.push(article);
    yield article;
  }
}

type Random = () => number;

function written(i: number, random: Random): Generated {
  const pick = picker(random);
  const country = pick(COUNTRIES);
  const people = Array.from({ length: 4 }, () => ({
    name: `${pick(FIRST)} ${pick(LAST)}`,
    title: `${pick(COUNTRIES).adjective} ${pick(OFFICES)}`,
  }));
  const paragraphs: string[] = [];
  for (let words = 0; words < 740; ) {
    const sentences = Array.from({ length: 2 + Math.floor(random() * 2) }, () => sentence(pick, country, people));
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    words += paragraph.split(' ').length;
  }
  const month = 1 + Math.floor(random() * 12);
  const day = 1 + Math.floor(random() * 28);
  return {
    title: `${country.name} ${pick(['weighs', 'rejects', 'welcomes', 'seeks', 'debates'])} ${pick(MATTERS)} (${i})`,
    body: paragraphs.join('\n\n'),
    publisher: pick(PUBLISHERS),
    publishedOn: `${2012 + (i % 8)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    url: `https://news.example/${seedless(i)}`,
  };
}

/** Another outlet's version: the last paragraphs cut, a sentence of its own at the end. */
function copied(original: Generated, i: number, random: Random): Generated {
  const paragraphs = original.body.split('\n\n');
  const kept = paragraphs.slice(0, Math.ceil(paragraphs.length * (0.7 + random() * 0.3)));
  const own = `Our desk in ${picker(random)(CITIES)} could not reach the ministry by telephone on day ${i}.`;
  return {
    ...original,
    title: `${original.title}, says agency`,
    body: [...kept, own].join('\n\n'),
    publisher: picker(random)(PUBLISHERS),
    url: `https://copies.example/${seedless(i)}`,
  };
}

const seedless = (i: number): string => `article-${i}`;

type Country = { name: string; adjective: string };
type Pick = <T>(list: readonly T[]) => T;
type Person = { name: string; title: string };

function sentence(pick: Pick, country: Country, people: readonly Person[]): string {
  const { name, title } = pick(people);
  const last = name.split(' ').at(-1) as string;
  const other = pick(COUNTRIES);
  const claim = clause(pick, country, other);
  const second = clause(pick, other, country);
  return pick([
    () => `${title} ${name} said on ${pick(DAYS)} that ${claim}.`,
    () => `“${upper(claim)},” ${last} told ${pick(AGENCIES)} in ${pick(CITIES)}.`,
    () => `“${upper(claim)},” ${pick(['he', 'she'])} said. “${upper(second)}.”`,
    () => `According to ${title} ${name}, ${claim}, while ${second}.`,
    () => `${last} denied that ${claim}.`,
    () => `The ${pick(OFFICES)} ${pick(['warned', 'stressed', 'added', 'insisted', 'noted'])} that ${claim}.`,
    () => `${other.adjective} officials ${pick(['want', 'plan', 'hope', 'refuse'])} to ${action(pick, other)}.`,
    ...narrative(pick, other),
    () =>
      `${pick(CITIES)} saw ${pick(NUMBERS)} ${pick(['vehicles', 'families', 'delegates', 'traders'])} pass ${pick(DAYS)} before ${pick(MATTERS)} came up again.`,
    () =>
      `The road from ${pick(CITIES)} to ${pick(CITIES)} has been closed for ${pick(NUMBERS)} weeks, and ${pick(MATTERS)} ${pick(['stalled', 'slowed', 'went on', 'resumed'])}.`,
    () => `${last} also announced that ${second}, ${pick(AGENCIES)} reported.`,
  ])();
}

/** What nobody is said to have said: half of what such articles consist of. */
function narrative(pick: Pick, other: Country): (() => string)[] {
  const lasting = () =>
    pick([
      'in the spring',
      'over the winter',
      'since the floods',
      'for the third time',
      'after the harvest',
      'under the old law',
    ]);
  return [
    () =>
      `A convoy of ${pick(NUMBERS)} trucks left ${pick(CITIES)} ${lasting()} and crossed into ${other.name} through a gap in the wire.`,
    () =>
      `Prices of fuel and flour in ${pick(CITIES)} rose ${lasting()}, and the queues at the depots grew longer by ${pick(DAYS)}.`,
    () =>
      `The two countries share a frontier of ${pick(NUMBERS)} hundred kilometres, most of it sand, where ${pick(MATTERS)} ${lasting()} cost more than the budget allowed.`,
    () =>
      `Workers rebuilt the customs post near ${pick(CITIES)} ${lasting()}; its scanner had stood idle for ${pick(NUMBERS)} months.`,
    () =>
      `${pick(NUMBERS)} schools in the district of ${pick(CITIES)} opened ${lasting()} under the eyes of ${other.adjective} guards.`,
    () =>
      `The parliament in ${pick(CITIES)} met on ${pick(DAYS)} for ${pick(NUMBERS)} hours, with ${pick(MATTERS)} last on its list.`,
  ];
}

function clause(pick: Pick, country: Country, other: Country): string {
  return pick([
    () => `${country.name} would ${action(pick, other)}`,
    () =>
      `${pick(MATTERS)} with ${other.name} ${pick(['was', 'was not', 'could not be'])} ${pick(['a priority', 'a threat', 'on the table', 'in doubt', 'worth the price'])} for ${country.name}`,
    () =>
      `${pick(NUMBERS)} ${country.adjective} ${pick(['guards', 'patrols', 'advisers', 'engineers'])} had reached ${pick(CITIES)} since ${pick(DAYS)}`,
    () =>
      `the two sides had ${pick(['signed', 'drafted', 'rejected', 'discussed'])} a plan for ${pick(MATTERS)} near ${pick(CITIES)}`,
  ])();
}

const action = (pick: Pick, other: Country): string =>
  `${pick(['support', 'oppose', 'host', 'fund', 'postpone', 'review', 'sign'])} ${pick(MATTERS)} with ${other.name} ${pick(['this year', 'before the summer', 'without delay', 'under a mandate', 'along the coast', 'in the south'])}`;

const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function picker(random: Random): Pick {
  return (list) => list[Math.floor(random() * list.length)] as (typeof list)[number];
}

/** Mulberry32. */
function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const COUNTRIES: Country[] = [
  ['Libya', 'Libyan'],
  ['Tunisia', 'Tunisian'],
  ['Algeria', 'Algerian'],
  ['Egypt', 'Egyptian'],
  ['Morocco', 'Moroccan'],
  ['Niger', 'Nigerien'],
  ['Chad', 'Chadian'],
  ['Mali', 'Malian'],
  ['Sudan', 'Sudanese'],
  ['Mauritania', 'Mauritanian'],
].map(([name = '', adjective = '']) => ({ name, adjective }));
const FIRST =
  'Salem Idriss Hamza Nabil Karim Younes Tarek Amina Leila Samira Fouad Walid Mariam Issa Bachir Nadia'.split(' ');
const LAST =
  'Belhassen Tourki Ramdani Oumarou Zeidane Mahjoubi Saadi Kessab Dridi Lamari Boukhris Abdeljalil Haddour Senoussi Maïga Tandja Garba Moussaoui'.split(
    ' ',
  );
const OFFICES = [
  'foreign minister',
  'defence minister',
  'interior minister',
  'prime minister',
  'army spokesman',
  'border envoy',
];
const MATTERS = [
  'border security',
  'a joint patrol force',
  'counter-terrorism training',
  'arms smuggling controls',
  'the ceasefire talks',
  'a defence cooperation pact',
  'migration policing',
  'the water pipeline accord',
  'fuel trafficking inquiries',
  'a coastal radar network',
];
const CITIES =
  'Tripoli Benghazi Sebha Tunis Sfax Algiers Oran Cairo Aswan Rabat Niamey Agadez Bamako Gao Khartoum Nouakchott'.split(
    ' ',
  );
const AGENCIES = ['AFP', 'Reuters', 'Magharebia'];
const PUBLISHERS = ['Northern Wire', 'Desert Post', 'Coast Herald', 'Reuters', 'AFP', 'Sahel Bulletin'];
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const NUMBERS = 'three seven twelve fifteen twenty forty sixty ninety'.split(' ');
