import type { Value } from '../model/rows.ts';
import type { Change, Diff } from './diff.ts';

type Kind = 'added' | 'changed' | 'removed' | 'kept';
const KINDS: readonly Kind[] = ['added', 'changed', 'removed', 'kept'];
const SIGNS: Record<Kind, string> = { added: '+', changed: '~', removed: '−', kept: '○' };

/** The changes of each file: lines in words, the longer lists summed up unless `verbose`. Empty when nothing differs. */
export function diffInWords({ order, nodes, relationships }: Diff, verbose = false): string[] {
  const lines = order.map((file) => ({
    file,
    items: [
      ...nodes.filter((change) => change.file === file).map(nodeItem),
      ...relationships.filter((change) => change.file === file).map(relationshipItem),
    ],
  }));
  return lines.flatMap(({ file, items }) => {
    if (!items.length) return [];
    const isLong = items.length > LONG && !verbose;
    return [file, ...(isLong ? summed(items) : items.map(({ kind, text }) => `  ${SIGNS[kind]} ${text}`))];
  });
}

/** What was, or in a dry run would be, done: one line. */
export function totalsInWords(diff: Diff, isDryRun: boolean): string {
  const { nodes, relationships } = totalsOf(diff);
  const parts = [...partsOf(nodes, 'node'), ...partsOf(relationships, 'relationship')];
  if (!parts.length) return 'The graph holds just what the seeds state: nothing to change.';
  return `${isDryRun ? 'Would be' : 'The graph has'} ${parts.join(', ')}${isDryRun ? '; nothing was written.' : '.'}`;
}

/** The diff as one plain object. */
export function diffAsJson(diff: Diff, isDryRun: boolean): object {
  const files = diff.order.flatMap((file) => {
    const nodes = diff.nodes.filter((change) => change.file === file);
    const relationships = diff.relationships.filter((change) => change.file === file);
    if (!nodes.length && !relationships.length) return [];
    return {
      file,
      nodes: nodes.map((change) => ({
        change: change.kind,
        label: change.row.label,
        id: change.row.id,
        ...details(change),
      })),
      relationships: relationships.map((change) => ({
        ...{
          change: change.kind,
          type: change.row.type,
          from: change.row.from,
          to: change.row.to,
          key: change.row.key,
        },
        ...details(change),
      })),
    };
  });
  return { dryRun: isDryRun, files, totals: totalsOf(diff) };
}

const LONG = 20;
type Item = { kind: Kind; what: string; text: string };

function nodeItem(change: Diff['nodes'][number]): Item {
  const { label, id, properties } = change.row;
  const name = properties.name ?? properties.title ?? properties.content ?? properties.text;
  const what = label === 'Actor' ? titleCase(String(properties.kind)) : label;
  const text = `${what} ${id}${name === undefined || label === 'Alias' ? '' : ` (${short(name)})`}`;
  return { kind: change.kind, what, text: text + changesInWords(change) };
}

function relationshipItem(change: Diff['relationships'][number]): Item {
  const { type, from, to, key } = change.row;
  const text = `${from.id} ${type} ${to.id}${key === undefined || key === '-' ? '' : ` [${key}]`}`;
  return { kind: change.kind, what: type, text: text + changesInWords(change) };
}

function changesInWords(change: Change<unknown, unknown>): string {
  if (change.kind === 'kept') return ': no longer curated; stays, since other facts refer to it';
  if (change.kind !== 'changed') return '';
  const moved = change.movedFrom ? [`was in ${change.movedFrom}`] : [];
  const fields = change.fields.map(({ name, before, after }) => `${name} ${short(before)} → ${short(after)}`);
  return `: ${[...moved, ...fields].join(', ')}`;
}

function summed(items: Item[]): string[] {
  return KINDS.flatMap((kind) => {
    const counts = Map.groupBy(
      items.filter((item) => item.kind === kind),
      ({ what }) => what,
    );
    const parts = [...counts].map(([what, { length }]) => `${length.toLocaleString('en')} ${what}`);
    return parts.length ? [`  ${SIGNS[kind]} ${parts.join(', ')}`] : [];
  });
}

type Totals = Record<Kind, number>;
const totalsOf = ({ nodes, relationships }: Diff): { nodes: Totals; relationships: Omit<Totals, 'kept'> } => {
  const count = (changes: { kind: Kind }[], kind: Kind): number =>
    changes.filter((change) => change.kind === kind).length;
  const three = (changes: { kind: Kind }[]) => ({
    added: count(changes, 'added'),
    changed: count(changes, 'changed'),
    removed: count(changes, 'removed'),
  });
  return { nodes: { ...three(nodes), kept: count(nodes, 'kept') }, relationships: three(relationships) };
};

const partsOf = (totals: Partial<Totals>, thing: string): string[] =>
  KINDS.flatMap((kind) => {
    const count = totals[kind] ?? 0;
    return count ? [`${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'} ${kind}`] : [];
  });

const details = (change: Change<unknown, unknown>) =>
  change.kind === 'changed' ? { fields: change.fields, movedFrom: change.movedFrom } : {};

function short(value: Value | undefined): string {
  if (value === undefined) return '(none)';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
const titleCase = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();
