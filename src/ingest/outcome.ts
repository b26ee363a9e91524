import type { Document, Fault, Origin } from './document/document.ts';
import type { Known } from './states.ts';
import type { Ready } from './write-articles.ts';

/** What became of one document. */
export type IngestOutcome =
  | ({ kind: 'added' | 'replaced' | 'reread'; origin: Origin; id: string; title: string } & Counts)
  | { kind: 'unchanged'; origin: Origin; id: string; title: string }
  | { kind: 'curated'; origin: Origin; id: string; title: string; reason: string }
  | { kind: 'failed'; origin: Origin; title?: string; reason: string };

/** How much was found in an article. */
export type Counts = {
  language: string;
  statements: number;
  /** Statements that other articles reported before. */
  shared: number;
  mentions: number;
  unresolved: number;
  /** The article of which it is a copy. */
  copyOf?: string;
  /** Why nothing was looked for. */
  note?: string;
};

export function readyOutcome({ origin, title }: Document, { kind }: Known, ready: Ready): IngestOutcome {
  const { article, rows, statements, copy } = ready;
  const own = rows.nodes.filter(({ label }) => label === 'Statement').length;
  const mentions = rows.nodes.filter(({ label }) => label === 'Mention');
  const meant = new Set(
    rows.relationships.flatMap(({ type, from, properties }) =>
      type === 'REFERS_TO' && properties.judgement === 'POSITIVE' ? from.id : [],
    ),
  );
  return {
    kind: kind === 'replaced' || kind === 'reread' ? kind : 'added',
    origin,
    id: article.id,
    title,
    language: article.language,
    statements: statements.length,
    shared: statements.length - own,
    mentions: mentions.length,
    unresolved: mentions.filter(({ id }) => !meant.has(id)).length,
    ...(copy && { copyOf: copy.original }),
    ...(article.language !== 'en' && { note: 'only English is read: kept without statements' }),
  };
}

/** Of a document with which nothing was done, or in a dry run nothing was tried. */
export function outcomeOf({ origin, title, id }: Document, known: Known): IngestOutcome {
  switch (known.kind) {
    case 'curated': {
      const reason = `curated in ${known.seed}: what is extracted is not put beside that`;
      return { kind: 'curated', origin, id: known.id, title, reason };
    }
    case 'replaced':
    case 'reread':
      return { ...none, kind: known.kind, origin, id: known.id, title };
    default:
      return { kind: 'unchanged', origin, id: known.kind === 'new' ? id : known.id, title };
  }
}

/** Of what could not be read at all. */
export function failedOutcome({ expected, received, ...origin }: Fault): IngestOutcome {
  return { kind: 'failed', origin, reason: `expected ${expected}, received ${received}` };
}

const none: Counts = { language: '', statements: 0, shared: 0, mentions: 0, unresolved: 0 };
