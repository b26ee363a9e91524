import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import iso from 'i18n-iso-countries';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { nameKey } from '../../src/model/names.ts';

const json = createRequire(import.meta.url);
for (const language of ['en', 'fr', 'ar']) iso.registerLocale(json(`i18n-iso-countries/langs/${language}.json`));

const countries = entries('countries');
const places = entries('places');
const organizations = entries('organizations');
const positions = entries('positions');
const people = entries('people');
const topics = entries('topics');
const countryById = new Map(countries.map((country) => [country.id, country]));
const keys = namesByKey();

const NORTH_AFRICA = ['DZA', 'EGY', 'LBY', 'MAR', 'MRT', 'SDN', 'TUN', 'ESH'];
const SAHEL = ['BFA', 'CMR', 'CAF', 'TCD', 'GMB', 'GIN', 'MLI', 'NER', 'NGA', 'SEN', 'SSD'];
const HORN = ['DJI', 'ERI', 'ETH', 'KEN', 'SOM', 'UGA'];
const GULF = ['BHR', 'KWT', 'OMN', 'QAT', 'SAU', 'ARE'];
const MIDDLE_EAST = [...GULF, 'CYP', 'IRN', 'IRQ', 'ISR', 'JOR', 'LBN', 'PSE', 'SYR', 'TUR', 'YEM'];

/** Names that more than one bears: asked for, they are answered by the candidates. Each is ambiguous in the world, not by mistake. */
const AMBIGUOUS: Record<string, string[]> = {
  Congo: ['COD', 'COG'],
  Congolese: ['COD', 'COG'],
  congolais: ['COD', 'COG'],
  congolaise: ['COD', 'COG'],
  congolaises: ['COD', 'COG'],
  كونغولي: ['COD', 'COG'],
  كونغولية: ['COD', 'COG'],
  Dominican: ['DMA', 'DOM'],
  Dominicans: ['DMA', 'DOM'],
  Korean: ['KOR', 'PRK'],
  Koreans: ['KOR', 'PRK'],
  coréen: ['KOR', 'PRK'],
  coréenne: ['KOR', 'PRK'],
  coréens: ['KOR', 'PRK'],
  coréennes: ['KOR', 'PRK'],
  كوري: ['KOR', 'PRK'],
  كورية: ['KOR', 'PRK'],
  عمان: ['OMN', 'amman'],
  Tripoli: ['tripoli', 'tripoli-lebanon'],
  طرابلس: ['tripoli', 'tripoli-lebanon'],
  'House of Representatives': houses(),
  'Chambre des représentants': houses(),
  'مجلس النواب': houses(),
  'National Assembly': assemblies(),
  'Assemblée nationale': assemblies(),
  'Ansar al-Sharia': ['ansar-al-sharia-libya', 'ansar-al-sharia-tunisia'],
  'Ansar al-Charia': ['ansar-al-sharia-libya', 'ansar-al-sharia-tunisia'],
  'أنصار الشريعة': ['ansar-al-sharia-libya', 'ansar-al-sharia-tunisia'],
  'Justice and Development Party': ['justice-and-development-party-morocco', 'justice-and-development-party-turkey'],
  'Parti de la justice et du développement': [
    'justice-and-development-party-morocco',
    'justice-and-development-party-turkey',
  ],
  'حزب العدالة والتنمية': ['justice-and-development-party-morocco', 'justice-and-development-party-turkey'],
  RSF: ['rapid-support-forces', 'reporters-without-borders'],
  'Mohamed Abdelaziz': ['mohamed-abdelaziz-libya', 'mohamed-abdelaziz-polisario'],
  'Mohammed Abdelaziz': ['mohamed-abdelaziz-libya', 'mohamed-abdelaziz-polisario'],
  'محمد عبد العزيز': ['mohamed-abdelaziz-libya', 'mohamed-abdelaziz-polisario'],
  Ghannouchi: ['mohamed-ghannouchi', 'rached-ghannouchi'],
  الغنوشي: ['mohamed-ghannouchi', 'rached-ghannouchi'],
  Keita: ['ibrahim-boubacar-keita', 'modibo-keita'],
  Déby: ['idriss-deby', 'mahamat-idriss-deby'],
  'King Abdullah': ['abdullah-bin-abdulaziz', 'abdullah-ii-of-jordan'],
};

