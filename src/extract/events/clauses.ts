import { isStatusVerb } from '../agreements/words.ts';
import type { Document, Sentence } from '../document.ts';
import { lemmaOf } from '../lexicon/lemma.ts';
import { isDeedVerb } from './deed-words.ts';
import { governs } from './governors.ts';

/**
 * A verb with its auxiliaries, tokens [from, to), read from the tags alone: news puts so much between a verb and what it takes
 * that a parse of it is often wrong, and most sentences are not parsed.
 */
export type VerbGroup = {
  from: number;
  to: number;
  /** The verb that tells, its lemma, and the particle or preposition that stands right behind it ("turn down", "call for"). */
  at: number;
  base: string;
  particle: string;
  passive: boolean;
  form: 'FINITE' | 'INFINITIVE' | 'GERUND' | 'PARTICIPLE';
  /** Before it: "will", "had", "not". */
  auxiliaries: readonly string[];
};

/** The verb groups of the sentences of a text, each sentence read once and only when it is asked for. */
export class Clauses {
  private readonly document: Document;
  private readonly read = new Map<Sentence, VerbGroup[]>();

  constructor(document: Document) {
    this.document = document;
  }

  /** Those of the sentence that a token stands in, in order. */
  around(token: number): readonly VerbGroup[] {
    const sentence = this.document.sentences[this.document.sentenceOf[token] as number];
    if (!sentence) return [];
    let groups = this.read.get(sentence);
    if (!groups) {
      groups = groupsIn(this.document, sentence);
      this.read.set(sentence, groups);
    }
    return groups;
  }

  /** The group that a token is part of. */
  at(token: number): VerbGroup | undefined {
    return this.around(token).find(({ from, to }) => from <= token && token < to);
  }

  /** The last group that ends at a token or before it. */
  before(token: number): VerbGroup | undefined {
    return this.around(token).findLast(({ to }) => to <= token);
  }
}

