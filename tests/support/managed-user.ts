import { managedNeo4j } from '../../src/graph/managed.ts';

/* A process that uses the managed Neo4j of a home (first argument: its settings) until it is killed. */
const managed = await managedNeo4j(JSON.parse(process.argv[2] ?? ''));
console.log(JSON.stringify(managed.access()));
setInterval(() => {}, 60_000);
