import { mentionId } from '../model/ids.ts';
import type { NodeRef } from '../model/rows.ts';
import { type ArticleFile, wholeBody } from './article-rows.ts';
import type { Seed } from './format.ts';
import type { Path } from './parse.ts';
import { occurrences, type Span, spanAt, titleBeside } from './spans.ts';
import { actor, nodeOf } from './stated.ts';

type SeedMention = NonNullable<Seed['mentions']>[number];
type Placed = { span: Span; actor?: string };

/** States the listed mentions, and those that are statements' sources. */
export function mentionRows(file: ArticleFile, article: NodeRef): void {
  const placed: Placed[] = [];
  for (const [i, entry] of (file.parsed.seed.mentions ?? []).entries()) {
    const at = ['mentions', i];
    for (const span of spansOf(file, at, entry)) {
      placed.push({ span, actor: entry.actor });
      listedMention(file, article, at, entry, span);
    }
  }
  sourceMentions(file, article, placed);
}

function spansOf(file: ArticleFile, at: Path, { text, at: offset, every }: SeedMention): Span[] {
  const where = wholeBody(file.article);
  const starts = every ? occurrences(file.article.body, text, where) : [];
  if (starts.length) return starts.map((start) => spanAt(start, text));
  const span = file.span([...at, 'text'], { text, at: offset }, where);
  return span ? [span] : [];
}

function listedMention(file: ArticleFile, article: NodeRef, at: Path, entry: SeedMention, span: Span): void {
  const { rows } = file;
  const { form, judgement, by, reason, position, title, status = 'CURRENT' } = entry;
  const mention = mentionRow(file, article, at, span, form);
  if (entry.actor) {
    rows.link([...at, 'actor'], 'REFERS_TO', mention, actor(entry.actor), { judgement, by, reason });
    if (form === 'NAME' && judgement === 'POSITIVE')
      rows.alias([...at, 'text'], actor(entry.actor), span.text, 'SPELLING', file.article.language, true);
  }
  if (!position || !title) return;
  const words = titleBeside(file.article.body, span, title);
  if (!words) {
    const sentence = `the sentence in which \`${span.text}\` stands at ${span.start}`;
    file.fault([...at, 'title'], `expected words of ${sentence} and came \`${title}\``);
    return;
  }
  const { start, end, text } = words;
  rows.link([...at, 'position'], 'NAMES_POSITION', mention, nodeOf('Position', position), { status, start, end, text });
}

/** The words that name a statement's speaker are a mention of him even where nobody listed one. */
function sourceMentions(file: ArticleFile, article: NodeRef, placed: Placed[]): void {
  for (const { entry, at, source } of file.told.values()) {
    if (!source) continue;
    const speaks = (one: Placed): boolean =>
      inside(one.span, source) && (!entry.speaker || one.actor === entry.speaker);
    if (placed.some(speaks)) continue;
    const where = [...at, 'source'];
    if (placed.some(({ span }) => span.start === source.start && span.end === source.end)) {
      file.fault(
        where,
        `expected a mention of \`${entry.speaker}\` at ${source.start}–${source.end}, where the mentions name somebody else`,
      );
      continue;
    }
    placed.push({ span: source, actor: entry.speaker });
    const mention = mentionRow(file, article, where, source, PRONOUN.test(source.text) ? 'PRONOUN' : 'NOMINAL');
    if (entry.speaker)
      file.rows.link(where, 'REFERS_TO', mention, actor(entry.speaker), { judgement: 'POSITIVE', by: 'curator' });
  }
}

function mentionRow(
  { rows, article: { id } }: ArticleFile,
  article: NodeRef,
  at: Path,
  span: Span,
  form: string,
): NodeRef {
  const { text, start, end } = span;
  const mention = rows.node(at, 'Mention', mentionId(id, start, end), { text, start, end, form });
  rows.link(at, 'HAS_MENTION', article, mention);
  return mention;
}

const PRONOUN = /^(he|she|it|they|we|i)$/i;
const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