const BE = /^(?:is|are|was|were|be|been|being|'s|'re|am)$/;
const GET = /^(?:got|gets?|getting)$/;
const AUXILIARY = /^(?:has|have|had|having|'ve|do|does|did|let)$/;
const ADVERB =
  /^(?:not|n't|never|also|now|already|yet|still|finally|formally|since|then|soon|even|only|just|long|later|ever|however|both|all)$/;
/** What a verb may bear right behind it and so mean something else. */
const PARTICLE =
  /^(?:up|out|down|off|away|apart|through|back|forward|over|together|in|on|for|of|from|with|to|into|about|against|by|under|aside|short|upon)$/;

function groupsIn({ tokens }: Document, { from, to }: Sentence): VerbGroup[] {
  const groups: VerbGroup[] = [];
  const lower = (t: number): string => (t < to ? (tokens[t]?.lower ?? '') : '');
  const pos = (t: number): string => (t < to ? (tokens[t]?.pos ?? '') : '');
  for (let t = from; t < to; ) {
    const tag = pos(t);
    if (!/^(?:VB|MD|TO)/.test(tag) || isModifier(tokens, t, from)) {
      t++;
      continue;
    }
    const begin = t;
    const auxiliaries: string[] = [];
    let passive = false;
    if (tag === 'TO') {
      let next = t + 1;
      while (next < t + 4 && (/^RB/.test(pos(next)) || ADVERB.test(lower(next)))) next++;
      // "ready to sign"; "to Tripoli" is none.
      if (!/^VB[PD]?$/.test(pos(next))) {
        t++;
        continue;
      }
      auxiliaries.push('to');
      t = next;
    }
    let at = -1;
    for (let steps = 0; t < to && steps < 10; steps++, t++) {
      const word = lower(t);
      const isVerb = /^VB/.test(pos(t));
      if (pos(t) === 'MD' || word === 'cannot') auxiliaries.push(word);
      else if (isVerb && (BE.test(word) || GET.test(word)) && goesOn(t + 1)) {
        passive = true;
        auxiliaries.push(word);
      } else if (isVerb && AUXILIARY.test(word) && goesOn(t + 1)) auxiliaries.push(word);
      else if (isVerb) {
        at = t;
        break;
      } else if (/^RB/.test(pos(t)) || ADVERB.test(word) || word === 'to') auxiliaries.push(word);
      else break;
    }
    if (at < 0) {
      // A modal or "to" alone: nothing is done by it.
      t = Math.max(t, begin + 1);
      continue;
    }
    const own = pos(at);
    const form =
      auxiliaries.includes('to') && lower(begin) === 'to'
        ? 'INFINITIVE'
        : auxiliaries.some(
              (word) => !/^(?:being|having)$/.test(word) && (BE.test(word) || AUXILIARY.test(word) || MODAL.test(word)),
            )
          ? 'FINITE'
          : own === 'VBG' || /^(?:being|having)$/.test(auxiliaries[0] ?? '')
            ? 'GERUND'
            : own === 'VBN'
              ? 'PARTICIPLE'
              : 'FINITE';
    groups.push({
      from: begin,
      to: at + 1,
      at,
      base: baseOf(lower(at), own),
      particle: PARTICLE.test(lower(at + 1)) ? lower(at + 1) : '',
      passive: passive && own !== 'VBG',
      form,
      auxiliaries,
    });
    t = at + 1;
  }
  return groups;

  /** Whether a verb follows, over adverbs: "has not yet been signed". */
  function goesOn(next: number): boolean {
    let at = next;
    while (at < next + 4 && (/^RB/.test(pos(at)) || ADVERB.test(lower(at)))) at++;
    return /^VB[NGDP]?$/.test(pos(at)) && !/^VB[P]$/.test(pos(at)) && !isModifier(tokens, at, from);
  }
}

const MODAL = /^(?:will|would|shall|should|can|could|may|might|must|'ll|'d|ought|cannot|wo|ca)$/;

/** "the proposed force", "a working group": a participle that is no verb. */
function isModifier(tokens: Document['tokens'], t: number, from: number): boolean {
  const { pos } = tokens[t] as Document['tokens'][number];
  if (!/^VB[NG]$/.test(pos) || t <= from) return false;
  const before = tokens[t - 1]?.pos ?? '';
  const after = tokens[t + 1]?.pos ?? '';
  return /^(?:DT|PRP\$|POS)$/.test(before)
    ? /^(?:NN|JJ|VB[NG]|HYPH|CD)/.test(after) || pos === 'VBG'
    : /^(?:JJ|CD)/.test(before) && /^NN/.test(after);
}

const IRREGULAR: Readonly<Record<string, string>> = {
  tore: 'tear',
  torn: 'tear',
  quit: 'quit',
  shook: 'shake',
  shaken: 'shake',
  broke: 'break',
  broken: 'break',
  froze: 'freeze',
  frozen: 'freeze',
  rebuilt: 'rebuild',
  arose: 'arise',
  swept: 'sweep',
  let: 'let',
  blew: 'blow',
  blown: 'blow',
  gone: 'go',
  began: 'begin',
  flew: 'fly',
  drove: 'drive',
  driven: 'drive',
  came: 'come',
  become: 'become',
  bore: 'bear',
  died: 'die',
  put: 'put',
  cut: 'cut',
  beat: 'beat',
  shut: 'shut',
  forwent: 'forgo',
};

/** The lemma of a verb, of the candidates the one that some list knows: "stalling" is of "stall". Remembered, up to a bound. */
function baseOf(word: string, pos: string): string {
  if (Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word] as string;
  const key = `${pos} ${word}`;
  let base = bases.get(key);
  if (base === undefined) {
    base = lemmaOf(word, /^VB[DGNZ]$/.test(pos) ? pos : 'VB', isKnown);
    if (bases.size >= 20_000) bases.clear();
    bases.set(key, base);
  }
  return base;
}
const bases = new Map<string, string>();

const isKnown = (lemma: string): boolean => governs(lemma) || isStatusVerb(lemma) || isDeedVerb(lemma);