describe('countries', () => {
  test('a land border stands on both its sides', () => {
    const oneSided = countries.flatMap((country) =>
      (country.borders ?? [])
        .filter((other) => !countryById.get(other)?.borders?.includes(country.id))
        .map((other) => `${country.id}–${other}`),
    );
    expect(oneSided).toEqual([]);
  });

  test('Libya borders its six neighbours and no other', () => {
    expect(countryById.get('LBY')?.borders?.toSorted()).toEqual(['DZA', 'EGY', 'NER', 'SDN', 'TCD', 'TUN']);
  });

  test('Nigerien is Niger and Nigerian is Nigeria, in every language', () => {
    expect(bearers('Nigerien')).toEqual(['NER']);
    expect(bearers('nigériens')).toEqual(['NER']);
    expect(bearers('نيجري')).toEqual(['NER']);
    expect(bearers('Nigerian')).toEqual(['NGA']);
    expect(bearers('nigérians')).toEqual(['NGA']);
    expect(bearers('نيجيري')).toEqual(['NGA']);
  });

  test('a demonym that contains another belongs to its own country alone', () => {
    expect(bearers('Guinean')).toEqual(['GIN']);
    expect(bearers('Bissau-Guinean')).toEqual(['GNB']);
    expect(bearers('Equatoguinean')).toEqual(['GNQ']);
    expect(bearers('Sudanese')).toEqual(['SDN']);
    expect(bearers('South Sudanese')).toEqual(['SSD']);
  });

  test('every country of the region has names in three languages, demonyms, and a capital that lies in it', () => {
    for (const id of [...NORTH_AFRICA, ...SAHEL, ...HORN, ...MIDDLE_EAST]) {
      const country = countryById.get(id);
      expect(country, id).toBeDefined();
      expect(countryNames(country as Entry).filter(Boolean), id).toHaveLength(3);
      expect(country?.demonyms?.length, id).toBeGreaterThan(0);
      expect(places.find((place) => place.id === country?.capital)?.in, id).toBe(id);
    }
  });
});

describe('the gazetteer as a whole', () => {
  const all = [...countries, ...places, ...organizations, ...positions, ...people, ...topics];

  test('an id names one thing', () => {
    expect(twice(all.map((entry) => entry.id))).toEqual([]);
  });

  test('what an entry refers to is there, and of the right kind', () => {
    const ids = (list: Entry[]) => new Set(list.map((entry) => entry.id));
    const [country, place, organization, position, topic] = [countries, places, organizations, positions, topics].map(
      ids,
    );
    const actor = new Set([...(country as Set<string>), ...(organization as Set<string>)]);
    const references: [string, string | undefined, Set<string> | undefined][] = [
      ...countries.map((entry) => [entry.id, entry.capital, place] as const),
      ...countries.flatMap((entry) => (entry.borders ?? []).map((id) => [entry.id, id, country] as const)),
      ...places.map((entry) => [entry.id, entry.in ?? 'none', country] as const),
      ...organizations.map((entry) => [entry.id, entry.country, country] as const),
      ...organizations.flatMap((entry) => (entry.members ?? []).map((id) => [entry.id, id, actor] as const)),
      ...positions.map((entry) => [entry.id, entry.of ?? 'none', actor] as const),
      ...people.map((entry) => [entry.id, entry.country, country] as const),
      ...people.flatMap((entry) => (entry.positions ?? []).map((held) => [entry.id, held.position, position] as const)),
      ...topics.map((entry) => [entry.id, entry.broader, topic] as const),
    ].map(([from, to, known]) => [from, to, known]);
    const dangling = references.filter(([, to, known]) => to !== undefined && !known?.has(to));
    expect(dangling.map(([from, to]) => `${from} → ${to}`)).toEqual([]);
  });

  test('a name that two entries bear is one of the stated ambiguous ones', () => {
    const shared = [...keys].filter(([, ids]) => ids.size > 1);
    const stated = Object.entries(AMBIGUOUS).map(([name, ids]) => [nameKey(name), ids.toSorted()]);
    expect(new Map(shared.map(([key, ids]) => [key, [...ids].toSorted()]))).toEqual(
      new Map(stated as [string, string[]][]),
    );
  });

  test('an alias of an office names that office alone', () => {
    expect(twice(positions.flatMap((position) => (position.aliases ?? []).map(nameKey)))).toEqual([]);
  });

  test('no entry lists a name twice, whatever its accents and capitals', () => {
    for (const entry of all)
      expect(
        twice([entry.name ?? entry.title, ...ownNames(entry)].filter((name) => name !== undefined).map(nameKey)),
        entry.id,
      ).toEqual([]);
  });

  test('Arabic names are in Arabic letters', () => {
    const arabic = all.flatMap((entry) => [entry.names?.ar, entry.titles?.ar]).filter((name) => name !== undefined);
    expect(arabic.filter((name) => !/^[\p{Script=Arabic}\p{Mn}\d+ ]+$/u.test(name))).toEqual([]);
  });

  test('broader topics lead to a root', () => {
    const broader = new Map(topics.map((topic) => [topic.id, topic.broader]));
    for (const topic of topics) {
      let [at, steps] = [topic.broader, 0];
      while (at !== undefined && steps <= topics.length) [at, steps] = [broader.get(at), steps + 1];
      expect(at, topic.id).toBeUndefined();
    }
  });
});

