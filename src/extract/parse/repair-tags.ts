import { stems } from '../lexicon/lemma.ts';
import { verbFrames } from '../lexicon/verbs.ts';
import type { Models } from '../model/format.ts';

/** Gives verbs of saying their tags where the tagger took them for nouns; `tags` is written to. */
export function repairTags({ tagger }: Models, tags: Int32Array, words: string[]): void {
  const name = (i: number) => tagger.tags[tags[i]!] ?? '';
  for (let i = 0; i + 1 < words.length; i++) {
    const tag = name(i);
    const repaired = repairedTag(words, name, i, tag);
    if (repaired !== tag) tags[i] = tagger.tags.indexOf(repaired);
  }
}

function repairedTag(words: string[], name: (i: number) => string, i: number, tag: string): string {
  const [word, next] = [words[i]!, words[i + 1]!];
  // "The ministry said in a statement": nothing before makes a participle of it.
  if (word === 'said' && tag === 'VBN' && next !== 'to' && !hasAuxiliary(words, i)) return 'VBD';
  if (tag.startsWith('N') && PAST.test(word)) return 'VBD';
  // "Its earlier report that"
  if (/^VBP?$/.test(tag) && (name(i - 1) === 'PRP$' || (/^(?:JJR?|RBR)$/.test(name(i - 1)) && name(i - 2) === 'PRP$')))
    return 'NN';
  // "The general estimated"
  if (tag === 'JJ' && TITLE.test(word) && name(i - 1) === 'DT' && /^(?:VB[DNZ]|MD|,)$/.test(name(i + 1))) return 'NN';
  // "The daily El Khabar reports in its edition of Sunday that"
  if (tag === 'NNS' && /^NNP?$/.test(name(i - 1)) && governs(word, 't') && tells(words, name, i)) return 'VBZ';
  // "Condemns the abuses, and demands that they cease"
  if (tag === 'NNS' && name(i - 1) === 'CC' && next === 'that' && governs(word, 't')) return 'VBZ';
  // "The minister, Anwar Gargash, made it clear"
  if (tag === 'VB' && NO_BASE.test(word) && !verbFrames.has(word)) return 'VBD';
  if (/^(?:clear|plain)$/.test(word) && tag.startsWith('VB') && words[i - 1] === 'it') return 'JJ';
  // "The union confirmed in a communiqué that": what it is told of makes it the clause's verb.
  if (tag === 'VBN' && /^(?:N|PRP|,|-RRB-)/.test(name(i - 1)) && governs(word, 't') && tells(words, name, i))
    return 'VBD';
  if (/^Calls?$/.test(word) && tag.startsWith('N') && /^(?:on|upon)$/.test(next)) return word === 'Call' ? 'VB' : 'VBZ';
  // "DEMAND that those …", in the list of a communiqué.
  if (
    i === 0 &&
    /^\p{Lu}{4,}$/u.test(word) &&
    /^\p{Ll}/u.test(next) &&
    tag.startsWith('N') &&
    verbFrames.has(word.toLowerCase())
  )
    return 'VBP';
  // "And EXPRESSED its gratitude"
  if (tag.startsWith('N') && /^\p{Lu}{2,}ED$/u.test(word) && governs(word, 'n') && OPENS_OBJECT.test(next))
    return 'VBD';
  // "Decides:", before a list
  if (isItem(words, i) && next === ':' && /[^s]s$/.test(word) && verbFrames.has(stems(word.toLowerCase())[0] ?? ''))
    return 'VBZ';
  // "Baghdad – Granted the Prime Minister": a translated sentence's first verb.
  if (tag === 'VBN' && opensTranslated(words, i) && !OPENS_PARTICIPLE.test(word)) return 'VBD';
  // "3. Supports the efforts of", "Stresses that recourse": an item of a communiqué.
  if (/^(?:N|VB$)/.test(tag) && isItem(words, i) && /^\p{Lu}\p{Ll}+$/u.test(word) && OPENS_OBJECT.test(next)) {
    if (/[^s]s$/.test(word) && governs(word, /^that$/.test(next) ? 't' : 'n')) return 'VBZ';
    if (verbFrames.has(word.toLowerCase()) && !/[^s]s$/.test(word)) return 'VBP';
  }
  if (i === 0 || !/^NNS?$/.test(tag)) return tag;
  const before = name(i - 1);
  // "“That is wrong,” objects Attaye Ag Mohamed"
  if (tag === 'NNS' && /^['"”’»]+$/.test(words[i - 1]!) && /^(?:NNP|DT|PRP\$)/.test(name(i + 1)) && governs(word, 'q'))
    return 'VBZ';
  if (/^(?:that|to|he|she|it|they|we|there)$/.test(next)) {
    // A plural takes the base form: "owners demand"; a name in -s does not: "Algiers retorts".
    const agrees =
      tag === 'NNS'
        ? /^(?:NNPS?|NN|PRP)$/.test(before) || isName(words[i - 1]!)
        : before === 'NNS' && stems(word)[0] === word;
    const takes = next === 'to' ? governs(word, 'i') || governsTo(word) : governs(word, 't');
    if (agrees && !hasVerbBefore(name, i) && takes) return tag === 'NNS' ? 'VBZ' : 'VBP';
  }
  // "Cameroon fears the violence will spill over"
  const clause =
    tag === 'NNS' &&
    isName(words[i - 1]!) &&
    /^(?:DT|PRP\$)$/.test(name(i + 1)) &&
    hasVerbBehind(name, i, words.length);
  if (clause && governs(word, 't') && !hasVerbBefore(name, i) && /^\p{Ll}/u.test(word)) return 'VBZ';
  // "Ennahda backs the measure.": no other word of the clause is its verb.
  const object =
    /^(?:DT|PRP\$|CD|NNS)$/.test(name(i + 1)) && (isName(words[i - 1]!) || before === 'NN') && /^\p{Ll}/u.test(word);
  if (tag === 'NNS' && object && governs(word, 'n') && !hasVerbBefore(name, i) && !hasVerbBehind(name, i, words.length))
    return 'VBZ';
  return tag;
}

/** A capitalised word behind a dateline's dash, "and" or nothing, before a phrase that may be its subject. */
const opensTranslated = (words: string[], i: number): boolean =>
  /^\p{Lu}\p{Ll}+ed$|^\p{Lu}\p{Ll}+$/u.test(words[i]!) &&
  (i === 0 || (i < 8 && /^(?:[-–—]|And)$/.test(words[i - 1]!))) &&
  /^(?:the|Mr|Mrs|Dr|\p{Lu}\p{Ll}+)\.?$/u.test(words[i + 1] ?? '');

/** What opens a sentence as a participle before such a phrase. */
const OPENS_PARTICIPLE =
  /^(?:Given|Based|Asked|Named|Called|Known|Compared|Elected|Founded|Born|Considered|Appointed|Provided|Built|Seen|Taken|Made)$/;

/** A sentence's first word, or the first behind its number. */
const isItem = (words: string[], i: number): boolean =>
  i === 0 || (i < 3 && words.slice(0, i).every((word) => !/\p{L}/u.test(word)));
const OPENS_OBJECT = /^(?:that|the|its|their|all|any)$/;

/** What is hardly ever anything but a verb. */
const PAST = /^(?:swore|spoke|told|wrote|said|knew|forbade|foresaw|forgot|sought|understood|vowed|denied)$/;

/** Adjectives that are titles too. */
const TITLE = /^(?:general|official|rebel|diplomatic|regent|principal)$/;

/** A past form that is no base form. */
const NO_BASE = /^(?:made|held|found|gave|took|went|came|began|saw|drew|laid|paid|left|kept|\p{Ll}+[^e\W]ed)$/u;

/** Whether "that" and a clause follow the participle-like `i`, with no verb between but in what is said of a noun, and no other verb before. */
function tells(words: string[], name: (i: number) => string, i: number): boolean {
  if (hasAuxiliary(words, i) || hasVerbBefore(name, i) || /^by$/.test(words[i + 1]!)) return false;
  let relative = false;
  for (let at = i + 1; at < words.length - 1 && at < i + 24; at++) {
    if (words[at] === 'that') return hasVerbBehind(name, at, words.length);
    if (/^W/.test(name(at))) relative = true;
    else if (FINITE.test(name(at))) {
      if (!relative) return false;
      relative = false;
    }
  }
  return false;
}

const isName = (word: string): boolean => /^\p{Lu}/u.test(word);

const governs = (word: string, letter: 't' | 'i' | 'q' | 'n'): boolean =>
  stems(word.toLowerCase()).some((stem) => verbFrames.get(stem)?.uses[letter]);

/** "Morocco objects to" */
const governsTo = (word: string): boolean =>
  stems(word.toLowerCase()).some((stem) => verbFrames.get(stem)?.uses.p?.only.includes('to'));

const FINITE = /^(?:VB[DPZ]|MD)$/;
const ENDS = /^(?:[,;:.]|CC)$/;

/** Whether a finite verb stands in the clause before `i`. */
function hasVerbBefore(name: (i: number) => string, i: number): boolean {
  for (let at = i - 1; at >= 0 && !ENDS.test(name(at)); at--) if (FINITE.test(name(at))) return true;
  return false;
}

function hasVerbBehind(name: (i: number) => string, i: number, end: number): boolean {
  for (let at = i + 1; at < end && !/^[,;:.]$/.test(name(at)); at++) if (FINITE.test(name(at))) return true;
  return false;
}

const hasAuxiliary = (words: string[], at: number): boolean =>
  words.slice(Math.max(0, at - 4), at).some((word) => AUXILIARY.test(word));
const AUXILIARY = /^(?:be|is|are|was|were|been|being|has|have|had|having|'s|’s|'ve|’ve|'d|’d)$/i;
