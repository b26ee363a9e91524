import type { Document } from '../document.ts';
import type { Clauses, VerbGroup } from './clauses.ts';
import type { Reading } from './modality.ts';
import type { Named, Scene } from './scene.ts';

/** Who does what a verb tells: whom it is wanted of, the agent after "by", or who stands before it. */
export function subjectOf(scene: Scene, clauses: Clauses, group: VerbGroup, { above, control }: Reading): Named[] {
  if (control) return namedIn(scene, ...control);
  const top = above.at(-1) ?? group;
  const passive = group.passive;
  if (passive) {
    const agent = agentOf(scene, group);
    if (agent.length || top === group || !above.length) return agent;
  }
  const region = subjectRegion(scene, clauses, top);
  return region ? namedIn(scene, ...region) : [];
}

/** "by Algerian mediators", "between Mali and Niger" right behind a passive verb. */
function agentOf(scene: Scene, { at, to }: VerbGroup): Named[] {
  const { tokens, sentences, sentenceOf } = scene.document;
  const end = Math.min(sentences[sentenceOf[at] as number]?.to ?? to, to + 14);
  for (let t = to; t < end; t++) {
    const { lower, pos } = tokens[t] as Document['tokens'][number];
    if (lower === 'by' && scene.datesIn(t + 1, t + 3).length === 0)
      return namedIn(scene, t + 1, listEnd(scene, t + 1, end));
    if (/^(?:VB|MD|W|,|CC)/.test(pos)) break;
  }
  return [];
}

/** Where a list of names ends: "by the Democratic Republic of the Congo and Rwanda". */
export function listEnd(scene: Scene, from: number, end: number): number {
  const { tokens } = scene.document;
  let t = from;
  while (
    t < end &&
    (scene.at(t).length > 0 ||
      /^(?:DT|JJ|NN|CC|,|POS|PRP\$|CD|HYPH|FW)/.test(tokens[t]?.pos ?? '') ||
      (tokens[t]?.lower === 'of' && scene.within(t + 1, Math.min(end, t + 4)).length > 0))
  )
    t++;
  return t;
}

const OPENERS =
  /^(?:that|after|because|as|while|if|whether|when|where|but|although|though|since|until|before|unless|so|than|says?|said|where|why|how|because|whereas|once|among|like|according)$/;

