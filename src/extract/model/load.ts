import { readFileSync } from 'node:fs';
import { type Models, readModels } from './format.ts';

let models: Models | undefined;

/** The trained models beside this file, read once (`card.md` says on what they were trained). */
export function loadModels(): Models {
  models ??= readModels(readFileSync(new URL('./english.bin', import.meta.url)));
  return models;
}
