import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, onTestFinished, test } from 'vitest';
import { tryLock } from '../../src/graph/managed/lock.ts';

test('a lock is held also when nobody refers to it any more, and until it is released', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const forgotten = join(folder, 'forgotten');
  expect(tryLock(forgotten) === null).toBe(false);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  for (let times = 0; times < 3; times++) {
    collect();
    await delay(10);
  }
  expect(tryLock(forgotten)).toBe(null);
  const lock = tryLock(join(folder, 'released'));
  lock?.release();
  expect(tryLock(join(folder, 'released'))).not.toBe(null);
});
