import { useCallback } from 'react';
import { useSearchParams } from 'wouter';

/**
 * The view's state in the address: `get` reads a parameter ('' when absent), `set` changes some ('' or null removes one) and
 * makes a step to go back to, unless `replace`.
 */
export function useAddress() {
  const [parameters, setParameters] = useSearchParams();
  const get = (name: string) => parameters.get(name) ?? '';
  const set = useCallback(
    (changes: Record<string, string | null>, options?: { replace?: boolean }) =>
      setParameters((before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes)) {
          if (value) after.set(name, value);
          else after.delete(name);
        }
        return after;
      }, options),
    [setParameters],
  );
  return { get, set };
}

/** Addresses of things that have a page. */
export const actorAddress = (id: string) => `/actors/${encodeURIComponent(id)}`;
export const articleAddress = (id: string, statement?: string) =>
  `/articles/${encodeURIComponent(id)}${statement ? `?statement=${encodeURIComponent(statement)}` : ''}`;
export const agreementAddress = (id: string) => `/agreements?open=${encodeURIComponent(id)}`;
export const topicAddress = (id: string) => `/timeline?topic=${encodeURIComponent(id)}`;

type Target = { __typename?: string; id?: string; name?: string };

/** Where a target of statements can be read about; null: nowhere. */
export function targetAddress({ __typename, id }: Target): string | null {
  if (!id || __typename === 'Event') return null;
  if (__typename === 'Agreement') return agreementAddress(id);
  if (__typename === 'Topic') return topicAddress(id);
  return actorAddress(id);
}

/** What a target is called. */
export const targetName = (target: object): string =>
  ('name' in target && String(target.name)) || ('description' in target && String(target.description)) || 'something';
