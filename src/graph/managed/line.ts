import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { GraphUnavailable } from '../errors.ts';
import { type Layout, readJson } from './layout.ts';
import type { Access, Message, Progress, SupervisorState } from './protocol.ts';

/** An open connection to the supervisor: as long as it is open, Neo4j runs. */
export interface Line {
  /** Resolves when Neo4j listens; rejects with GraphUnavailable when it could not be started. */
  ready: Promise<Access>;
  /** Resolves when the connection is gone, for whatever reason. */
  closed: Promise<void>;
  /** Closes it, and waits for the supervisor to have acted on it. */
  leave(): Promise<void>;
}

/** A line to this home's supervisor, or null when none answers. */
export async function reach(layout: Layout, progress: Progress): Promise<Line | null> {
  const state = readJson<SupervisorState>(layout.supervisor);
  if (state === null) return null;
  const socket = connect({ port: state.port, host: '127.0.0.1', allowHalfOpen: true });
  socket.write(`${state.token}\n`);
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  const ready = Promise.withResolvers<Access>();
  ready.promise.catch(() => {});
  const answered = Promise.withResolvers<boolean>();
  const lines = createInterface({ input: socket });
  // Both pass the socket's errors on; 'closed' is all we need to know of them.
  for (const emitter of [socket, lines]) emitter.on('error', () => {});
  // Another program may have that port by now: it would not speak, or not like this.
  const timer = setTimeout(() => socket.destroy(), 2000);
  lines.on('line', (text) => {
    clearTimeout(timer);
    const message = parse(text);
    if (message === null) return socket.destroy();
    answered.resolve(true);
    if (message.type === 'progress') progress(message.line);
    if (message.type === 'failed') ready.reject(new GraphUnavailable(message.message));
    if (message.type === 'ready') ready.resolve(message.access);
  });
  closed.then(() => {
    clearTimeout(timer);
    answered.resolve(false);
    ready.reject(new GraphUnavailable(`Neo4j's supervisor ended before Neo4j was ready; see ${layout.log}`));
  });
  socket.once('end', () => socket.end());
  if (!(await answered.promise)) return null;
  // Once it is ready, a forgotten share does not keep its process alive.
  ready.promise.then(
    () => socket.unref(),
    () => {},
  );
  return { ready: ready.promise, closed, leave: () => leave(socket, closed) };
}

async function leave(socket: Socket, closed: Promise<void>): Promise<void> {
  socket.ref();
  socket.end();
  await closed;
}

function parse(text: string): Message | null {
  try {
    const message = JSON.parse(text);
    return typeof message?.type === 'string' ? message : null;
  } catch {
    return null;
  }
}
