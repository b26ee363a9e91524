import { createHash, timingSafeEqual } from 'node:crypto';
import { forbidden, unauthenticated } from './errors.ts';

/** Whether a request may change the graph. Throws the error to answer with when not. */
export type Permit = () => void;

/**
 * The permit of a request: its `Authorization` must bear the server's token. Compared by digests, so that the time it takes tells
 * nothing of the token, not even its length.
 */
export function permitOf(token: string | undefined, authorization: string | null): Permit {
  return () => {
    if (!token) throw forbidden();
    const given = /^Bearer +(.+)$/i.exec(authorization ?? '')?.[1];
    if (given === undefined || !timingSafeEqual(digest(given.trim()), digest(token))) throw unauthenticated();
  };
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