/** The tokens before a verb that name who does it; undefined where none are found. */
export function subjectRegion(scene: Scene, clauses: Clauses, group: VerbGroup): readonly [number, number] | undefined {
  const { document } = scene;
  const { tokens, sentences, sentenceOf } = document;
  const begin = Math.max(sentences[sentenceOf[group.at] as number]?.from ?? 0, group.from - 60);
  let end = group.from;
  // "and refused to sign": who did the first thing.
  for (let steps = 0; steps < 3; steps++) {
    end = backOverAsides(scene, begin, end);
    const { lower, pos } = tokens[end - 1] ?? { lower: '', pos: '' };
    if (end <= begin) return undefined;
    if (/^(?:and|or|but)$/.test(lower) || (lower === ',' && group.form === 'GERUND')) {
      const first = clauses.before(end - 1);
      const fresh = first && first.at > begin ? first : undefined;
      if (!fresh) return undefined;
      // "and Niger signed" has one of its own; here the word stands right before the verb.
      return subjectRegion(scene, clauses, topOf(clauses, fresh));
    }
    if (/^(?:which|who|that|whom)$/.test(lower) && /^(?:W|IN|DT)/.test(pos)) {
      end--;
      if (tokens[end - 1]?.lower === ',') end--;
      continue;
    }
    break;
  }
  let from = end;
  for (let t = end - 1; t >= begin; t--) {
    const { lower, pos } = tokens[t] as Document['tokens'][number];
    if (scene.at(t).length && !/^(?:VB|MD)/.test(pos)) {
      from = t;
      continue;
    }
    if (/^(?:VB[DPZ]|MD|:|``|''|-LRB-|-RRB-)/.test(pos) || OPENERS.test(lower) || /^["“”«»;:–—]$/.test(lower)) break;
    if (lower === ',' && !isList(scene, t, end)) break;
    from = t;
  }
  return from < end ? [from, end] : undefined;
}

/** The group on which a coordinated one hangs: of "agreed to form and equip" the first. */
function topOf(clauses: Clauses, group: VerbGroup): VerbGroup {
  let top = group;
  for (let steps = 0; steps < 3 && top.form === 'INFINITIVE'; steps++) {
    const before = clauses.before(top.from);
    if (!before) break;
    top = before;
  }
  return top;
}

/** A comma of a list of names or around an apposition to one, not of a clause before. */
function isList(scene: Scene, comma: number, end: number): boolean {
  const { tokens } = scene.document;
  for (let t = comma + 1; t < Math.min(end, comma + 4); t++)
    if (scene.at(t).length) return scene.at(comma - 1).length > 0 || /^NN/.test(tokens[comma - 1]?.pos ?? '');
  return scene.at(comma - 1).length > 0 && /^(?:DT|NN|JJ|PRP\$)/.test(tokens[comma + 1]?.pos ?? '');
}

/** Left of a verb over adverbs, dates ("on Monday") and what stands between commas or brackets. */
function backOverAsides(scene: Scene, begin: number, from: number): number {
  const { tokens } = scene.document;
  let end = from;
  for (let steps = 0; steps < 8 && end > begin; steps++) {
    const { lower, pos } = tokens[end - 1] as Document['tokens'][number];
    if (/^RB/.test(pos) && !scene.at(end - 1).length) {
      end--;
      continue;
    }
    const date = scene.datesIn(Math.max(begin, end - 6), end).find(({ to }) => to >= end);
    if (date) {
      end = date.from;
      if (/^(?:on|in|at|since|from|until|by|over|during|late|early)$/.test(tokens[end - 1]?.lower ?? '')) end--;
      continue;
    }
    if (lower === ')' || lower === ',') {
      const open = asideFrom(scene, begin, end - 1, lower === ')' ? '(' : ',');
      if (open === undefined) return lower === ',' ? end - 1 : end;
      end = open;
      continue;
    }
    break;
  }
  return end;
}

/** Where the aside that ends at `close` begins; undefined where it is none but the clause before. */
function asideFrom(scene: Scene, begin: number, close: number, mark: string): number | undefined {
  const { tokens } = scene.document;
  for (let t = close - 1; t > begin && t > close - 26; t--) {
    if (tokens[t]?.lower !== mark) continue;
    const next = tokens[t + 1];
    // ", which leads the talks," ", a former judge," ", Diallo Bathia," — and not ", Niger,".
    const isAside =
      mark === '(' ||
      /^(?:W|DT|IN|VB|RB|PRP\$)/.test(next?.pos ?? '') ||
      (/^NNP/.test(next?.pos ?? '') && /^(?:NN|NNS)$/.test(tokens[t - 1]?.pos ?? '') && scene.at(t - 1).length > 0) ||
      (scene.at(t + 1).length > 0 &&
        /minister|president|chief|envoy|secretary/.test(
          tokens
            .slice(Math.max(begin, t - 6), t)
            .map(({ lower }) => lower)
            .join(' '),
        ) &&
        !/^and$/.test(tokens[close - 2]?.lower ?? ''));
    return isAside ? t : undefined;
  }
  return undefined;
}

/** Prepositions after which others are named than who acts: "the envoy for Libya", "talks in Algiers". */
const AWAY =
  /^(?:for|in|to|on|at|from|with|against|about|over|under|near|into|since|during|without|by|towards?|via|through|outside|inside|across)$/;

/** Whom the tokens name, groups as their members; none of those that only say where or for what. */
export function namedIn(scene: Scene, from: number, to: number): Named[] {
  const { tokens } = scene.document;
  const found: Named[] = [];
  let away = false;
  for (let t = from; t < to; ) {
    const { lower, pos } = tokens[t] as Document['tokens'][number];
    const here = scene.acting(t);
    if (here.length) {
      if (!away) found.push(...here);
      const end = here[0]?.span[1] ?? 0;
      for (t++; t < to && (tokens[t]?.start ?? end) < end; ) t++;
      continue;
    }
    if (/^(?:neighbouring|neighboring|bordering)$/.test(lower)) away = true;
    else if (/^(?:namely|including)$/.test(lower)) away = false;
    else if (found.length && AWAY.test(lower)) away = true;
    else if (!found.length && AWAY.test(lower) && t > from) away = true;
    else if (lower === 'and' || lower === ',' || lower === 'between') away = false;
    else if (/^(?:VB[DPZ])/.test(pos) && found.length) break;
    t++;
  }
  if (found.length) return found;
  const group = scene.collective(from, to);
  return group;
}

/** "with Cameroon", "between Mali and Niger" behind a verb: "the arrangement that Chad struck with Cameroon". */
export function partnersAfter(scene: Scene, clauses: Clauses, { at, to }: VerbGroup): Named[] {
  const { tokens, sentences, sentenceOf } = scene.document;
  const end = Math.min(sentences[sentenceOf[at] as number]?.to ?? to, to + 12);
  for (let t = to; t < end; t++) {
    const { lower } = tokens[t] as Document['tokens'][number];
    if (/^(?:with|between)$/.test(lower))
      return namedIn(
        scene,
        t + 1,
        listEnd(scene, t + 1, Math.min(end + 12, sentences[sentenceOf[at] as number]?.to ?? to)),
      );
    if (clauses.at(t) || /^[;:]$/.test(lower)) break;
  }
  return [];
}
