import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence as annotated: words with tags, heads (-1: root) and labels. */
export interface GoldSentence {
  document: string;
  words: string[];
  tags: string[];
  heads: number[];
  labels: string[];
}

/** The genres of GUM whose texts are CC BY (GUM's LICENSE.txt), as the annotations are; no other is read. */
export const CC_BY_GENRES = ['academic', 'court', 'interview', 'news'];

/** All sentences of the CC BY genres in the GUM checkout at `gum`, in the order of file names. */
export function readGum(gum: string): GoldSentence[] {
  const folder = join(gum, 'dep');
  const files = readdirSync(folder)
    .filter((file) => CC_BY_GENRES.some((genre) => file.startsWith(`GUM_${genre}_`) && file.endsWith('.conllu')))
    .sort();
  if (!files.length) throw new Error(`no dep/GUM_${CC_BY_GENRES[0]}_*.conllu under ${gum}: expected a checkout of GUM`);
  return files.flatMap((file) => sentencesOf(file.replace('.conllu', ''), readFileSync(join(folder, file), 'utf8')));
}

/** All sentences of the treebank of our own, `own/*.conllu`, in the order of file names. */
export function readOwn(): GoldSentence[] {
  const folder = new URL('./own/', import.meta.url);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.conllu'))
    .sort();
  return files.flatMap((file) =>
    sentencesOf(`own ${file.replace('.conllu', '')}`, readFileSync(new URL(file, folder), 'utf8')),
  );
}

function sentencesOf(document: string, conllu: string): GoldSentence[] {
  return conllu
    .split(/\n\n+/)
    .map((block) => sentenceOf(document, block))
    .filter((sentence) => sentence.words.length > 0);
}

function sentenceOf(document: string, block: string): GoldSentence {
  const rows = block
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((row) => /^\d+$/.test(row[0]!));
  const sentence: GoldSentence = { document, words: [], tags: [], heads: [], labels: [] };
  // GUM cuts "cross-border" into three words; we keep it whole, as its head: `keep` maps old places to new.
  const keep = new Int32Array(rows.length);
  const groups: number[][] = [];
  for (let i = 0; i < rows.length; i++) {
    const glued = i > 0 && (rows[i]![4] === 'HYPH' || rows[i - 1]![4] === 'HYPH') && noSpaceAfter(rows[i - 1]!);
    if (glued) groups.at(-1)!.push(i);
    else groups.push([i]);
    keep[i] = groups.length - 1;
  }
  for (const group of groups) {
    const outside = group.filter((i) => {
      const head = Number(rows[i]![6]) - 1;
      return rows[i]![4] !== 'HYPH' && !group.includes(head);
    });
    const main = rows[outside.at(-1) ?? group.at(-1)!]!;
    const head = Number(main[6]) - 1;
    sentence.words.push(group.map((i) => rows[i]![1]!).join(''));
    sentence.tags.push(main[4]!);
    sentence.heads.push(head < 0 ? -1 : keep[head]!);
    sentence.labels.push(labelOf(main[7]!));
  }
  return sentence;
}

function noSpaceAfter(row: string[]): boolean {
  return row[9]!.includes('SpaceAfter=No');
}

const SUBTYPES_KEPT = new Set([
  'nsubj:pass',
  'aux:pass',
  'acl:relcl',
  'nmod:poss',
  'obl:agent',
  'cc:preconj',
  'nsubj:outer',
]);

function labelOf(label: string): string {
  if (label === 'nsubj:outer') return 'nsubj';
  return SUBTYPES_KEPT.has(label) ? label : label.split(':')[0]!;
}
