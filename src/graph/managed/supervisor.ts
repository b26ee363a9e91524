import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { checkDataVersion, ensurePassword } from './database.ts';
import { ensureJars } from './fetch-jars.ts';
import { endLeftover, startJava } from './java.ts';
import { layoutOf, neo4jVersion, writePrivate } from './layout.ts';
import { tryLock } from './lock.ts';
import { heldByAnother, type Message, type SupervisorOrder, type SupervisorState } from './protocol.ts';

/*
 * The process between Entente and its Neo4j: one a home (by the lock), started by the first user, ended with the last.
 *
 *   user ──connection──▶ supervisor ──pipe──▶ java
 *
 * A user is an open connection, and java runs as long as the pipe is open. The kernel closes both when a process dies,
 * however it dies, so nothing needs to be cleaned up by those who are gone.
 */
const order = JSON.parse(process.argv[2] ?? '') as SupervisorOrder;
const layout = layoutOf(order);
const lock = tryLock(layout.lock);
if (lock === null) process.exit(heldByAnother);

const token = randomBytes(24).toString('base64url');
const users = new Set<Socket>();
const leaving = new AbortController();
const unwanted = new Promise<null>((resolve) => leaving.signal.addEventListener('abort', () => resolve(null)));
let latest: Message = { type: 'progress', line: 'Preparing the private Neo4j' };
let firstUser = false;

const server = createServer({ allowHalfOpen: true }, (socket) => {
  socket.on('error', () => socket.destroy());
  socket.once('data', (data) => {
    if (data.toString() !== `${token}\n` || leaving.signal.aborted) return socket.destroy();
    firstUser = true;
    users.add(socket);
    send(socket, latest);
    socket.once('close', () => leave(socket));
    // A user leaves by closing its half, and knows by our closing ours that Neo4j is stopped or stays for others.
    socket.once('end', () => {
      if (users.size > 1) socket.end();
      leave(socket);
    });
    socket.resume();
  });
});

/** When the last one has left, nobody can join any more: who comes now starts the next supervisor, which waits for our lock. */
function leave(user: Socket): void {
  users.delete(user);
  if (users.size === 0) leaving.abort();
}

function say(message: Message): void {
  latest = message;
  for (const user of users) send(user, message);
}

function send(user: Socket, message: Message): void {
  user.write(`${JSON.stringify(message)}\n`);
}

function progress(line: string): void {
  console.log(new Date().toISOString(), line);
  say({ type: 'progress', line });
}

async function run(): Promise<void> {
  await endLeftover(layout);
  checkDataVersion(layout);
  await ensureJars(layout.lib, order.mvn, layout.mavenLog, progress, leaving.signal);
  const password = await ensurePassword(layout, order.java);
  progress(`Starting Neo4j ${neo4jVersion}`);
  const java = await startJava(layout, order, leaving.signal);
  writeFileSync(layout.version, `${neo4jVersion}\n`);
  console.log(new Date().toISOString(), `Neo4j listens on 127.0.0.1:${java.port}`);
  say({ type: 'ready', access: { uri: `bolt://127.0.0.1:${java.port}`, user: 'neo4j', password } });
  const crashed = await Promise.race([java.exited, unwanted]);
  await java.stop();
  if (crashed !== null) throw new Error(`Neo4j ended while in use: ${crashed}; see ${layout.javaLog}`);
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => leaving.abort());
server.listen(0, '127.0.0.1', async () => {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  writePrivate(layout.supervisor, JSON.stringify({ port, token } satisfies SupervisorState));
  // Whoever started us may have died before it connected.
  setTimeout(() => firstUser || leaving.abort(), 10_000).unref();
  let code = 0;
  try {
    await run();
  } catch (error) {
    code = leaving.signal.aborted ? 0 : 1;
    const message = error instanceof Error ? error.message : String(error);
    console.log(new Date().toISOString(), message);
    say({ type: 'failed', message });
  }
  // Our end closes every user's connection, and lets the next supervisor have the lock.
  setTimeout(() => process.exit(code), 50);
});
