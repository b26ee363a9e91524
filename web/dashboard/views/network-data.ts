import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { AskError, ask } from '../ask.ts';
import { type DyadNodesFragment, DyadsDocument, type StatementFilter, type TargetKind } from '../operations.ts';
import { targetName } from '../parts/address.ts';

/** What somebody speaks about: the network's targets. */
export type Target = 'ACTOR' | 'AGREEMENT' | 'TOPIC';
export const targetKinds: Target[] = ['ACTOR', 'AGREEMENT', 'TOPIC'];

/** An actor, agreement or topic; `key` ("actor:EGY") names it in the address. `statements`: those by it and about it. */
export type Thing = { key: string; id: string; target: Target; type: string; name: string; statements: number };

/** All statements of a speaker about a target. */
export type Tie = { key: string; from: Thing; to: Thing; dyad: Dyad };

/** What is shown; `isCut`: there is more than was asked for. */
export type Network = { things: Thing[]; ties: Tie[]; isCut: boolean };

export type Dyad = DyadNodesFragment['nodes'][number];

/** So many ties for each thing shown: more are not seen as lines. */
const TIES_OF_A_THING = 3;

/** The strongest ties between at most `most` things, and all ties of those in `opened` (their keys). */
export function useNetwork(filter: StatementFilter, targets: Target[], most: number, opened: string[]) {
  const strongest = useQuery({
    queryKey: ['network', filter, targets, most],
    queryFn: ({ signal }) => strongestTies(filter, targets, most, signal),
    placeholderData: keepPreviousData,
  });
  const around = useQuery({
    queryKey: ['network around', filter, targets, opened],
    queryFn: async ({ signal }) =>
      (await Promise.all(opened.map((key) => tiesOf(key, filter, targets, signal).catch(noneOfUnknown)))).flat(),
    enabled: opened.length > 0,
    placeholderData: keepPreviousData,
  });
  return {
    data: strongest.data && joined(strongest.data, (opened.length > 0 && around.data) || [], most),
    error: strongest.error ?? around.error,
    isFetching: strongest.isFetching || around.isFetching,
    isPlaceholderData: strongest.isPlaceholderData,
    refetch: () => Promise.all([strongest.refetch(), opened.length > 0 && around.refetch()]),
  };
}

/** A thing's key taken apart; undefined where it is none. */
export function readKey(key: string): { target: Target; id: string } | undefined {
  const [kind = '', ...rest] = key.split(':');
  const target = targetKinds.find((each) => each === kind.toUpperCase());
  return target && rest.length > 0 ? { target, id: rest.join(':') } : undefined;
}

/** Selects the statements about a thing. */
export const aboutThing = ({ target, id }: { target: Target; id: string }): StatementFilter =>
  ({ ACTOR: { about: id }, AGREEMENT: { agreement: id }, TOPIC: { topic: id } })[target];

/** Pages of every kind side by side, strongest first, until they hold enough things. */
async function strongestTies(filter: StatementFilter, targets: Target[], most: number, signal: AbortSignal) {
  const dyads: Dyad[] = [];
  const first = Math.min(1000, 2 * most);
  let places = targets.map((target): { target: Target; after: string | null } => ({ target, after: null }));
  while (places.length > 0 && countOfThings(dyads) <= most && dyads.length <= most * TIES_OF_A_THING) {
    const pages = await Promise.all(
      places.map(({ target, after }) => page({ filter, targets: target, first, after }, signal)),
    );
    dyads.push(...pages.flatMap(({ nodes }) => nodes));
    places = places.flatMap(({ target }, index) => {
      const { hasNextPage, endCursor } = pages[index]!.pageInfo;
      return hasNextPage ? [{ target, after: endCursor ?? null }] : [];
    });
  }
  return { dyads: dyads.toSorted((a, b) => b.statements - a.statements), isWhole: places.length === 0 };
}

/** The hundred strongest ties of each kind from a thing, and to it. */
async function tiesOf(key: string, filter: StatementFilter, targets: Target[], signal: AbortSignal): Promise<Dyad[]> {
  const thing = readKey(key);
  if (!thing) return [];
  const to = page({ filter: { ...filter, ...aboutThing(thing) }, targets: thing.target, first: 100 }, signal);
  const from =
    thing.target === 'ACTOR'
      ? targets.map((target) => page({ filter: { ...filter, speaker: thing.id }, targets: target, first: 100 }, signal))
      : [];
  const [spokenAbout, ...said] = await Promise.all([to, ...from]);
  // A statement about this thing may be about others too: those are ties of others.
  return [
    ...spokenAbout.nodes.filter(({ target }) => idOf(target) === thing.id),
    ...said.flatMap(({ nodes }) => nodes),
  ];
}

/** What the address names may be gone, and all else is shown nonetheless. */
function noneOfUnknown(error: unknown): Dyad[] {
  if (error instanceof AskError && error.isRefusal) return [];
  throw error;
}

type PageAsked = { filter: StatementFilter; targets: TargetKind; first: number; after?: string | null };

const page = async (asked: PageAsked, signal: AbortSignal) => (await ask(DyadsDocument, asked, signal)).whoAboutWhom;

function joined({ dyads, isWhole }: { dyads: Dyad[]; isWhole: boolean }, around: Dyad[], most: number): Network {
  const things = new Map<string, Thing>();
  const ties = new Map<string, Tie>();
  const add = (dyad: Dyad, isAlways: boolean) => {
    const from = thingOf(dyad.speaker);
    const to = thingOf(dyad.target);
    const key = `${from.id}~${to.key}`;
    if (ties.has(key)) return true;
    const news = [from, to].filter((each) => !things.has(each.key));
    if (!isAlways && (things.size + news.length > most || ties.size >= most * TIES_OF_A_THING)) return false;
    for (const each of news) things.set(each.key, each);
    const tie = { key, from: things.get(from.key)!, to: things.get(to.key)!, dyad };
    for (const end of new Set([tie.from, tie.to])) end.statements += dyad.statements;
    ties.set(key, tie);
    return true;
  };
  const isAllIn = dyads.map((dyad) => add(dyad, false)).every(Boolean);
  for (const dyad of around) add(dyad, true);
  return { things: [...things.values()], ties: [...ties.values()], isCut: !(isWhole && isAllIn) };
}

function thingOf(thing: Dyad['speaker'] | Dyad['target']): Thing {
  const type = thing.__typename;
  const target = type === 'Agreement' ? 'AGREEMENT' : type === 'Topic' ? 'TOPIC' : 'ACTOR';
  const id = idOf(thing);
  return { key: `${target.toLowerCase()}:${id}`, id, target, type, name: targetName(thing), statements: 0 };
}

const idOf = (thing: object): string => ('id' in thing ? String(thing.id) : '');

const countOfThings = (dyads: Dyad[]) =>
  new Set(dyads.flatMap(({ speaker, target }) => [thingOf(speaker).key, thingOf(target).key])).size;
