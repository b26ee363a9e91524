import { createReadStream, type Dirent } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { documentsOf } from './byte-source.ts';
import type { Document, Fault } from './document.ts';
import { byExtension, bySignature, kindOf } from './media-kind.ts';
import { DEFAULT_TIMEOUT, fetched, networkWords } from './web.ts';

export type ReadOptions = {
  /** The most bytes that an article may have; 5,000,000 when not set. */
  limit?: number;
  /** How long an answer over HTTP may take, ms; 10,000 when not set. */
  timeout?: number;
  /** Ends reading between two articles, and an HTTP request at once. */
  signal?: AbortSignal;
  /** Which addresses may be asked, redirects included; all when not set. */
  allows?: (address: string) => Promise<boolean>;
  /** What `-` reads. */
  stdin?: AsyncIterable<Uint8Array>;
  /** The clock that dates retrieval. */
  now?: () => Date;
};

/**
 * Reads the articles at `source`: a file, a directory (all below it, sorted by path), an http or https address, or `-` for
 * standard input. Each comes as soon as it is read; what cannot be read is a Fault among them and stops nothing.
 */
export async function* readDocuments(source: string, options: ReadOptions = {}): AsyncGenerator<Document | Fault> {
  if (source === '-') yield* fromStream(options.stdin ?? process.stdin, 'stdin', options);
  else if (/^https?:\/\//i.test(source)) yield* fromAddress(source, options);
  else if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source))
    yield { file: source, expected: 'a path, or an http or https address', received: `“${source.split(':', 1)[0]}”` };
  else yield* fromPath(source, options);
}

async function* fromPath(path: string, options: ReadOptions): AsyncGenerator<Document | Fault> {
  try {
    if (!(await stat(path)).isDirectory()) yield* fromStream(createReadStream(path), path, options);
    else yield* fromDirectory(path, options);
  } catch (error) {
    yield { file: path, expected: 'a file or directory to read', received: fileWords(error) };
  }
}

async function* fromDirectory(directory: string, options: ReadOptions): AsyncGenerator<Document | Fault> {
  let found = false;
  for await (const path of articleFiles(directory)) {
    if (options.signal?.aborted) return;
    found = true;
    if (typeof path === 'string') yield* fromPath(path, options);
    else yield path;
  }
  if (!found) yield { file: directory, expected: 'a directory with articles', received: 'one without any' };
}

async function* fromAddress(address: string, options: ReadOptions): AsyncGenerator<Document | Fault> {
  const { timeout = DEFAULT_TIMEOUT, signal, allows, now = () => new Date() } = options;
  if (!URL.canParse(address)) return yield { file: address, expected: 'a web address', received: `“${address}”` };
  const answer = await fetched(address, { timeout, signal, allows });
  if ('expected' in answer) return yield { file: address, ...answer };
  const retrievedOn = now().toISOString().slice(0, 10);
  try {
    yield* documentsOf(answer.chunks, { file: address, limit: options.limit, retrievedOn, ...answer.hints });
  } catch (error) {
    yield { file: address, expected: 'an answer from this address', received: networkWords(error, timeout) };
  }
}

async function* fromStream(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  { limit }: ReadOptions,
): AsyncGenerator<Document | Fault> {
  try {
    yield* documentsOf(chunks, { file, limit });
  } catch (error) {
    yield { file, expected: 'a file to read', received: fileWords(error) };
  }
}

/** Files below `directory` that may hold articles, sorted by name level by level. Hidden entries and links to directories are passed by. */
async function* articleFiles(directory: string): AsyncGenerator<string | Fault> {
  let entries: Dirent[];
  try {
    entries = await readdir(directory, { withFileTypes: true });
  } catch (error) {
    yield { file: directory, expected: 'a directory to read', received: fileWords(error) };
    return;
  }
  const shown = entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of shown) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) yield* articleFiles(path);
    else if (await mayHoldArticles(path)) yield path;
  }
}

/** A file by its extension, or without a known one by its first bytes; one that cannot be looked at is tried, to say why not. */
async function mayHoldArticles(path: string): Promise<boolean> {
  try {
    if (!(await stat(path)).isFile()) return false;
    if (byExtension(path)) return true;
    const file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2048)).finally(() => file.close());
    const head = buffer.subarray(0, bytesRead);
    if (typeof kindOf(head) !== 'string') return false;
    // Programs and stylesheets are text too: without a signature only a name without extension is taken.
    return bySignature(head.toString('latin1')) !== undefined || extname(path) === '';
  } catch {
    return true;
  }
}

/** Why a file could not be read, in words. */
export function fileWords(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return FILE[code ?? ''] ?? message;
}

const FILE: Record<string, string> = {
  ENOENT: 'nothing: there is no such file',
  EACCES: 'nothing: no permission to read it',
  EPERM: 'nothing: no permission to read it',
  EISDIR: 'a directory',
  ELOOP: 'links that lead in a circle',
  ENAMETOOLONG: 'a name that is too long',
  EMFILE: 'nothing: too many files are open',
};
