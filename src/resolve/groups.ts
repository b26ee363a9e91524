/** Collectives as actors, with ids that are the same in every article. */
import { nameKey } from '../model/names.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { NewActor } from './types.ts';

export class Groups {
  private readonly made = new Map<string, NewActor>();
  private readonly gazetteer: Gazetteer;

  constructor(gazetteer: Gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** "Libya's neighbours": all countries around it, as such. */
  neighboursOf(country: string): string {
    const name = this.nameOf(country);
    return this.group(`${slug(name)}-neighbours`, `${name}'s neighbours`, []);
  }

  /** Some actors together: "Algeria, Egypt and Tunisia", by name. */
  of(members: readonly string[]): string {
    const all = [...new Set(members)].sort((a, b) => (this.nameOf(a) < this.nameOf(b) ? -1 : 1));
    const names = all.map((id) => this.nameOf(id));
    const listed = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
    return this.group(names.map(slug).join('-'), listed, all);
  }

  internationalCommunity(): string {
    return this.group('international-community', 'International community', []);
  }

  /** Groups that the gazetteer lacks. */
  created(): NewActor[] {
    return [...this.made.values()];
  }

  private group(id: string, name: string, members: string[]): string {
    if (!this.gazetteer.entry(id)) this.made.set(id, { kind: 'GROUP', id, name, members });
    return id;
  }

  private nameOf(id: string): string {
    return this.gazetteer.entry(id)?.name ?? id;
  }
}

const slug = (name: string): string => nameKey(name).replaceAll(' ', '-');
