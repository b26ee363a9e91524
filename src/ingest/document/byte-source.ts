import type { Document, Fault } from './document.ts';
import { DEFAULT_LIMIT, documentFromLine, documentsFrom, type Hints, tooLarge } from './documents-from.ts';
import { kindOf } from './media-kind.ts';

/**
 * The articles in a stream of bytes. JSON Lines are read line by line, so a file of them may be of any size; all else is read
 * up to the limit and no further.
 */
export async function* documentsOf(chunks: AsyncIterable<Uint8Array>, hints: Hints): AsyncGenerator<Document | Fault> {
  const limit = hints.limit ?? DEFAULT_LIMIT;
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    const head: Uint8Array[] = [];
    let size = 0;
    const read = async (): Promise<boolean> => {
      const { value, done } = await iterator.next();
      if (done) return false;
      head.push(value);
      size += value.length;
      return true;
    };
    while (size < HEAD && (await read()));
    const kind = kindOf(Buffer.concat(head), hints.file, hints.kind);
    if (kind === 'json-lines') {
      yield* jsonLines(head, iterator, hints, limit);
      return;
    }
    if (typeof kind === 'string') while (size <= limit && (await read()));
    if (size > limit && typeof kind === 'string') yield tooLarge({ file: hints.file }, limit);
    else yield* documentsFrom(Buffer.concat(head), hints);
  } finally {
    await iterator.return?.();
  }
}

/** What is looked at to tell the kind. */
const HEAD = 4096;

async function* jsonLines(
  head: Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
  hints: Hints,
  limit: number,
): AsyncGenerator<Document | Fault> {
  let line = 1;
  let pending: Uint8Array[] = [];
  let size = 0;
  const flush = (): (Document | Fault)[] => {
    const documents =
      size > limit
        ? [tooLarge({ file: hints.file, line }, limit)]
        : documentFromLine(Buffer.concat(pending), line, hints);
    pending = [];
    size = 0;
    line++;
    return documents;
  };
  for (let next = head.shift() ?? null; next; next = head.shift() ?? (await rest.next()).value ?? null) {
    let start = 0;
    for (let end = next.indexOf(0x0a); end >= 0; end = next.indexOf(0x0a, start)) {
      pending.push(next.subarray(start, end));
      size += end - start;
      start = end + 1;
      yield* flush();
    }
    size += next.length - start;
    // A line above the limit is counted and not kept.
    if (size <= limit) pending.push(next.subarray(start));
    else pending = [];
  }
  if (size) yield* flush();
}
