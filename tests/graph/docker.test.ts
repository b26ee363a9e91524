import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { neo4jVersion } from '../../src/graph/managed/layout.ts';

const root = join(import.meta.dirname, '../..');
const { services, volumes } = parse(readFileSync(join(root, 'docker-compose.yml'), 'utf8'));

test('the composed Neo4j is the version that the managed one has', () => {
  expect(services.neo4j.image).toBe(`neo4j:${neo4jVersion}-community`);
});

test('nothing composed listens beyond this machine, or runs without a password from the environment', () => {
  for (const service of Object.values<{ ports: string[] }>(services))
    for (const port of service.ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  expect(services.neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/);
  expect(services.entente.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?/);
});

test('what is composed keeps its data, and Entente waits for a healthy Neo4j', () => {
  expect(services.neo4j.volumes).toContain('data:/data');
  expect(Object.keys(volumes)).toContain('data');
  expect(services.entente.depends_on.neo4j.condition).toBe('service_healthy');
  expect(services.neo4j.healthcheck.test).toBeDefined();
});

test('the image runs as a user without rights, with a healthcheck and without the tools of development', () => {
  const image =
    readFileSync(join(root, 'Dockerfile'), 'utf8')
      .split(/^FROM /m)
      .at(-1) ?? '';
  expect(image).toMatch(/^USER node$/m);
  expect(image).toMatch(/^HEALTHCHECK [\s\S]*\/health/m);
  expect(image).toMatch(/npm ci --omit=dev/);
});
