import { edtfBounds } from '../model/dates.ts';
import type { NodeRef } from '../model/rows.ts';
import { countryName, countryNames, entryNames, type Name, officeNames } from './names.ts';
import type { ParsedSeed, Path } from './parse.ts';
import { actor, nodeOf, type StatedRows } from './stated.ts';

/** States the gazetteer lists of a file. `namesOf` gives the names of a country or organization, wherever it is defined. */
export function gazetteerRows({ seed }: ParsedSeed, rows: StatedRows, namesOf: (id: string) => Name[]): void {
  const named = (at: Path, target: NodeRef, names: Name[]): void => {
    for (const { name, kind, language } of names) rows.alias(at, target, name, kind, language);
  };
  const links = (at: Path, ids: string[] | undefined, link: (at: Path, id: string) => void): void => {
    for (const [i, id] of (ids ?? []).entries()) link([...at, i], id);
  };

  for (const [i, entry] of (seed.countries ?? []).entries()) {
    const at = ['countries', i];
    const { id, capital, borders, wikidataId, description } = entry;
    const country = rows.node(at, 'Actor', id, { name: countryName(entry), kind: 'COUNTRY', wikidataId, description });
    named(at, country, countryNames(entry));
    if (capital) rows.link([...at, 'capital'], 'HAS_CAPITAL', country, nodeOf('Place', capital));
    links([...at, 'borders'], borders, (where, other) => rows.link(where, 'BORDERS', country, actor(other)));
  }

  for (const [i, entry] of (seed.places ?? []).entries()) {
    const at = ['places', i];
    const place = rows.node(at, 'Place', entry.id, { name: entry.name, kind: entry.kind });
    named(at, place, entryNames(entry));
    rows.link([...at, 'in'], 'LIES_IN', place, actor(entry.in));
  }

  for (const [i, entry] of (seed.organizations ?? []).entries()) {
    const at = ['organizations', i];
    const { id, name, type, country, members, wikidataId, description } = entry;
    const organization = rows.node(at, 'Actor', id, { name, kind: 'ORGANIZATION', type, wikidataId, description });
    named(at, organization, entryNames(entry));
    if (country) rows.link([...at, 'country'], 'OF_COUNTRY', organization, actor(country));
    links([...at, 'members'], members, (where, member) => rows.link(where, 'MEMBER_OF', actor(member), organization));
  }

  for (const [i, entry] of (seed.groups ?? []).entries()) {
    const at = ['groups', i];
    const { id, name, members, description } = entry;
    const group = rows.node(at, 'Actor', id, { name, kind: 'GROUP', description });
    named(at, group, entryNames(entry));
    links([...at, 'members'], members, (where, member) => rows.link(where, 'MEMBER_OF', actor(member), group));
  }

  for (const [i, entry] of (seed.positions ?? []).entries()) {
    const at = ['positions', i];
    const position = rows.node(at, 'Position', entry.id, { title: entry.title, role: entry.role });
    named(at, position, officeNames(entry, entry.of ? namesOf(entry.of) : undefined));
    if (entry.of) rows.link([...at, 'of'], 'OF', position, actor(entry.of));
  }

  for (const [i, entry] of (seed.people ?? []).entries()) {
    const at = ['people', i];
    const { id, name, country, wikidataId, description } = entry;
    const person = rows.node(at, 'Actor', id, { name, kind: 'PERSON', wikidataId, description });
    named(at, person, entryNames(entry));
    if (country) rows.link([...at, 'country'], 'OF_COUNTRY', person, actor(country));
    for (const [j, { position, from, to, status, basis }] of (entry.positions ?? []).entries()) {
      const fromEarliest = from && edtfBounds(from)?.earliest;
      const toLatest = to && edtfBounds(to)?.latest;
      const properties = { from, to, fromEarliest, toLatest, status, basis };
      rows.link([...at, 'positions', j], 'HELD', person, nodeOf('Position', position), properties, from ?? '-');
    }
  }

  for (const [i, entry] of (seed.topics ?? []).entries()) {
    const at = ['topics', i];
    const topic = rows.node(at, 'Topic', entry.id, { name: entry.name, description: entry.description });
    named(at, topic, entryNames(entry));
    for (const synonym of entry.synonyms ?? []) rows.alias(at, topic, synonym, 'SYNONYM');
    if (entry.broader) rows.link([...at, 'broader'], 'BROADER', topic, nodeOf('Topic', entry.broader));
  }
}
