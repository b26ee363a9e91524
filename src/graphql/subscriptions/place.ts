import { badUserInput } from '../errors.ts';
import type { ChangeCounter, Place } from './change-counter.ts';

/** A place as clients keep it: the id of an event. */
export const placeId = ({ graph, number }: Place): string => `${graph}-${number}`;

/** The place that a client names, now when it names none. Throws the error to answer with, or GraphUnavailable. */
export async function placeNamed(changes: ChangeCounter, given: string | null | undefined): Promise<Place> {
  const now = await changes.now();
  if (given == null) return now;
  if (given === BEGINNING) return { ...now, number: 0 };
  const [, graph, digits] = /^([0-9a-f]{8})-(\d{1,15})$/.exec(given) ?? [];
  if (!graph) throw refused(`Expected the id of an event or ${BEGINNING} to go on from, received “${given}”.`);
  if (graph !== now.graph) throw otherGraph(given);
  const number = Number(digits);
  if (number > now.number) throw refused(`There was no event “${given}” yet: the last one was “${placeId(now)}”.`);
  return { graph, number };
}

/** The graph was emptied, or another one is served now. */
export const otherGraph = (given: string) =>
  refused(`The event “${given}” is of another graph than this server has. Ask for all there is, and subscribe anew.`);

/** Before all changes. */
const BEGINNING = '0';
const refused = (message: string) => badUserInput(message, { argument: 'since' });
