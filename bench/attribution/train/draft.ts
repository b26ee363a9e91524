import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { readModels } from '../../../src/extract/model/format.ts';
import { loadModels } from '../../../src/extract/model/load.ts';
import { parserInput, parseSentence } from '../../../src/extract/parse/parser.ts';
import { repairTags } from '../../../src/extract/parse/repair-tags.ts';
import { taggerInput, tagSentence } from '../../../src/extract/parse/tagger.ts';
import { lookOf } from '../../../src/extract/parse/words.ts';
import { quotedMask } from '../../../src/extract/text/quotes.ts';
import { splitSentences } from '../../../src/extract/text/sentences.ts';
import { tokenize } from '../../../src/extract/text/tokens.ts';

/**
 * `node bench/attribution/train/draft.ts TEXT [--model FILE]`: prints how the tagger and the parser read every sentence of the
 * text file TEXT, as CoNLL-U: to be corrected by hand, word by word, before it may go into `own/`.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { model: { type: 'string' } } });
const [file] = positionals;
if (!file) throw new Error('usage: draft.ts TEXT [--model FILE]');
const models = values.model ? readModels(readFileSync(values.model)) : loadModels();

const text = readFileSync(file, 'utf8').trim();
const id = basename(file, extname(file));
const tokens = tokenize(text);
console.log(`# newdoc id = ${id}`);
splitSentences(text, tokens).forEach(({ from, to }, number) => {
  const words = tokens.slice(from, to).map((token) => token.text);
  const tags = tagSentence(models.tagger, taggerInput(words));
  repairTags(models, tags, words);
  const { heads, labels } = parseSentence(models.parser, parserInput(words.map(lookOf), tags, quotedMask(words)));
  console.log(`# sent_id = ${id}-${number + 1}`);
  console.log(`# text = ${text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ')}`);
  words.forEach((word, i) => {
    const label = models.parser.labels[labels[i]!]!;
    const glued = i + 1 < words.length && !tokens[from + i + 1]!.spaced;
    const row = [i + 1, word, '_', '_', models.tagger.tags[tags[i]!], '_', heads[i]! + 1, label, '_'];
    console.log([...row, glued ? 'SpaceAfter=No' : '_'].join('\t'));
  });
  console.log('');
});
