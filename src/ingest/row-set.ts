import { aliasId } from '../model/ids.ts';
import { nameKey, nameSound } from '../model/names.ts';
import type { NodeLabel, NodeRef, Properties, RelationshipType, Rows, Value } from '../model/rows.ts';

export type Loose = Record<string, Value | undefined>;

/** Rows being gathered: of a node stated twice the first counts, of a relationship too. */
export class RowSet {
  readonly rows: Rows = { nodes: [], relationships: [] };
  private readonly seen = new Set<string>();

  node(label: NodeLabel, id: string, properties: Loose): NodeRef {
    if (this.isNew(label, id)) this.rows.nodes.push({ label, id, properties: { id, ...known(properties) } });
    return { label, id };
  }

  link(type: RelationshipType, from: NodeRef, to: NodeRef, properties: Loose = {}, key?: string): void {
    if (!this.isNew(type, from.label, from.id, to.label, to.id, key ?? '')) return;
    const keyed: { key?: string } = key === undefined ? {} : { key };
    this.rows.relationships.push({ type, from, to, ...keyed, properties: known({ ...properties, ...keyed }) });
  }

  alias(target: NodeRef, name: string, kind: 'NAME' | 'SPELLING', language?: string): void {
    const key = nameKey(name);
    if (!key) return;
    const sound = target.label === 'Actor' ? nameSound(name) : undefined;
    this.link('NAMES', this.node('Alias', aliasId(target.id, name), { name, key, kind, language, sound }), target);
  }

  private isNew(...parts: string[]): boolean {
    const key = parts.join('\n');
    if (this.seen.has(key)) return false;
    this.seen.add(key);
    return true;
  }
}

export const actor = (id: string): NodeRef => ({ label: 'Actor', id });

const known = (properties: Loose): Properties =>
  Object.fromEntries(Object.entries(properties).filter((entry): entry is [string, Value] => entry[1] !== undefined));
