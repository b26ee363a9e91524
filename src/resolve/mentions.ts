/** The mentions of an article, each span once. */
import type { Naming } from './cast.ts';
import type { Meaning } from './meaning.ts';
import type { PersonName } from './person-names.ts';
import { titleOf } from './positions.ts';
import type { Scene } from './scene.ts';
import type { MentionForm, NewPosition, ResolvedMention } from './types.ts';

export class Mentions {
  private readonly all: ResolvedMention[] = [];
  private readonly bySpan = new Map<string, number>();
  private readonly people: { mention: number; name: PersonName; naming: Naming }[] = [];
  private readonly scene: Scene;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  /** The number of the mention at the words [from, to); a meaning with references replaces one without. */
  add(from: number, to: number, form: MentionForm, { references, reason }: Meaning): number {
    const span = this.scene.index.spanOf(from, to);
    const key = `${span.start}-${span.end}`;
    const known = this.bySpan.get(key);
    const mention = { ...span, form, references, reason };
    if (known === undefined) {
      this.bySpan.set(key, this.all.length);
      return this.all.push(mention) - 1;
    }
    if (references.length || this.all[known]?.references.length === 0) this.all[known] = mention;
    return known;
  }

  /** A person's name: what it means is taken when all is read, for the article may name the person in full only later. */
  name(name: PersonName, naming: Naming): number {
    const mention = this.add(name.from, name.to, 'NAME', { references: [], reason: naming.reason });
    this.people.push({ mention, name, naming });
    return mention;
  }

  /** All in text order, with the numbers in `sources` and `hearers` made to fit; names without an actor are left out where nobody asks for them. */
  result(sources: readonly number[][], hearers: readonly number[][]) {
    const made = new Map<string, NewPosition>();
    for (const { mention, name, naming } of this.people) {
      const one = this.all[mention] as ResolvedMention;
      const { entity, judgement, reason, candidates } = naming;
      one.reason = reason;
      one.references = (entity?.references ?? []).map((reference) => ({
        actor: reference.actor,
        judgement: judgement === 'UNSURE' ? 'UNSURE' : reference.judgement,
        reason,
      }));
      if (one.references.length === 0)
        one.references = candidates.map((actor) => ({ actor, judgement: 'UNSURE', reason }));
      if (name.title && entity) one.title = titleOf(this.scene, name.title, entity, made);
    }
    const asked = new Set([...sources.flat(), ...hearers.flat()]);
    const kept = this.all
      .map((mention, i) => ({ mention, i }))
      .filter(({ mention, i }) => mention.references.length || asked.has(i))
      .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
    const numbers = new Map(kept.map(({ i }, number) => [i, number]));
    const renumbered = (lists: readonly number[][]) => lists.map((list) => list.map((i) => numbers.get(i) as number));
    return {
      mentions: kept.map(({ mention }) => mention),
      sources: renumbered(sources),
      hearers: renumbered(hearers),
      positions: [...made.values()],
    };
  }
}
