import { type LinearModel, linearModel } from '../parse/linear-model.ts';
import type { Parser } from '../parse/parser.ts';
import type { Tagger } from '../parse/tagger.ts';

/** All that is trained: one file. */
export interface Models {
  tagger: Tagger;
  parser: Parser;
}

/**
 * The file's layout: its head's length (a 32-bit number, little endian), the head as JSON ({tags, sure, labels, models:
 * [[classes, rows, entries]…]}), then for each model the arrays of its `Rows` in their order, each padded to 4 bytes.
 */
export function writeModels({ tagger, parser }: Models): Uint8Array {
  const models = [tagger.model, parser.moves, parser.arcs];
  const head = {
    tags: tagger.tags,
    sure: [...tagger.sure],
    labels: parser.labels,
    models: models.map(({ classes, keys, entryClasses }) => [classes, keys.length, entryClasses.length]),
  };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const parts = [Int32Array.of(text.length), text, ...models.flatMap(arraysOf)];
  const sizes = parts.map((part) => padded(part.byteLength));
  const file = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0));
  let at = 0;
  parts.forEach((part, i) => {
    file.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += sizes[i]!;
  });
  return file;
}

function arraysOf({ keys, starts, entryClasses, entryWeights, shifts }: LinearModel) {
  return [keys, starts, entryClasses, entryWeights, shifts];
}

/** Reads what `writeModels` wrote. */
export function readModels(file: Uint8Array): Models {
  const buffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
  const length = new Int32Array(buffer, 0, 1)[0]!;
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, length)));
  let at = 4 + padded(length);
  const take = <T>(
    type: new (buffer: ArrayBuffer, at: number, length: number) => T,
    bytes: number,
    length: number,
  ): T => {
    const array = new type(buffer, at, length);
    at += padded(bytes * length);
    return array;
  };
  const [tags, moves, arcs] = (head.models as [number, number, number][]).map(([classes, rows, entries]) =>
    linearModel(classes, {
      keys: take(Int32Array, 4, rows),
      starts: take(Int32Array, 4, rows + 1),
      entryClasses: take(Uint8Array, 1, entries),
      entryWeights: take(Int8Array, 1, entries),
      shifts: take(Uint8Array, 1, rows),
    }),
  ) as [LinearModel, LinearModel, LinearModel];
  return {
    tagger: { tags: head.tags, model: tags, sure: new Map(head.sure) },
    parser: { labels: head.labels, moves, arcs },
  };
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
