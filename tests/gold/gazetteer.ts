/** What the gazetteer knows, for the check that gold files name things that exist. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { GoldArticle } from './load.ts';

const folder = new URL('../../seeds/gazetteer/', import.meta.url);
const ACTORS = ['countries', 'organizations', 'groups', 'people'];

/** Ids of actors and of topics. */
export function gazetteerIds(): { actors: Set<string>; topics: Set<string> } {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const parsed: Record<string, { id: string }[]>[] = files.map((name) =>
    parse(readFileSync(new URL(name, folder), 'utf8')),
  );
  const idsOf = (list: string) => parsed.flatMap((file) => file[list] ?? []).map(({ id }) => id);
  return { actors: new Set(ACTORS.flatMap(idsOf)), topics: new Set(idsOf('topics')) };
}

/** Ids that an article uses and neither it nor the gazetteer defines. */
export function unknownIds(article: GoldArticle, { actors, topics }: ReturnType<typeof gazetteerIds>): string[] {
  const people = (article.people ?? []).map(({ id }) => id);
  const things = [...(article.agreements ?? []), ...(article.events ?? [])].map(({ id }) => id);
  const isActor = (id: string) => actors.has(id) || people.includes(id);
  const isTarget = (id: string) => isActor(id) || topics.has(id) || things.includes(id);
  return [
    ...people.filter((id) => actors.has(id)),
    ...actorsNamed(article).filter((id) => !isActor(id)),
    ...article.statements.flatMap(({ about = [] }) => about.map(({ id }) => id)).filter((id) => !isTarget(id)),
  ];
}

function actorsNamed({ statements, agreements = [], events = [], forbidden = [] }: GoldArticle): string[] {
  return [
    ...statements.flatMap(({ speaker, toldTo = [] }) => [...speakers(speaker), ...toldTo]),
    ...agreements.flatMap(({ parties, proposers = [] }) => [...parties, ...proposers]),
    ...agreements.flatMap(({ statuses }) => statuses.flatMap(({ party }) => party ?? [])),
    ...events.flatMap(({ actors = [], recipients = [] }) => [...actors, ...recipients]),
    ...forbidden.flatMap((fact) => {
      if (fact.fact === 'statement') return fact.speaker ?? [];
      if (fact.fact === 'actor') return fact.actor;
      return fact.fact === 'agreement' ? (fact.parties ?? []) : [];
    }),
  ];
}

/** The actors of a speaker: none where it is unresolved or absent. */
export function speakers(speaker: GoldArticle['statements'][number]['speaker']): string[] {
  if (speaker === undefined) return [];
  if (typeof speaker === 'string') return [speaker];
  return Array.isArray(speaker) ? speaker : [];
}
