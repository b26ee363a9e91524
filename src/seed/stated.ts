import { aliasId } from '../model/ids.ts';
import { nameKey, nameSound } from '../model/names.ts';
import type {
  NodeLabel,
  NodeRef,
  NodeRow,
  Properties,
  RelationshipRow,
  RelationshipType,
  Value,
} from '../model/rows.ts';
import type { FaultAt, ParsedSeed, Path } from './parse.ts';

/**
 * A row of the graph and where its file states it. A `spare` one is written only where no other file states the same row:
 * a spelling that an article uses, a statement that a copy reports too.
 */
export type Stated<Row> = { row: Row; file: string; at: Path; fault: FaultAt; spare?: true };

/** What one file states, filled by gazetteerRows and articleRows. */
export class StatedRows {
  readonly nodes: Stated<NodeRow>[] = [];
  readonly relationships: Stated<RelationshipRow>[] = [];
  private readonly parsed: ParsedSeed;
  private readonly aliases = new Set<string>();

  constructor(parsed: ParsedSeed) {
    this.parsed = parsed;
  }

  node(at: Path, label: NodeLabel, id: string, properties: Loose): NodeRef {
    this.nodes.push({ row: { label, id, properties: { id, ...known(properties) } }, ...this.origin(at) });
    return { label, id };
  }

  link(at: Path, type: RelationshipType, from: NodeRef, to: NodeRef, properties: Loose = {}, key?: string): void {
    const row: RelationshipRow = {
      type,
      from,
      to,
      properties: { ...known(properties), ...(key === undefined ? {} : { key }) },
    };
    if (key !== undefined) row.key = key;
    this.relationships.push({ row, ...this.origin(at) });
  }

  /** A name of `target`; of names that one folded key makes equal, the first counts. */
  alias(at: Path, target: NodeRef, name: string, kind: AliasKind, language?: string, spare?: true): void {
    const key = nameKey(name);
    const id = aliasId(target.id, name);
    if (key === '' || this.aliases.has(id)) return;
    this.aliases.add(id);
    const sounds =
      (target.label === 'Actor' || target.label === 'Place') && ['NAME', 'ALIAS', 'SPELLING'].includes(kind);
    const sound = sounds ? nameSound(name) : undefined;
    const state = () =>
      this.link(at, 'NAMES', this.node(at, 'Alias', id, { name, key, kind, language, sound }), target);
    if (spare) this.asSpare(state);
    else state();
  }

  /** The rows stated meanwhile are spare. */
  asSpare<T>(state: () => T): T {
    const [nodes, relationships] = [this.nodes.length, this.relationships.length];
    const result = state();
    for (const stated of [...this.nodes.slice(nodes), ...this.relationships.slice(relationships)]) stated.spare = true;
    return result;
  }

  private origin(at: Path) {
    return { file: this.parsed.name, at, fault: this.parsed.fault };
  }
}

export type AliasKind = 'NAME' | 'ALIAS' | 'DEMONYM' | 'SPELLING' | 'SYNONYM';
export type Loose = Record<string, Value | undefined>;

export const actor = (id: string): NodeRef => ({ label: 'Actor', id });
export const nodeOf = (label: NodeLabel, id: string): NodeRef => ({ label, id });

const known = (properties: Loose): Properties =>
  Object.fromEntries(Object.entries(properties).filter((entry): entry is [string, Value] => entry[1] !== undefined));
