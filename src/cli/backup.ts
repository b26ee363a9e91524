import type { Command } from 'commander';
import { backUp, restore } from '../graph/managed/backup.ts';
import type { Cli } from './cli.ts';
import { graphSettings } from './settings.ts';

/** `entente backup`: the private Neo4j's data as one file. */
export function addBackup(program: Command, cli: Cli): void {
  program
    .command('backup')
    .description('write the graph of the private Neo4j, which must not be in use, into one file')
    .argument('<file>', 'a new file, such as graph.tgz; it holds the password of that Neo4j too')
    .action(async (file: string) => {
      const bytes = await backUp(privateSettings(cli), file);
      cli.output.done(`Backed up to ${file} (${(bytes / 1e6).toFixed(1)} MB)`);
    });
}

/** `entente restore`: such a file's data in the private Neo4j. */
export function addRestore(program: Command, cli: Cli): void {
  program
    .command('restore')
    .description('put the graph of such a file into the private Neo4j, which must not be in use')
    .argument('<file>', 'a file that entente backup wrote')
    .option('--replace', 'in the place of the graph that is there, which is lost')
    .action(async (file: string, { replace = false }: { replace?: boolean }) => {
      await restore(privateSettings(cli), file, replace);
      cli.output.done(`Restored from ${file}; the next start migrates it when it is of an older Entente`);
    });
}

/** Throws when the settings mean a Neo4j that is not ours. */
function privateSettings(cli: Cli) {
  const settings = graphSettings(cli.settings());
  if (settings.uri)
    throw new Error(
      `NEO4J_URI names ${settings.uri}, and only the private Neo4j is backed up by Entente: use neo4j-admin of that server, or the console of Aura.`,
    );
  return settings;
}
