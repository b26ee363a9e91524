import type { Command } from 'commander';
import type { Cli } from './cli.ts';
import type { Check } from './doctor/check.ts';
import { diskCheck, homeCheck, nodeCheck, portCheck } from './doctor/machine.ts';
import { givenNeo4jChecks, privateNeo4jChecks } from './doctor/neo4j.ts';
import { graphSettings } from './settings.ts';

/** `entente doctor`: what is wrong with this machine, its Neo4j and the graph, and how to mend it. */
export function addDoctor(program: Command, cli: Cli): void {
  program
    .command('doctor')
    .description(
      'say what is wrong, and how to mend it: tools, ports, folders, Neo4j, the graph; starts and changes nothing',
    )
    .option('--json', 'print one JSON object instead of words')
    .action(({ json = false }: { json?: boolean }) => doctor(cli, json));
}

/** Rejects at the end when something is wrong. */
async function doctor({ output, settings: read }: Cli, json: boolean): Promise<void> {
  const settings = read();
  const checks: Check[] = [];
  const tell = (check: Check) => {
    checks.push(check);
    const text = `${check.name}: ${check.found}`;
    if (json) return;
    if (check.isFine) output.done(text);
    else output.line(`✗ ${text}. ${check.remedy}`);
  };
  tell(nodeCheck());
  tell(await portCheck(settings.ENTENTE_HOST, settings.ENTENTE_PORT));
  const neo4j = graphSettings(settings);
  if (neo4j.uri) {
    for await (const check of givenNeo4jChecks(neo4j, neo4j.uri)) tell(check);
  } else {
    tell(homeCheck(settings.ENTENTE_HOME));
    tell(diskCheck(settings.ENTENTE_HOME));
    for await (const check of privateNeo4jChecks(neo4j)) tell(check);
  }
  const wrong = checks.filter(({ isFine }) => !isFine).length;
  if (json) output.line(JSON.stringify({ isFine: wrong === 0, checks }, null, 2));
  if (wrong > 0) throw new Error(wrong === 1 ? 'One thing is wrong.' : `${wrong} things are wrong.`);
  if (!json) output.done('Nothing is wrong');
}
