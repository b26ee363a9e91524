import {
  chmodSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { GraphUnavailable, NoNeo4j } from '../../src/graph/errors.ts';
import { ensureJars } from '../../src/graph/managed/fetch-jars.ts';
import { jarsAreWhole } from '../../src/graph/managed/jars.ts';
import { layoutOf, type ManagedSettings } from '../../src/graph/managed/layout.ts';
import { findTools } from '../../src/graph/managed/tools.ts';
import { managedNeo4j } from '../../src/graph/managed.ts';
import { openGraph } from '../../src/graph/open.ts';
import { quickStart, sharedLib } from '../support/neo4j.ts';
import { fetchSharedJars, tools } from '../support/tools.ts';

let folder: string;
let settings: ManagedSettings;

beforeAll(fetchSharedJars);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-failures-'));
  settings = {
    home: join(folder, 'home'),
    lib: sharedLib,
    searchPath: join(folder, 'bin'),
    heap: '256m',
    pageCache: '32m',
    jvm: quickStart,
  };
  mkdirSync(join(folder, 'bin'));
  return () => rmSync(folder, { recursive: true });
});

/** A program on the search path that is this shell script. */
function program(name: string, script: string): string {
  const file = join(folder, 'bin', name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

/** A java that says it is of this version, and else does as the script. */
const java = (version: string, script = 'exit 1') =>
  program('java', `if [ "$1" = -version ]; then echo 'openjdk version "${version}"' >&2; exit 0; fi\n${script}`);

/** A mvn that copies these jars to where it is told to. */
const mvn = (jars: string) =>
  program(
    'mvn',
    `for a in "$@"; do case $a in -DoutputDirectory=*) mkdir -p "\${a#*=}"; cp -l ${jars}/*.jar "\${a#*=}";; esac; done`,
  );

const failure = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (error) => error,
  );

describe('without the tools', () => {
  const empty = () => ({ ...settings, lib: join(folder, 'no-jars') });

  test('no Java and no Maven: both are named, and the three remedies', async () => {
    const error = await failure(openGraph(empty()));
    expect(error).toBeInstanceOf(NoNeo4j);
    expect(error.lookedFor).toEqual([
      'Java 17 or 21: no java on the search path',
      "Maven, to fetch Neo4j's jars: no mvn on the search path",
    ]);
    for (const remedy of ['NEO4J_URI', 'install Java 17 or 21 and Maven', 'docker compose up'])
      expect(error.message).toContain(remedy);
  });

  test.each([
    ['1.8.0_402', '8'],
    ['11.0.2', '11'],
    ['25', '25'],
  ])('Java %s is refused by its number', async (version, number) => {
    const file = java(version);
    mvn(sharedLib);
    expect((await failure(openGraph(empty()))).lookedFor).toEqual([`Java 17 or 21: ${file} is Java ${number}`]);
  });

  test('a java that does not run is told from one that is missing', async () => {
    const file = program('java', 'exit 1');
    mvn(sharedLib);
    expect((await failure(openGraph(empty()))).lookedFor).toEqual([`Java 17 or 21: ${file} is no Java that runs`]);
  });

  test('the right Java on the search path is taken when JAVA_HOME is wrong, and JAVA_HOME when it is right', async () => {
    const onPath = java('17.0.9');
    expect((await findTools({ ...settings, javaHome: join(folder, 'nowhere') }, false)).java).toBe(onPath);
    cpSync(join(folder, 'bin'), join(folder, 'jdk/bin'), { recursive: true });
    java('11.0.2');
    expect((await findTools({ ...settings, javaHome: join(folder, 'jdk') }, false)).java).toBe(
      join(folder, 'jdk/bin/java'),
    );
  });

  test.skipIf(tools === null)('no Maven matters only while the jars are missing', async () => {
    java('21.0.1');
    expect(await failure(openGraph(empty()))).toBeInstanceOf(NoNeo4j);
    expect(await findTools(settings, !jarsAreWhole(sharedLib))).toMatchObject({ mvn: null });
  });

  test('a Maven that fails is quoted', async () => {
    java('21.0.1');
    program('mvn', "echo '[INFO] hello'; echo '[ERROR] Unknown host'; exit 1");
    const error = await failure(openGraph(empty()));
    expect(error).toBeInstanceOf(GraphUnavailable);
    expect(error.message).toMatch(/Maven could not fetch.*\n\[ERROR\] Unknown host$/);
  });
});

describe.skipIf(tools === null)('jars', () => {
  const fetch = (lib: string, mvn: string | null, signal = new AbortController().signal) =>
    ensureJars(lib, mvn, join(folder, 'maven.log'), () => {}, signal);

  function jars(): string {
    const lib = join(folder, 'lib');
    mkdirSync(lib);
    for (const name of readdirSync(sharedLib)) linkSync(join(sharedLib, name), join(lib, name));
    return lib;
  }

  test.each([
    ['one is missing', (lib: string) => rmSync(join(lib, someJar()))],
    ['one is cut short', (lib: string) => cutShort(join(lib, someJar()))],
    ['the copy was interrupted before its end', (lib: string) => rmSync(join(lib, '.complete.json'))],
    [
      'they are of another Neo4j',
      (lib: string) => replaceFile(join(lib, '.complete.json'), '{"pom":"other","sizes":{}}'),
    ],
  ])('are fetched again when %s', async (_, damage) => {
    const lib = jars();
    expect(jarsAreWhole(lib)).toBe(true);
    damage(lib);
    expect(jarsAreWhole(lib)).toBe(false);
    mkdirSync(`${lib}.part-1`);
    await fetch(lib, mvn(sharedLib));
    expect(jarsAreWhole(lib)).toBe(true);
    expect(readdirSync(lib).sort()).toEqual(readdirSync(sharedLib).sort());
    expect(existsSync(`${lib}.part-1`)).toBe(false);
  });

  const someJar = () => readdirSync(sharedLib).find((name) => name.startsWith('neo4j-kernel-5')) ?? '';
  const replaceFile = (file: string, text: string) => {
    rmSync(file);
    writeFileSync(file, text);
  };
  const cutShort = (file: string) => {
    const copy = readFileSync(file);
    rmSync(file);
    writeFileSync(file, copy);
    truncateSync(file, copy.length - 1);
  };

  test('that are whole are not fetched', async () => {
    await fetch(jars(), program('mvn', 'exit 1'));
  });

  test('are fetched once by two that need them', async () => {
    const lib = join(folder, 'lib');
    const counting = mvn(sharedLib);
    writeFileSync(counting, `${readFileSync(counting, 'utf8')}\necho once >> ${folder}/count\n`);
    await Promise.all([fetch(lib, counting), fetch(lib, counting)]);
    expect(readFileSync(join(folder, 'count'), 'utf8')).toBe('once\n');
    expect(jarsAreWhole(lib)).toBe(true);
  });

  test('are no longer fetched when nobody waits for them', async () => {
    const abort = new AbortController();
    const fetching = fetch(join(folder, 'lib'), program('mvn', 'exec sleep 60'), abort.signal);
    setTimeout(() => abort.abort(), 100);
    expect((await failure(fetching)).name).toBe('AbortError');
  });
});

describe.skipIf(tools === null)('a home', () => {
  const start = () => failure(managedNeo4j(settings));

  test('that cannot be written to is named, with the reason', async () => {
    writeFileSync(join(folder, 'home'), 'a file, where a folder is to be');
    const error = await start();
    expect(error).toBeInstanceOf(GraphUnavailable);
    expect(error.message).toMatch(
      /^cannot write to .*home\/neo4j, where the managed Neo4j is to live: (EEXIST|ENOTDIR)/,
    );
  });

  test.skipIf(process.getuid?.() === 0)('of which the folder is read-only is named, with the reason', async () => {
    mkdirSync(join(folder, 'home'), { mode: 0o500 });
    expect((await start()).message).toMatch(/^cannot write to .*: EACCES/);
  });

  test.each(['4.4.30', '2025.10.1', '5.27.0'])('with the data of Neo4j %s is left as it is', async (version) => {
    java('17.0.9');
    const layout = layoutOf(settings);
    mkdirSync(layout.root, { recursive: true });
    writeFileSync(layout.version, `${version}\n`);
    const error = await start();
    expect(error).toBeInstanceOf(GraphUnavailable);
    expect(error.message).toContain(`was written by Neo4j ${version}; this Entente runs 5.26.16`);
    expect(readFileSync(layout.version, 'utf8')).toBe(`${version}\n`);
  });

  test('of which the password is lost says so', async () => {
    java('17.0.9');
    const layout = layoutOf(settings);
    mkdirSync(join(layout.data, 'databases'), { recursive: true });
    expect((await start()).message).toContain(`${layout.password} is gone`);
  });

  test('of which Neo4j does not come up quotes what it said, and leaves nothing running', async () => {
    settings.conf = ['dbms.no.such.setting=1'];
    java('17.0.9', `exec ${tools?.java} "$@"`);
    const error = await start();
    expect(error).toBeInstanceOf(GraphUnavailable);
    expect(error.message).toMatch(/Neo4j did not start: java ended with 1[\s\S]*no\.such\.setting/);
    const { pid } = JSON.parse(readFileSync(layoutOf(settings).java, 'utf8'));
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });
});
