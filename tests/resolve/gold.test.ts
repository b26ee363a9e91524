import { expect, test } from 'vitest';
import { scoreGold } from './support.ts';

test('of the gold statements to train on, 92 % have the right speaker and at most 2 % another one', () => {
  const asked = scoreGold().filter(({ optional }) => !optional);
  const share = (outcome: string): number => asked.filter((one) => one.outcome === outcome).length / asked.length;
  const wrong = asked.filter((one) => one.outcome === 'WRONG');
  const shown = wrong.map(
    ({ article, source, expected, got, reason }) => `${article}: “${source}” is ${expected}, not ${got}: ${reason}`,
  );
  expect(asked.length).toBeGreaterThan(300);
  expect(share('RIGHT'), shown.join('\n')).toBeGreaterThanOrEqual(0.92);
  expect(share('WRONG'), shown.join('\n')).toBeLessThanOrEqual(0.02);
});
