import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeModels } from '../../../src/extract/model/format.ts';
import { taggerInput, tagSentence } from '../../../src/extract/parse/tagger.ts';
import { withHeadlines } from './augment.ts';
import { type GoldSentence, readGum } from './conllu.ts';
import { attachment, parserExample, trainParser } from './parser.ts';
import { taggingAccuracy, trainTagger } from './tagger.ts';

/**
 * `node bench/attribution/train/train.ts GUM [--out FILE]`: trains the tagger and the parser on the CC BY genres of the GUM
 * checkout at GUM. Without --out it trains on all but every eighth document and prints the scores on those.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
const [gum] = positionals;
if (!gum) throw new Error('usage: train.ts GUM [--out FILE]');

const TAG_ROUNDS = 8;
const PARSE_ROUNDS = 12;
const FOLDS = 8;

const all = readGum(gum);
const documents = [...new Set(all.map((sentence) => sentence.document))];
const foldOf = new Map(documents.map((document, i) => [document, i % FOLDS]));
const tags = [...new Set(all.flatMap((sentence) => sentence.tags))].sort();
const labels = [...new Set(all.flatMap((sentence) => sentence.labels))].sort();

const kept = values.out ? all : all.filter((sentence) => foldOf.get(sentence.document) !== 3);
const training = withHeadlines(kept);
log(
  `${kept.length} sentences, ${kept.reduce((sum, { words }) => sum + words.length, 0)} words, ${documents.length} documents`,
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
  const held = all.filter((sentence) => foldOf.get(sentence.document) === 3);
  log(`tags right: ${percent(taggingAccuracy(tagger, held))}`);
  const tests = held.map((gold) => parserExample(gold, tagSentence(tagger, taggerInput(gold.words))));
  const { unlabelled, labelled } = attachment(parser, tests);
  log(`heads right: ${percent(unlabelled)}, with their labels: ${percent(labelled)}`);
  const news = tests.filter(({ gold }) => gold.document.includes('news'));
  const inNews = attachment(parser, news);
  log(`in news: ${percent(inNews.unlabelled)}, with their labels: ${percent(inNews.labelled)}`);
  log(`${writeModels({ tagger, parser }).length} bytes`);
}

function percent(share: number): string {
  return (share * 100).toFixed(2);
}

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}
