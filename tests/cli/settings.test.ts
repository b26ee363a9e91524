import { expect, test } from 'vitest';
import { BadSettings, graphSettings, listSettings, readSettings } from '../../src/cli/settings.ts';

test('an empty environment gives the defaults', () => {
  expect(readSettings({})).toMatchObject({ ENTENTE_HOST: '127.0.0.1', ENTENTE_PORT: 4000, ENTENTE_HOME: '.entente' });
  expect(readSettings({ ENTENTE_PORT: '', NEO4J_URI: undefined })).toEqual(readSettings({}));
});

test('all that is wrong is told at once, with what was expected and received', () => {
  const environment = {
    ENTENTE_PORT: '70000',
    ENTENTE_REQUEST_TIME: '1.5',
    ENTENTE_HEAP: 'much',
    ENTENTE_LOG: 'loud',
    ENTENTE_PROT: '4001',
    NEO4J_URI: 'http://localhost:7474',
  };
  expect(() => readSettings(environment)).toThrow(
    new BadSettings(
      [
        'The settings in the environment are wrong:',
        '  ENTENTE_PROT: expected one of the settings below, received a name that is none of them',
        '  ENTENTE_PORT: expected a whole number from 0 to 65535, received "70000"',
        '  ENTENTE_HEAP: expected a size such as 512m or 2g, received "much"',
        '  NEO4J_URI: expected an address such as bolt://localhost:7687, neo4j://host or neo4j+s://id.databases.neo4j.io, received "http://localhost:7474"',
        '  ENTENTE_REQUEST_TIME: expected a whole number of at least 1, received "1.5"',
        '  ENTENTE_LOG: expected one of silent, error, warn, info, debug, received "loud"',
        'See `entente settings` for all of them.',
      ].join('\n'),
    ),
  );
});

test.each(['bolt://localhost:7687', 'neo4j://a', 'neo4j+s://x.databases.neo4j.io', 'bolt+ssc://10.0.0.1:7687'])(
  '%s is an address of a Neo4j',
  (uri) => {
    expect(graphSettings(readSettings({ NEO4J_URI: uri })).uri).toBe(uri);
  },
);

test('every setting is listed with its default and what it is for', () => {
  const settings = listSettings();
  expect(settings.map(({ name }) => name).sort()).toEqual(
    [...new Set([...Object.keys(readSettings({})), ...optional])].sort(),
  );
  for (const { name, description } of settings) expect(description, name).toMatch(/^[A-Z].{5,}[^.]$/);
  expect(settings.find(({ name }) => name === 'ENTENTE_PORT')?.default).toBe('4000');
});

const optional = ['ENTENTE_TOKEN', 'NEO4J_URI', 'NEO4J_PASSWORD', 'NEO4J_DATABASE', 'JAVA_HOME'];
