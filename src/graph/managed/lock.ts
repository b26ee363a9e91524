import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * A lock between processes, on a file, that its holder's death releases at once: no stale locks, no pid to compare.
 * Node has no flock; an SQLite file in an exclusive transaction is the lock that the kernel keeps for us. It holds no data.
 */
export interface Lock {
  release(): void;
}

/** The lock on `file`, or null when another process (or another holder in this one) has it. */
export function tryLock(file: string): Lock | null {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
    held.add(database);
    return {
      release() {
        held.delete(database);
        database.close();
      },
    };
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return null;
    throw error;
  }
}

/** The lock on `file`, waiting for whoever has it; `onWait` is called once when it must. */
export async function lock(file: string, options: { onWait?: () => void; signal?: AbortSignal } = {}): Promise<Lock> {
  let lock = tryLock(file);
  if (lock === null) options.onWait?.();
  while (lock === null) {
    await delay(200, undefined, { signal: options.signal });
    lock = tryLock(file);
  }
  return lock;
}

/** What nobody refers to is collected, and closed by that: a lock is to be held also by who never releases it. */
const held = new Set<DatabaseSync>();

const SQLITE_BUSY = 5;
