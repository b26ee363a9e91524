import { useSyncExternalStore } from 'react';

/** Who judges, and the server's token that lets them. */
export type Reviewer = { token: string; name: string };

/** In the session's storage: for this tab, until it is closed. Never in an address. */
const PLACE = 'entente.reviewer';
const listeners = new Set<() => void>();
let reviewer = JSON.parse(sessionStorage.getItem(PLACE) ?? 'null') as Reviewer | null;

export const currentReviewer = (): Reviewer | null => reviewer;
export const useReviewer = (): Reviewer | null => useSyncExternalStore(onReviewer, currentReviewer);

/** Null forgets the token. */
export function setReviewer(one: Reviewer | null) {
  reviewer = one;
  if (one) sessionStorage.setItem(PLACE, JSON.stringify(one));
  else sessionStorage.removeItem(PLACE);
  for (const listener of listeners) listener();
}

/** Tells when another one judges, or nobody; resolves to what ends that. */
export function onReviewer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