describe('people', () => {
  test('every spelling of Gaddafi in news names one man', () => {
    for (const spelling of ['Gaddafi', 'Kadhafi', 'Qaddafi', 'Gadhafi', 'Khadafi', 'القذافي'])
      expect(bearers(spelling)).toEqual(['muammar-gaddafi']);
  });

  test('no office was left before it was taken', () => {
    const backwards = people.flatMap((person) =>
      (person.positions ?? [])
        .filter(({ from, to }) => from && to && isLater(from, to))
        .map(({ position }) => [person.id, position]),
    );
    expect(backwards).toEqual([]);
  });

  test('an office has one holder a day; seats in parliament and rival prime ministers of Libya apart', () => {
    const overlaps = [];
    for (const office of positions.filter(({ id, role }) => role !== 'LEGISLATOR' && id !== 'libya-prime-minister')) {
      const terms = people
        .flatMap((person) => (person.positions ?? []).map((held) => ({ ...held, person: person.id })))
        .filter(({ position, from }) => position === office.id && from)
        .toSorted((a, b) => (a.from as string).localeCompare(b.from as string));
      for (const [index, term] of terms.slice(1).entries())
        if (isLater(terms[index]?.to ?? '9999', term.from as string))
          overlaps.push(`${terms[index]?.person} ${term.person}`);
    }
    expect(overlaps).toEqual([]);
  });
});

type Held = { position: string; from?: string; to?: string; status: string };
type Entry = {
  id: string;
  name?: string;
  title?: string;
  names?: { en?: string; fr?: string; ar?: string };
  titles?: { fr?: string; ar?: string };
  aliases?: string[];
  demonyms?: string[];
  synonyms?: string[];
  borders?: string[];
  members?: string[];
  positions?: Held[];
  capital?: string;
  country?: string;
  in?: string;
  of?: string;
  role?: string;
  broader?: string;
};

function entries(list: string): Entry[] {
  return parse(readFileSync(new URL(`../../seeds/gazetteer/${list}.yaml`, import.meta.url), 'utf8'))[list];
}

/** English, French and Arabic name: as stated, else as ISO 3166 has it. */
function countryNames(country: Entry): (string | undefined)[] {
  return (['en', 'fr', 'ar'] as const).map(
    (language) => country.names?.[language] ?? iso.getName(country.id, language),
  );
}

function ownNames(entry: Entry): string[] {
  return [...(entry.aliases ?? []), ...(entry.demonyms ?? []), ...(entry.synonyms ?? [])];
}

/** All names of all that is no office (titles such as "President" are shared by nature), folded, each with who bears it. */
function namesByKey(): Map<string, Set<string>> {
  const bearers = new Map<string, Set<string>>();
  const add = (entry: Entry, names: (string | undefined)[]) => {
    for (const name of names)
      if (name) bearers.set(nameKey(name), (bearers.get(nameKey(name)) ?? new Set()).add(entry.id));
  };
  for (const entry of countries) add(entry, [...countryNames(entry), ...ownNames(entry)]);
  for (const entry of [...places, ...organizations, ...people, ...topics])
    add(entry, [entry.name, ...Object.values(entry.names ?? {}), ...ownNames(entry)]);
  return bearers;
}

function bearers(name: string): string[] {
  return [...(keys.get(nameKey(name)) ?? [])];
}

/** As far as both dates are known: 2014-03-27 is not later than 2014-03. */
function isLater(date: string, than: string): boolean {
  const known = Math.min(date.length, than.length);
  return date.slice(0, known) > than.slice(0, known);
}

function twice(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function houses(): string[] {
  return [
    'house-of-representatives-egypt',
    'house-of-representatives-libya',
    'house-of-representatives-morocco',
    'us-house-of-representatives',
  ];
}

function assemblies(): string[] {
  return ['chad', 'france', 'mali', 'mauritania', 'niger', 'sudan'].map((country) => `national-assembly-${country}`);
}
