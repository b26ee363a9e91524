import { type LinearModel, linearModel } from '../parse/linear-model.ts';
import type { Parser } from '../parse/parser.ts';
import type { Tagger } from '../parse/tagger.ts';

/** All that is trained: one file. */
export interface Models {
  tagger: Tagger;
  parser: Parser;
}

/**
 * The file's layout: its head's length (a 32-bit number, little endian), the head as JSON ({tags, sure, labels, models: [[classes,
 * rows]…]}), then for each model its keys (32-bit), its shifts (bytes) and its weights (bytes), each padded to 4 bytes.
 */
export function writeModels({ tagger, parser }: Models): Uint8Array {
  const models = [tagger.model, parser.moves, parser.arcs];
  const head = new TextEncoder().encode(
    JSON.stringify({
      tags: tagger.tags,
      sure: [...tagger.sure],
      labels: parser.labels,
      models: models.map((m) => [m.classes, m.keys.length]),
    }),
  );
  const parts: Uint8Array[] = [new Uint8Array(Int32Array.of(head.length).buffer), head];
  for (const { keys, shifts, weights } of models) {
    parts.push(new Uint8Array(keys.buffer, keys.byteOffset, keys.byteLength));
    parts.push(shifts);
    parts.push(new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength));
  }
  const sizes = parts.map((part) => padded(part.length));
  const file = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0));
  let at = 0;
  parts.forEach((part, i) => {
    file.set(part, at);
    at += sizes[i]!;
  });
  return file;
}

/** Reads what `writeModels` wrote. */
export function readModels(file: Uint8Array): Models {
  const buffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
  const length = new Int32Array(buffer, 0, 1)[0]!;
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, length)));
  let at = 4 + padded(length);
  const [tags, moves, arcs] = (head.models as [number, number][]).map(([classes, rows]): LinearModel => {
    const keys = new Int32Array(buffer, at, rows);
    at += rows * 4;
    const shifts = new Uint8Array(buffer, at, rows);
    at += padded(rows);
    const weights = new Int8Array(buffer, at, rows * classes);
    at += padded(rows * classes);
    return linearModel(classes, keys, shifts, weights);
  }) as [LinearModel, LinearModel, LinearModel];
  return { tagger: { tags: head.tags, model: tags, sure: new Map(head.sure) }, parser: { labels: head.labels, moves, arcs } };
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
