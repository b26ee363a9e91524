import type { Command } from 'commander';
import type { Cli } from './cli.ts';
import { listSettings } from './settings.ts';

/** `entente settings`: every environment variable that Entente reads. */
export function addSettings(program: Command, { output }: Cli): void {
  program
    .command('settings')
    .description('list the environment variables that Entente reads, with their defaults')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: boolean }) => {
      output.line(json ? JSON.stringify(listSettings(), null, 2) : settingsTable());
    });
}

/** The same as lines of text: name, default, description. */
export function settingsTable(): string {
  const rows = listSettings().map((setting) => ({ ...setting, default: setting.default || '(none)' }));
  const width = (key: 'name' | 'default') => Math.max(...rows.map((row) => row[key].length)) + 2;
  return rows
    .map((row) => `  ${row.name.padEnd(width('name'))}${row.default.padEnd(width('default'))}${row.description}`)
    .join('\n');
}
