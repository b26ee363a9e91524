import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeModels } from '../../../src/extract/model/format.ts';
import { taggerInput, tagSentence } from '../../../src/extract/parse/tagger.ts';
import { withHeadlines } from './augment.ts';
import { type GoldSentence, readGum, readOwn } from './conllu.ts';
import { attachment, parserExample, trainParser } from './parser.ts';
import { taggingAccuracy, trainTagger } from './tagger.ts';

/**
 * `node bench/attribution/train/train.ts GUM [--out FILE | --fold N] [--gum-only]`: trains the tagger and the parser on the CC BY genres
 * of the GUM checkout at GUM and on our own treebank. Without --out it trains on all but every eighth document (--fold says with
 * which of them this begins, 3 if left out) and prints the scores on those.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, fold: { type: 'string', default: '3' }, 'gum-only': { type: 'boolean' } },
});
const [gum] = positionals;
if (!gum) throw new Error('usage: train.ts GUM [--out FILE | --fold N] [--gum-only]');

const TAG_ROUNDS = 8;
const PARSE_ROUNDS = 12;
const FOLDS = 8;

const ofGum = readGum(gum);
const own = readOwn();
const foldOf = new Map([...byFold(ofGum), ...byFold(own)]);
const heldOut = values.out ? -1 : Number(values.fold);
const all = [...ofGum, ...own];
const tags = [...new Set(all.flatMap((sentence) => sentence.tags))].sort();
const labels = [...new Set(all.flatMap((sentence) => sentence.labels))].sort();

const kept = (values['gum-only'] ? ofGum : all).filter((sentence) => foldOf.get(sentence.document) !== heldOut);
const training = withHeadlines(kept);
log(
  `${kept.length} sentences, ${kept.reduce((sum, { words }) => sum + words.length, 0)} words, ` +
    `${new Set(kept.map(({ document }) => document)).size} documents`,
);

// The parser sees tags as it will find them: each fold is tagged by a tagger trained on the others.
const examples = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const inFold = (sentence: GoldSentence) => foldOf.get(sentence.document) === fold;
  const part = training.filter(inFold);
  if (!part.length) continue;
  const tagger = trainTagger(
    training.filter((s) => !inFold(s)),
    tags,
    TAG_ROUNDS,
    1 + fold,
  );
  for (const gold of part) examples.push(parserExample(gold, tagSentence(tagger, taggerInput(gold.words))));
}
log('tagged by folds');
const tagger = trainTagger(training, tags, TAG_ROUNDS, 0);
const parser = trainParser(examples, labels, PARSE_ROUNDS, 0);
log('trained');

if (values.out) {
  const file = writeModels({ tagger, parser });
  writeFileSync(values.out, file);
  log(`${values.out}: ${file.length} bytes`);
} else {
  const held = all.filter((sentence) => foldOf.get(sentence.document) === heldOut);
  for (const [name, part] of [
    ['GUM', held.filter(({ document }) => document.startsWith('GUM'))],
    ['news of GUM', held.filter(({ document }) => document.startsWith('GUM_news'))],
    ['own', held.filter(({ document }) => !document.startsWith('GUM'))],
  ] as const) {
    const tests = part.map((gold) => parserExample(gold, tagSentence(tagger, taggerInput(gold.words))));
    const { unlabelled, labelled } = attachment(parser, tests);
    log(
      `${name}: tags right ${percent(taggingAccuracy(tagger, part))}, heads ${percent(unlabelled)}, with labels ${percent(labelled)}`,
    );
  }
}

/** Each document's fold: whole documents, in turn. */
function byFold(sentences: GoldSentence[]): [string, number][] {
  return [...new Set(sentences.map(({ document }) => document))].map((document, i) => [document, i % FOLDS]);
}

function percent(share: number): string {
  return (share * 100).toFixed(2);
}

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}
