import { expect, test } from 'vitest';
import { listSettings } from '../../src/cli/settings.ts';
import { run } from './run.ts';

test('--help names every command and every setting', async () => {
  const { said, code } = run(['--help']);
  expect(await code).toBe(0);
  for (const word of ['serve', 'settings', ...listSettings().map(({ name }) => name)])
    expect(said.stdout).toContain(word);
  expect(said.stderr).toBe('');
});

test('settings --json is what the README can be checked against', async () => {
  const { said, code } = run(['settings', '--json']);
  expect(await code).toBe(0);
  expect(JSON.parse(said.stdout)).toEqual(listSettings());
});

test('an unknown command is a usage error that suggests the right one', async () => {
  const { said, code } = run(['srve']);
  expect(await code).toBe(2);
  expect(said).toEqual({ stdout: '', stderr: "error: unknown command 'srve'\n(Did you mean serve?)\n" });
});

test('wrong settings are a usage error before anything is started', async () => {
  const { said, code } = run(['serve'], { ENTENTE_PORT: 'x' });
  expect(await code).toBe(2);
  expect(said.stdout).toBe('');
  expect(said.stderr).toContain('ENTENTE_PORT: expected a whole number from 0 to 65535, received "x"');
});

test('wrong settings do not keep --help from helping', async () => {
  expect(await run(['--help'], { ENTENTE_PORT: 'x' }).code).toBe(0);
});
