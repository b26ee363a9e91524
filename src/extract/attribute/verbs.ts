import { childrenOf, type Document } from '../document.ts';
import { adjectiveFrames } from '../lexicon/adjectives.ts';
import type { Frame, FrameUse } from '../lexicon/frame.ts';
import { verbFrames } from '../lexicon/verbs.ts';
import type { Quotation } from '../text/quotes.ts';
import { nextParagraphQuotation } from './announced.ts';
import type { Candidate, Region, Route } from './candidate.ts';
import { clauseEnd, phraseContentEnd } from './clause-end.ts';
import { groupStart } from './joined.ts';
import { isFiniteVerb, isQuoteMark, isVerb, nounPhraseBefore, type Stretch } from './phrases.ts';
import { invertedSubject } from './subject/behind.ts';
import { type Subject, subjectOf } from './subject/subject.ts';
import { TIME } from './times.ts';

/** What the verb `verb` of the lexicon attributes, or null: read in `region`. */
export function verbCandidate(doc: Document, verb: number, region: Region): Candidate | null {
  const token = doc.tokens[verb]!;
  const frame = isVerb(token) ? verbFrames.get(token.lemma) : undefined;
  if (!frame || token.pos === 'MD' || token.deprel === 'compound') return null;
  if (token.lemma === 'thank' && doc.tokens[verb + 1]?.lower === 'you') return null;
  // "The promised sensors", not "have promised sensors".
  if (token.deprel === 'amod' && doc.tokens[verb - 1]?.lemma !== 'have') return null;
  return new VerbReader(doc, verb, region, frame).read();
}

class VerbReader {
  private readonly doc: Document;
  private readonly verb: number;
  private readonly from: number;
  private readonly to: number;
  private readonly frame: Frame;
  private readonly group: number;
  private readonly negated: boolean;
  private subject: Subject | null;
  private hearer: Stretch | null = null;
  /** The first token behind the verb, its particle and its hearer. */
  private after: number;

  constructor(doc: Document, verb: number, [from, to]: Region, frame: Frame) {
    this.doc = doc;
    this.verb = verb;
    this.from = from;
    this.to = to;
    this.frame = frame;
    this.group = groupStart(doc, verb, from);
    this.subject = subjectOf(doc, verb, from, to);
    this.after = verb + 1;
    this.invert();
    this.negated = this.words(this.group, verb).some((word) => /^(?:not|n't|never|neither|nor)$/.test(word));
  }

  read(): Candidate | null {
    if (this.isAsked() || this.isAnonymity() || this.isWhoever() || this.isOpen()) return null;
    if (this.isPassive()) {
      // "Is worried that": what the subject thinks.
      const adjective = adjectiveFrames.get(this.doc.tokens[this.verb]!.lower);
      return adjective && !this.agent() ? null : this.passive();
    }
    const quoted = this.quotation();
    if (quoted) return this.isNoComment(quoted) ? null : { ...quoted, hearer: this.hearerBehind() };
    this.skipParticle();
    this.skipHearer();
    this.skipInsertion();
    const inserted = this.isInserted();
    const found =
      (inserted ? this.preposed() : null) ??
      this.announced() ??
      this.clause() ??
      (inserted ? null : this.preposed()) ??
      this.question() ??
      this.infinitive() ??
      this.objectInfinitive() ??
      (this.isClauseOfItsOwn() ? this.withoutClause() : null);
    if ((!found?.source && found?.route !== 'seem') || this.isSilence(found) || this.isPossible(found)) return null;
    return found.hearer ? found : { ...found, hearer: this.addressee(this.after, found.contents) };
  }

  /** "“No comment,” said a commander" */
  private isNoComment({ contents }: Candidate): boolean {
    const said = contents.flatMap((stretch) => this.words(...stretch)).filter((word) => /\p{L}/u.test(word));
    return said.join(' ') === 'no comment';
  }

  /** "Who wants war?", "anyone who believes that": a question or a condition, and nobody's view. */
  private isWhoever(): boolean {
    const [from = 0, to = 0] = this.subject?.stretch ?? [];
    const { tokens } = this.doc;
    if (to - from === 1) return from === this.from && /^who(?:ever|m)?$/.test(tokens[from]!.lower);
    return (
      to - from === 2 &&
      /^(?:any(?:one|body)|whoever|nobody)$/.test(tokens[from]!.lower) &&
      tokens[to - 1]!.pos === 'WP'
    );
  }

  /** "It was not clear if Cairo had asked", "worth mentioning that": nobody has. */
  private isOpen(): boolean {
    const { tokens } = this.doc;
    const start = Math.min(this.group, this.subject?.stretch[0] ?? this.group);
    const before = tokens[start - 1]?.lower ?? '';
    if (before === 'worth' || tokens[this.group - 1]?.lower === 'worth') return true;
    // "Wants us to believe", "asked the council to condemn": what another shall do.
    const object = tokens[this.group - 1];
    if (tokens[this.group]!.pos === 'TO' && object && /^(?:us|them|him|her|me|people)$/.test(object.lower)) return true;
    // "Would Washington ask for …?"
    const asks =
      tokens[this.to - 1]?.text === '?' &&
      /^(?:MD|VB[DPZ])$/.test(tokens[this.from]!.pos) &&
      tokens[this.from]!.quote < 0;
    if (asks) return true;
    // "Libya's recognised government": whose it is, and no subject.
    const [first = 0, end = 0] = this.subject?.stretch ?? [];
    return (
      this.subject !== null &&
      (tokens[end - 1]!.pos === 'POS' || (tokens[first]!.quote < 0 && this.finites(first, end) > 0))
    );
  }

  /** "Should welcome", "could embrace": what one might do, and has not. "Would like" is a wish. */
  private isPossible({ route }: Candidate): boolean {
    const { pos, lower } = this.doc.tokens[this.group]!;
    if (pos !== 'MD' || !/^(?:should|would|could|must|may|might|can)$/.test(lower)) return false;
    if (this.frame.family === 'WANT' || /^(?:like|love|prefer|hope)$/.test(this.frame.lemma)) return false;
    return PHRASES.has(route);
  }

  /** "Asked whether …, the minister": the question is not his. */
  private isAsked(): boolean {
    const { lower, pos } = this.doc.tokens[this.verb]!;
    return this.verb === this.from && /^(?:asked|questioned|pressed)$/.test(lower) && /^VB[DN]$/.test(pos);
  }

  /** "Who asked not to be named": on what terms he spoke, and nothing said. */
  private isAnonymity(): boolean {
    const words = this.words(this.verb + 1, Math.min(this.to, this.verb + 6)).join(' ');
    return this.frame.lemma === 'ask' && /^not to be (?:named|identified|quoted)\b|^to remain anonymous\b/.test(words);
  }

  /**
   * "Has not said whether", "did not reveal the number", "declined to comment on": who keeps silent has said nothing, and "did not say
   * that" is all that remains of it.
   */
  private isSilence({ route, contents }: Candidate): boolean {
    const { tokens } = this.doc;
    const [start] = contents[0]!;
    // "Said nothing about the prisoners"
    if (this.frame.family === 'SAY' && /^(?:nothing|little)$/.test(tokens[start]!.lower) && route !== 'quote')
      return true;
    if ((this.negated || this.nobody()) && /^(?:SAY|SHOW)$/.test(this.frame.family)) {
      const asks = /^(?:W|MD)/.test(tokens[start]!.pos) || /^(?:whether|if)$/.test(tokens[start]!.lower);
      return asks || (route === 'noun-phrase' && DISCLOSES.test(this.frame.lemma));
    }
    if (this.negated) return false;
    // Both of the refusal and of the verb that it governs.
    if (route === 'infinitive' && this.frame.uses.i?.denies) return this.isWithheld(start);
    const before = this.group > this.from ? tokens[this.group - 1] : undefined;
    const refuses = before && isVerb(before) && verbFrames.get(before.lemma)?.uses.i?.denies;
    return refuses === true && this.isWithheld(this.group);
  }

  /** "to comment on it", "to confirm he was there" at `to`; not "to say that". */
  private isWithheld(to: number): boolean {
    const { tokens } = this.doc;
    let verb = to;
    while (verb < this.to && /^(?:TO|RB)$/.test(tokens[verb]!.pos)) verb++;
    return verb > to && DISCLOSES.test(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower !== 'that';
  }

  /** What is no clause: a wish, a request, what is praised or blamed. */
  private withoutClause(): Candidate | null {
    return this.predicate() ?? this.gerund() ?? this.preposition() ?? this.nounPhrase();
  }

  /** Not "a plan opposing it", "came to praise them": there the verb only describes something else. */
  private isClauseOfItsOwn(): boolean {
    const { tokens } = this.doc;
    return tokens[this.verb]!.deprel !== 'acl' && tokens[this.group]!.pos !== 'TO';
  }

  /** `, said the minister`: the subject stands behind a verb of saying that follows a comma or a quotation. */
  private invert(): void {
    const { tokens } = this.doc;
    const use = this.frame.uses.q;
    const before = tokens[this.group - 1];
    if (!use || this.frame.family !== 'SAY' || this.group <= this.from || this.group !== this.verb) return;
    // "Abusahmain, whose arrest they ordered, urged militias": the subject stands before its relative clause.
    const end = this.subject?.own ? this.subject.stretch[1] : this.verb;
    if (end < this.verb && tokens[end]!.text === ',' && /^(?:who|which|whose)$/.test(tokens[end + 1]!.lower)) return;
    if (!before || !(before.text === ',' || isQuoteMark(before)) || !isFiniteVerb(tokens[this.verb]!)) return;
    if (this.frame.lemma === 'tell' || (!this.frame.uses.t && !isQuoteMark(before))) return;
    if (
      before.text === ',' &&
      !isQuoteMark(tokens[this.group - 2] ?? before) &&
      this.finites(this.from, this.group) === 0 &&
      !this.standsBetweenCommas()
    )
      return;
    const phrase = invertedSubject(this.doc, this.verb, this.to);
    if (!phrase || /^(?:me|him|them|us)$/.test(tokens[phrase[0]]!.lower)) return;
    const at = this.skipAdjuncts(phrase[1]);
    const next = tokens[at];
    if (next && at < this.to && !/^[,.;:()—–-]+$/.test(next.text) && !/^(?:IN|WP|CC|TO)$/.test(next.pos)) return;
    if (next && at < this.to && next.lower === 'that') return;
    this.subject = { stretch: phrase, own: true };
  }

  /** "That, says Djibril, is how it began" */
  private standsBetweenCommas(): boolean {
    const phrase = invertedSubject(this.doc, this.verb, this.to);
    return phrase !== null && phrase[1] < this.to && this.doc.tokens[phrase[1]]!.text === ',';
  }

  /** Its words and its subject's stand between commas or at the sentence's end: "…, he said, …". */
  private isInserted(): boolean {
    const { tokens } = this.doc;
    if (!this.subject?.own) return false;
    // "…, he assured members, …"
    const next = this.skipAdjuncts(Math.max(this.after, this.subject.stretch[1]));
    const start = Math.min(this.group, this.subject.stretch[0]);
    if (start <= this.from || tokens[start - 1]!.text !== ',') return false;
    if (next >= this.to) return true;
    if (!/^[,.;]$/.test(tokens[next]!.text)) return false;
    // "When he came, he said, “they left”": a quotation that goes on with what stands before.
    return !this.opensQuotation(next + 1) || /^\p{Ll}/u.test(tokens[next + 2]?.text ?? '');
  }

  private opensQuotation(at: number): boolean {
    return at < this.to && (this.doc.tokens[at]!.quote >= 0 || isQuoteMark(this.doc.tokens[at]!));
  }

  // "The minister continued:", and the next paragraph is what he said.
  private announced(): Candidate | null {
    const { tokens, sentences, sentenceOf } = this.doc;
    const use = this.frame.uses.q;
    const sentence = sentences[sentenceOf[this.verb]!]!;
    if (!use || tokens[sentence.to - 1]!.text !== ':' || tokens[this.verb]!.quote >= 0) return null;
    for (let t = this.after; t < sentence.to; t++) if (isVerb(tokens[t]!)) return null;
    const contents = nextParagraphQuotation(this.doc, this.verb);
    return contents && this.candidate('colon', use, contents);
  }

  // "…," he said; he said: "…"
  private quotation(): Candidate | null {
    const use = this.frame.uses.q ?? (this.frame.family === 'SAY' ? this.frame.uses.n : undefined);
    if (!use || this.doc.tokens[this.verb]!.quote >= 0) return null;
    if (use.only.length && !use.only.includes(this.doc.tokens[this.verb + 1]?.lower ?? '')) return null;
    if (!isFiniteVerb(this.doc.tokens[this.verb]!) && !this.doc.tokens[this.verb]!.pos.startsWith('VB')) return null;
    if (this.doc.tokens[this.verb]!.pos === 'VBG') return null;
    const quote = this.quoteBefore();
    if (quote === null) return null;
    if (!this.subjectTouching() && !this.subject?.own) {
      const inverted = invertedSubject(this.doc, this.verb, this.to);
      if (inverted) this.subject = { stretch: inverted, own: true };
    }
    const quotation = this.doc.quotations[quote]!;
    const start = this.contentStart(quotation);
    // In "On “The Morning Show”, he said that": a title before, and the content behind.
    const goesOn =
      this.doc.tokens[this.verb + 1]?.lower === 'that' || (start < quotation.from && this.clauseStart() !== null);
    if (goesOn && this.subjectTouching()) return null;
    // "Asked about the word “occupation”, Ban smiled": not what he said.
    const { length } = this.words(quotation.from, quotation.to).filter((word) => /[\p{L}\p{N}]/u.test(word));
    const first = this.doc.tokens[this.from]!;
    if (start < quotation.from && length < 4 && /^(?:VBN|VBG|IN|WRB)$/.test(first.pos)) return null;
    const contents: Stretch[] = [[start, quotation.to]];
    const behind = this.quoteBehind(Math.max(this.verb + 1, this.subject?.stretch[1] ?? 0));
    if (behind) contents.push(behind);
    return this.candidate('quote', use, contents);
  }

  /** Where what ends in the quotation begins: with words before it that stand in no quotation but in its sentence. */
  private contentStart(quotation: Quotation): number {
    const { sentences, sentenceOf, tokens } = this.doc;
    const { from } = sentences[sentenceOf[quotation.from]!]!;
    if (quotation.from - 1 <= from || sentenceOf[quotation.from] !== sentenceOf[this.verb]) return quotation.from;
    if (tokens[quotation.from - 2]!.text === ',' || tokens[quotation.from - 2]!.text === ':') return quotation.from;
    return /^(?:CC|,)$/.test(tokens[from]!.pos) ? from + 1 : from;
  }

  /**
   * The quotation that ends, as speech does, before the verb with nothing but its source between; null where none does.
   * The words between are the source, whatever the parser made of them.
   */
  private quoteBefore(): number | null {
    const { tokens, quotations, sentenceOf, sentences } = this.doc;
    const sentence = sentences[sentenceOf[this.verb]!]!;
    const inverted = this.subject !== null && this.subject.stretch[0] > this.verb;
    let at = this.group;
    while (at > 0 && at > this.group - 40 && tokens[at - 1]!.quote < 0) {
      const { text } = tokens[at - 1]!;
      if (/^[.;:]$/.test(text) && !isQuoteMark(tokens[at]!)) return null;
      at--;
    }
    if (at === 0 || tokens[at - 1]!.quote < 0) return null;
    const quote = tokens[at - 1]!.quote;
    const quotation = quotations[quote]!;
    if (!quotation.closed || sentences[sentenceOf[at - 1]!]!.paragraph !== sentence.paragraph) return null;
    let inner = quotation.to - 1;
    while (inner > quotation.from && isQuoteMark(tokens[inner]!)) inner--;
    const last = tokens[inner]!.text;
    let start = at;
    while (start < this.group && (isQuoteMark(tokens[start]!) || /^[,—–-]+$/.test(tokens[start]!.text))) start++;
    const comma = tokens.slice(at, start).some(({ text }) => text !== '' && /^[,—–-]+$/.test(text));
    if (!/^[,?!—–-]+$/.test(last) && !comma) return null;
    if (sentenceOf[at - 1] !== sentenceOf[this.verb] && !/^[?!—–-]+$/.test(last)) return null;
    if (start === this.group || inverted) return quote;
    // The words between: a source, with what is said about it between commas.
    let relative = false;
    let commas = 0;
    for (let t = start; t < this.group; t++) {
      const { text, pos } = tokens[t]!;
      if (text === ',') commas++;
      if (/^(?:WP|WDT)$/.test(pos)) relative = true;
      else if ((isFiniteVerb(tokens[t]!) && !relative) || (pos === 'CC' && commas === 0 && tokens[t - 1]!.text === ','))
        return null;
    }
    let end = this.group;
    while (end > start + 1 && tokens[end - 1]!.text === ',') end--;
    if (this.frame.family !== 'SAY' && !this.subjectTouching()) return null;
    if (/^(?:IN|CC|TO|WRB|RB|VBG|VBN|MD)$/.test(tokens[start]!.pos) && !this.subjectTouching()) return null;
    if (!this.subject || !this.subjectTouching() || this.subject.stretch[0] > start)
      this.subject = { stretch: [start, end], own: true };
    return quote;
  }

  private subjectTouching(): boolean {
    return (
      this.subject?.own === true && this.subject.stretch[1] >= this.group - 1 && this.subject.stretch[0] < this.verb
    );
  }

  /** A quotation that opens within a few words behind `at`, in this sentence or at the head of the next one. */
  private quoteBehind(at: number): Stretch | null {
    const { tokens, quotations } = this.doc;
    const paragraph = this.doc.sentences[this.doc.sentenceOf[this.verb]!]!.paragraph;
    for (let t = at; t < tokens.length && t < at + 30; t++) {
      if (this.doc.sentences[this.doc.sentenceOf[t]!]!.paragraph !== paragraph) return null;
      const { quote } = tokens[t]!;
      if (quote >= 0) return [quotations[quote]!.from, quotations[quote]!.to];
      if (t > at + 1 && isFiniteVerb(tokens[t]!)) return null;
    }
    return null;
  }

  private clause(): Candidate | null {
    const use = this.frame.uses.t ?? (this.frame.family === 'SAY' ? this.frame.uses.q : undefined);
    if (!use) return null;
    if (use.only.length && !use.only.includes(this.doc.tokens[this.verb + 1]?.lower ?? '')) return null;
    const { tokens } = this.doc;
    // "Ruled out any change to the accord that …": its particle makes another verb of it.
    const next = tokens[this.verb + 1];
    if (next?.pos === 'RP' && !use.only.length && this.frame.uses.n?.only.includes(next.lower)) return null;
    const start = this.clauseStart();
    if (start === null) return null;
    const that = tokens[start]!.lower === 'that';
    // "saw that it failed" is a belief, "saw it fail" is not; "did not say" is silence.
    if (use.weak && !that) return null;
    if (!this.frame.uses.t && !/^[,:]$/.test(tokens[start - 1]!.text)) return null;
    if (!this.subject && tokens[this.verb]!.pos === 'VB' && this.group <= this.from + 1) return null;
    // "Speaking after the talks, did not": the sentence's own verb.
    if (!that && tokens[start]!.quote < 0 && isFiniteVerb(tokens[start]!)) return null;
    const end = clauseEnd(this.doc, this.verb, start, this.to);
    if (end - start < 2) return null;
    const asked = this.fusedRelative(start, end);
    if (asked) return this.candidate('bare-clause', use, asked);
    return this.candidate(that ? 'clause' : 'bare-clause', use, [[start, end]]);
  }

  /** "what he says the plan does": the content begins before the subject and ends with the clause. */
  private fusedRelative(start: number, end: number): Stretch[] | null {
    const { tokens } = this.doc;
    const first = this.subject?.own ? this.subject.stretch[0] : this.from;
    if (first <= this.from || !/^(?:WP|WRB|WDT)$/.test(tokens[first - 1]!.pos) || first > this.verb) return null;
    if (/^(?:when|while|who|where)$/.test(tokens[first - 1]!.lower)) return null;
    let stop = start + 1;
    for (; stop < end; stop++) {
      if (/^[,;:—]$/.test(tokens[stop]!.text) || tokens[stop]!.pos === 'CC') break;
    }
    return [
      [first - 1, first],
      [start, stop],
    ];
  }

  /** Where a finite clause or a quotation begins behind the verb; null where none does. */
  private clauseStart(): number | null {
    const { tokens } = this.doc;
    let at = this.after;
    const beyond = this.skipAdjuncts(at);
    // Adverbs, times and places may stand between: "said on Monday in Tunis that".
    for (let t = at; t < this.to && t < at + 22; t++) {
      const { lower, pos, text } = tokens[t]!;
      if (lower === 'that' && (pos === 'IN' || t === at || t === beyond || tokens[t]!.deprel === 'mark')) {
        // "Asked the council for a mandate that he did not get": told of the mandate.
        const governed =
          t > at &&
          this.words(at, t).some(
            (word) => /^(?:for|about|of|over)$/.test(word) && this.frame.uses.p?.only.includes(word),
          );
        return governed ? null : t;
      }
      // "Said in a statement that Cairo …" is not told of the statement.
      if (lower === 'that' && WRITINGS.test(tokens[t - 1]!.lower) && NOMINAL.test(tokens[t + 1]?.pos ?? '')) return t;
      if (tokens[t]!.quote >= 0 || (isQuoteMark(tokens[t]!) && t + 1 < this.to && tokens[t + 1]!.quote >= 0)) {
        // "Warned them against a vote “in their absence”": the preposition opens it.
        const opens = this.words(at, t).some((word) => this.frame.uses.p?.only.includes(word));
        if (opens && !/^[,:]$/.test(tokens[t - 1]!.text)) return null;
        // "said it was “over”": the quotation may begin in the middle of the content.
        return beyond < t && !/^[,:]$/.test(tokens[t - 1]!.text) && NOMINAL.test(tokens[beyond]!.pos) ? beyond : t;
      }
      if (text === ':' && this.frame.family === 'SAY') return t + 1 < this.to ? t + 1 : null;
      if (isVerb(tokens[t]!) && !/^\p{Lu}/u.test(text)) break;
    }
    at = beyond > at && tokens[at]!.lower === 'by' ? beyond : at;
    // "Threatened to block the road unless they are paid": the infinitive is the content.
    if (this.frame.uses.i && tokens[at]?.pos === 'TO' && tokens[at + 1]?.pos === 'VB') return null;
    const [complement] = childrenOf(this.doc, this.verb, 'ccomp').filter(
      (child) => child > this.verb && child < this.to,
    );
    if (complement !== undefined) {
      let start = Math.max(at, this.doc.leftEdge[complement]!);
      if (start > at && TAKES_A_CLAUSE.test(this.frame.lemma) && NOMINAL.test(tokens[at]!.pos)) start = at;
      // "Stressed the mission was not able": the phrase beside the verb belongs to the clause.
      const hearer = this.frame.uses.r || this.frame.uses.o || this.frame.uses.a;
      if (
        start > at &&
        !hearer &&
        NOMINAL.test(tokens[at]!.pos) &&
        this.words(at, start).every((word) => /[\p{L}\p{N}]/u.test(word))
      )
        start = at;
      if (this.words(this.after, start).includes(';')) return null;
      if (!/^W/.test(tokens[start]!.pos) && this.hasFinite(start, this.doc.rightEdge[complement]! + 1)) return start;
    }
    // The parser may have missed it: a phrase and then a finite verb.
    at = beyond;
    const first = tokens[at];
    if (!first || at >= this.to || !(NOMINAL.test(first.pos) || /^(?:both|either|neither)$/.test(first.lower)))
      return null;
    if (TAKES_A_CLAUSE.test(this.frame.lemma) && this.to - at > 3) return at;
    for (let t = at + 1; t < this.to && t < at + 14; t++) {
      const { pos, text } = tokens[t]!;
      if (isFiniteVerb(tokens[t]!))
        return /^(?:WP|WDT|WRB)$/.test(tokens[t - 1]!.pos) || tokens[t - 1]!.lower === 'that' ? null : at;
      if (/^(?:VB|TO|WP|WDT|IN$|WRB)/.test(pos) && pos !== 'IN' && pos !== 'VBN') return null;
      if (/^[,;:—]$/.test(text)) return null;
    }
    return null;
  }

  /** Over adverbs and times behind the verb: "said Monday", "told them last week". */
  private skipAdjuncts(at: number): number {
    const { tokens } = this.doc;
    let next = at;
    while (next < this.to) {
      const { pos, lower } = tokens[next]!;
      if (pos === 'RB' || TIME.test(lower)) next++;
      else if (lower === 'by' && /^(?:phone|telephone|email|e-mail|letter)$/.test(tokens[next + 1]?.lower ?? ''))
        next += 2;
      else if (lower === 'at' && this.words(next, next + 4).join(' ') === 'at the same time') next += 4;
      else if (lower === 'in' && tokens[next + 1]?.lower === 'particular') next += 2;
      else if (
        /^(?:this|last|late|early|next|that|on)$/.test(lower) &&
        next + 1 < this.to &&
        TIME.test(tokens[next + 1]!.lower)
      )
        next += 2;
      else break;
    }
    return next;
  }

  /** How many finite verbs stand in a stretch, but for those of relative clauses. */
  private finites(from: number, to: number): number {
    let count = 0;
    for (let t = from; t < to; t++) {
      if (isFiniteVerb(this.doc.tokens[t]!) && !/^(?:WP|WDT)$/.test(this.doc.tokens[t - 1]?.pos ?? '')) count++;
    }
    return count;
  }

  private hasFinite(from: number, to: number): boolean {
    for (let t = from; t < to; t++) if (isFiniteVerb(this.doc.tokens[t]!)) return true;
    return false;
  }

  // "The border is closed, the minister said [on Monday]."
  private preposed(): Candidate | null {
    const use = this.frame.uses.t ?? this.frame.uses.q;
    const { tokens } = this.doc;
    if (!use) return null;
    let start = this.group;
    if (this.negated || !this.subject) return null;
    if (this.subjectTouching()) start = this.subject.stretch[0];
    else if (this.subject.stretch[0] < this.verb) return null;
    if (start - 1 <= this.from) return null;
    const before = tokens[start - 1]!;
    const as = before.lower === 'as' && tokens[start - 2]?.text === ',';
    if (before.text !== ',' && !/^[—–-]+$/.test(before.text) && !as) return null;
    const left = as ? start - 2 : start - 1;
    // "27 dead, interior ministry now says."
    const last = this.frame.family === 'SAY' && this.skipAdjuncts(this.verb + 1) >= this.to - 1 && left - this.from > 1;
    if (!this.hasFinite(this.from, left) && !this.isInserted() && !last) return null;
    if (
      /^(?:IN|WRB|VBG|VBN|TO)$/.test(tokens[this.from]!.pos) &&
      this.finites(this.from, left) < 2 &&
      !this.isInserted()
    )
      return null;
    if (!/^(?:VB[DZP]|MD)$/.test(tokens[this.verb]!.pos) && !isFiniteVerb(tokens[this.group]!)) return null;
    // "… off the coast, where, they say, men have boarded boats": what they say begins behind them.
    const opened =
      this.isInserted() &&
      ((/^(?:W|IN)/.test(tokens[left - 1]!.pos) && tokens[left - 2]?.text === ',') ||
        /^(?:because|that)$/.test(tokens[left - 1]!.lower));
    // "The figures are higher; they keep them, he says": what stands behind the last mark, where that is a clause.
    let first = this.from;
    for (let t = left - 2; t > this.from && first === this.from; t--)
      if (/^[;:]$/.test(tokens[t]!.text) && tokens[t]!.quote < 0 && (this.hasFinite(t, left) || this.isInserted()))
        first = t + 1;
    const contents: Stretch[] = opened ? [] : [[first, left]];
    // Split: "The border, he said, is closed."
    const rest = Math.max(this.verb + 1, this.subject.stretch[1]);
    const next = tokens[this.skipAdjuncts(Math.max(rest, this.after))];
    if (
      next &&
      next.start < tokens[this.to - 1]!.end &&
      !/^[,.;:—–-]+$/.test(next.text) &&
      !/^(?:IN|RB)$/.test(next.pos)
    )
      return null;
    const inverted = this.subject.stretch[0] > this.verb;
    // "That, says Djibril, is how it began": what stands before is no clause.
    const goesOn = inverted && !this.hasFinite(this.from, left) && tokens[rest]?.text === ',';
    for (let t = rest; (!inverted || goesOn) && t < this.to; t++) {
      if (tokens[t]!.text === ';') break;
      if (!/^(?:,|[—–-]+)$/.test(tokens[t]!.text)) continue;
      const concedes = /^(?:though|although|while)$/.test(tokens[t + 1]?.lower ?? '');
      if (this.to - t > 3 && !concedes && !(this.hasFinite(this.from, left) && this.isCircumstance(t + 1)))
        contents.push([t + 1, clauseEnd(this.doc, this.verb, t + 1, this.to)]);
      break;
    }
    return contents.length ? this.candidate('preposed', use, contents) : null;
  }

  /** ", the ministry said, hours before leaders met": when or how it was said, behind a whole clause. */
  private isCircumstance(at: number): boolean {
    const { tokens } = this.doc;
    let t = at;
    while (
      t < this.to &&
      /^(?:DT|CD|NNS?|JJ)$/.test(tokens[t]!.pos) &&
      t < at + 3 &&
      !/^(?:before|after)$/.test(tokens[t]!.lower)
    )
      t++;
    if (t > at) return /^(?:before|after)$/.test(tokens[t]?.lower ?? '') && TIME_UNIT.test(tokens[t - 1]!.lower);
    return /^(?:before|after|amid|as|when|following|during)$/.test(tokens[at]?.lower ?? '');
  }

  private question(): Candidate | null {
    const use = this.frame.uses.w;
    const at = this.skipAdjuncts(this.after);
    const first = this.doc.tokens[at];
    // "did not say whether" is silence, which says nothing.
    if (!use || at >= this.to || !first || (this.negated && this.frame.family === 'SAY')) return null;
    if (!/^(?:WP|WRB|WDT)$/.test(first.pos) && !/^(?:whether|if)$/.test(first.lower)) return null;
    return this.candidate('question', use, [[at, clauseEnd(this.doc, this.verb, at, this.to)]]);
  }

  private infinitive(): Candidate | null {
    const use = this.frame.uses.i;
    if (!use || use.weak) return null;
    let at = this.skipAdjuncts(this.verb + 1);
    if (at >= this.to || this.doc.tokens[at]!.pos !== 'TO' || !this.doc.tokens[at + 1]?.pos.match(/^(?:VB|RB)/))
      return null;
    if (this.frame.family === 'SEEM') return this.seeming(use, at);
    // "Vowed not to permit"
    if (/^(?:not|never)$/.test(this.doc.tokens[at - 1]!.lower)) at--;
    return this.candidate('infinitive', use, [this.phrase(at, this.to)]);
  }

  /** "seems to be": what seems is part of the content, and nobody is the source. */
  private seeming(use: FrameUse, at: number): Candidate | null {
    if (!this.subject) return null;
    const subject = this.subject.stretch;
    this.subject = null;
    return this.candidate('seem', use, [subject, [at, clauseEnd(this.doc, this.verb, at, this.to)]]);
  }

  private objectInfinitive(): Candidate | null {
    const use = this.frame.uses.o;
    const { tokens } = this.doc;
    if (!use) return null;
    let start = this.verb + 1;
    if (use.only.includes(tokens[start]?.lower ?? '')) start++;
    for (let t = start + 1; t < this.to && t < start + 14; t++) {
      const { pos } = tokens[t]!;
      if (pos === 'TO' && /^(?:VB|RB)/.test(tokens[t + 1]?.pos ?? '')) {
        if (t === start) return null;
        return this.candidate('object-infinitive', use, [[start, clauseEnd(this.doc, this.verb, start, this.to)]]);
      }
      if (/^(?:VB[DPZ]|MD|,|:|\.|WP|WDT)$/.test(pos)) return null;
    }
    return null;
  }

  // "called it a farce", "described it as a farce"
  private predicate(): Candidate | null {
    const use = this.frame.uses.a;
    if (!use || use.weak) return null;
    const object = this.object();
    const end = clauseEnd(this.doc, this.verb, this.verb + 1, this.to);
    // "The president, whom he described as an infiltrator"
    if (this.doc.tokens[this.verb + 1]?.lower === 'as' && this.antecedent())
      return this.candidate('predicate', use, [this.phrase(this.verb + 1, end)]);
    if (object === null) return null;
    const [start, stop] = [this.doc.leftEdge[object]!, Math.min(end, this.complementEnd())];
    if (stop - start < 2 || start <= this.verb) return null;
    return this.candidate('predicate', use, [this.phrase(start, stop)]);
  }

  private gerund(): Candidate | null {
    const use = this.frame.uses.g;
    const at = this.verb + 1;
    if (!use || at >= this.to || this.doc.tokens[at]!.pos !== 'VBG') return null;
    return this.candidate('gerund', use, [this.phrase(at, this.to)]);
  }

  private preposition(): Candidate | null {
    const use = this.frame.uses.p;
    const { tokens } = this.doc;
    if (!use) return null;
    for (let t = this.verb + 1; t < this.to && t < this.verb + 9; t++) {
      const { lower, pos } = tokens[t]!;
      // "Warned them on Sunday against"
      if (lower === 'on' && TIME.test(tokens[t + 1]?.lower ?? '')) {
        t++;
        continue;
      }
      if (use.only.includes(lower) && /^(?:IN|TO|RP)$/.test(pos)) {
        if (TIME.test(tokens[t + 1]?.lower ?? '')) return null;
        const end = this.phraseEnd(t);
        if (end - t < 2) return null;
        const candidate = this.candidate('preposition', use, [[t + 1, end]]);
        if (t === this.verb + 1) candidate.cue = [[this.group, t + 1]];
        return candidate;
      }
      // "Appealed to the fishermen for calm"
      const toWhom = lower === 'to' && use.only.includes('for');
      if (pos === 'IN' && !toWhom && !/^(?:with|out|up)$/.test(lower)) return null;
      if (isVerb(tokens[t]!) || /^[,;:.]$/.test(tokens[t]!.text)) return null;
    }
    return null;
  }

  private nounPhrase(): Candidate | null {
    const use = this.frame.uses.n;
    if (!use || use.weak) return null;
    const object = this.object();
    const next = this.doc.tokens[this.verb + 1]?.lower ?? '';
    // "Ruled out any change": behind the particle is the object, whatever the parser made of it.
    const behind = this.verb + 2;
    const antecedent =
      object === null || /^day$/.test(this.doc.tokens[object]!.lower) || TIME.test(this.doc.tokens[object]!.lower)
        ? this.antecedent()
        : null;
    if (antecedent && use.only.length === 0) return this.candidate('noun-phrase', use, [antecedent]);
    const opens = behind < this.to && /^(?:PRP\$?|DT|NNP?S?|EX|JJ|CD|VBG)$/.test(this.doc.tokens[behind]!.pos);
    if (object === null && use.only.includes(next) && opens)
      return this.candidate('noun-phrase', use, [this.phrase(behind, this.to)]);
    if (object === null) return null;
    if (use.only.length && !use.only.includes(this.doc.tokens[object]!.lemma) && !use.only.includes(next)) return null;
    const start = Math.max(this.verb + 1, this.doc.leftEdge[object]!);
    if (/^(?:IN|TO)$/.test(this.doc.tokens[start]!.pos) && start === this.verb + 1) return null;
    const end = Math.min(clauseEnd(this.doc, this.verb, start, this.to), Math.max(this.complementEnd(), start + 1));
    return this.candidate('noun-phrase', use, [this.phrase(start, end)]);
  }

  /** "A claim that the ministry denied": what is said of it stands before. */
  private antecedent(): Stretch | null {
    const { tokens } = this.doc;
    if (!this.subject?.own) return null;
    const pronoun = this.subject.stretch[0] - 1;
    if (pronoun <= this.from || !/^(?:which|whom|that)$/.test(tokens[pronoun]!.lower)) return null;
    const comma = tokens[pronoun - 1]!.text === ',' ? 1 : 0;
    return nounPhraseBefore(this.doc, this.from, pronoun - comma);
  }

  /** A content that is no clause, from `start` to at most `end`. */
  private phrase(start: number, end: number): Stretch {
    return [
      start,
      phraseContentEnd(this.doc, this.verb, start, Math.min(end, clauseEnd(this.doc, this.verb, start, this.to))),
    ];
  }

  private object(): number | null {
    return (
      childrenOf(this.doc, this.verb, 'obj', 'ccomp', 'xcomp').find((child) => child > this.verb && child < this.to) ??
      this.phraseBeside()
    );
  }

  /** "Thanked the United States": a phrase right behind the verb is its object, whatever the parser made of it. */
  private phraseBeside(): number | null {
    const { tokens, leftEdge } = this.doc;
    const at = this.skipAdjuncts(this.verb + 1);
    if (at >= this.to || !/^(?:DT|NNPS?|PRP\$)$/.test(tokens[at]!.pos) || TIME.test(tokens[at]!.lower)) return null;
    const beside = childrenOf(this.doc, this.verb, 'obl', 'nmod', 'conj', 'nsubj', 'appos').find(
      (child) =>
        leftEdge[child] === at &&
        child < this.to &&
        /^(?:NN|DT)/.test(tokens[child]!.pos) &&
        !TIME.test(tokens[child]!.lower),
    );
    return beside ?? null;
  }

  /** The end of all that depends on the verb as object or complement. */
  private complementEnd(): number {
    let end = this.verb + 1;
    for (const child of childrenOf(this.doc, this.verb, 'obj', 'xcomp', 'ccomp', 'obl', 'advcl')) {
      if (child > this.verb) end = Math.max(end, this.doc.rightEdge[child]! + 1);
    }
    return end;
  }

  private phraseEnd(preposition: number): number {
    const { tokens, rightEdge } = this.doc;
    const head = tokens[preposition]!.head;
    const [, end] = this.phrase(preposition + 1, this.to);
    if (head <= preposition || head >= this.to) return end;
    const edge = Math.min(end, rightEdge[head]! + 1);
    // "on 25 June", which the parser has cut.
    return edge < end && tokens[edge - 1]!.pos === 'CD' && TIME.test(tokens[edge]!.lower) ? edge + 1 : edge;
  }

  private isPassive(): boolean {
    const token = this.doc.tokens[this.verb]!;
    if (token.pos !== 'VBN' && token.pos !== 'VBD') return false;
    for (let t = this.verb - 1; t >= this.group; t--) {
      if (this.doc.tokens[t]!.lemma === 'have') return false;
      if (/^(?:be|get)$/.test(this.doc.tokens[t]!.lemma)) return true;
    }
    return token.pos === 'VBN' && childrenOf(this.doc, this.verb, 'aux:pass').length > 0;
  }

  // "is expected to", "it was reported that", "was quoted as saying", "was criticised by"
  private passive(): Candidate | null {
    const { tokens } = this.doc;
    const subject = this.subject;
    const at = this.verb + 1;
    const by = this.agent();
    const source = by ? { stretch: by, own: true } : null;
    const use = this.frame.uses.o ?? this.frame.uses.t ?? this.frame.uses.i;
    const objectUse = this.frame.uses.a ?? this.frame.uses.n;
    this.subject = source;
    // "Its commander let it be known that"
    if (tokens[this.group - 1]?.lower === 'it' && tokens[this.group - 2]?.lemma === 'let')
      this.subject = subjectOf(this.doc, this.group - 2, this.from, this.to);
    const next = tokens[at]?.lower;
    if (use && next === 'that')
      return this.candidate('passive', use, [[at, clauseEnd(this.doc, this.verb, at, this.to)]]);
    const told = this.frame.uses.o || HELD.test(this.frame.lemma);
    if (use && told && subject && tokens[at]?.pos === 'TO' && /^(?:VB|RB)/.test(tokens[at + 1]?.pos ?? '')) {
      return this.candidate('passive', use, [subject.stretch, [at, clauseEnd(this.doc, this.verb, at, this.to)]]);
    }
    // "We were told by friends that": theirs; "was told that" is nobody's.
    if (subject && this.frame.uses.r && (next === 'that' || next === 'by')) {
      if (!by || !use) return null;
      let that = by[1];
      while (that < by[1] + 8 && that < this.to && tokens[that]!.lower !== 'that' && !isVerb(tokens[that]!)) that++;
      if (tokens[that]?.lower !== 'that') return null;
      return this.candidate('passive', use, [[that, clauseEnd(this.doc, this.verb, that, this.to)]]);
    }
    const said = use && HELD.test(this.frame.lemma) && subject && this.saidOfAll(subject.stretch);
    if (said) return this.candidate('passive', use, said);
    // "Was quoted by the radio as saying": what the subject says has a cue of its own.
    if (by && tokens[by[1]]?.lower === 'as' && tokens[by[1] + 1]?.pos === 'VBG') return null;
    if (objectUse && subject && by) return this.candidate('passive', objectUse, [subject.stretch]);
    if (this.frame.uses.a && subject && next === 'as') {
      return this.candidate('passive', this.frame.uses.a, [
        subject.stretch,
        [at + 1, clauseEnd(this.doc, this.verb, at + 1, this.to)],
      ]);
    }
    return null;
  }

  /** "The Americans, it is said, have delivered cameras": what stands around the insertion. */
  private saidOfAll([from, to]: Stretch): Stretch[] | null {
    const { tokens } = this.doc;
    if (to - from !== 1 || tokens[from]!.lower !== 'it' || tokens[from - 1]?.text !== ',' || from - 1 <= this.from)
      return null;
    const behind = tokens[this.verb + 1];
    if (!behind || !/^[,.]$/.test(behind.text)) return null;
    let start = from - 1;
    while (start > this.from && tokens[start - 1]!.text !== ';') start--;
    const before: Stretch = [start, from - 1];
    return this.verb + 2 < this.to ? [before, [this.verb + 2, this.to]] : [before];
  }

  private agent(): Stretch | null {
    for (let t = this.verb + 1; t < this.to && t < this.verb + 8; t++) {
      if (this.doc.tokens[t]!.lower === 'by') {
        const phrase = nounPhraseFrom(this.doc, t + 1, this.to);
        return phrase;
      }
      if (isVerb(this.doc.tokens[t]!)) return null;
    }
    return null;
  }

  private skipParticle(): void {
    if (this.doc.tokens[this.after]?.pos === 'RP' && this.after < this.to) this.after++;
  }

  /** "Reported on Thursday, citing sources, that": over what stands in commas before a clause or a phrase. */
  private skipInsertion(): void {
    const { tokens } = this.doc;
    const comma = this.skipAdjuncts(this.after);
    if (comma >= this.to || tokens[comma]!.text !== ',' || !/^(?:IN|VBG)$/.test(tokens[comma + 1]?.pos ?? '')) return;
    for (let t = comma + 2; t < Math.min(this.to - 1, comma + 18); t++) {
      if (isFiniteVerb(tokens[t]!) && !/^(?:WP|WDT)$/.test(tokens[t - 1]!.pos)) return;
      if (tokens[t]!.text !== ',') continue;
      if (/^(?:that|the|an?)$/.test(tokens[t + 1]!.lower)) this.after = t + 1;
      return;
    }
  }

  /** Over whom it is told: "told AFP", "warned the council". */
  private skipHearer(): void {
    if (!this.frame.uses.r) return;
    const { tokens } = this.doc;
    const phrase = nounPhraseFrom(this.doc, this.after, this.to);
    if (!phrase) return;
    // The phrase may be the subject of a clause ("warned the talks would fail") rather than a hearer.
    if (phrase[1] < this.to && isFiniteVerb(tokens[phrase[1]]!)) return;
    this.hearer = hearerFrom(this.doc, this.after, this.to);
    this.after = phrase[1];
  }

  /** Behind a quotation: "…," he told reporters on Monday; "…," said the minister to reporters. */
  private hearerBehind(): Stretch | null {
    const { tokens } = this.doc;
    const behind = Math.max(this.verb + 1, this.subject?.stretch[1] ?? 0);
    const told = this.frame.uses.r && behind === this.verb + 1 ? hearerFrom(this.doc, behind, this.to) : null;
    return told && tokens[told[0]]!.quote < 0 ? told : this.addressee(behind, []);
  }

  /** "said [on Monday] to the council", where these words are none of the content. */
  private addressee(behind: number, contents: readonly Stretch[]): Stretch | null {
    const { tokens } = this.doc;
    const { family, uses } = this.frame;
    if (family !== 'SAY' || !uses.q || uses.p?.only.includes('to')) return null;
    const to = this.skipAdjuncts(behind);
    if (to >= this.to || tokens[to]!.lower !== 'to' || isVerb(tokens[to + 1] ?? tokens[to]!)) return null;
    const phrase = hearerFrom(this.doc, to + 1, this.to);
    return phrase && contents.every(([from, end]) => phrase[1] <= from || phrase[0] >= end) ? phrase : null;
  }

  private candidate(route: Route, use: FrameUse, contents: Stretch[]): Candidate {
    const { tokens } = this.doc;
    return {
      head: this.verb,
      source: this.subject?.stretch ?? null,
      cue: [
        [
          Math.max(
            this.group,
            this.subject && this.subject.stretch[1] <= this.verb ? this.subject.stretch[1] : this.group,
          ),
          this.verb + (tokens[this.verb + 1]?.pos === 'RP' && use.only.includes(tokens[this.verb + 1]!.lower) ? 2 : 1),
        ],
      ],
      contents: contents.map((stretch) => this.wholeQuotation(stretch)),
      type: use.type,
      denied: use.denies !== (this.negated || this.nobody()),
      route,
      hearer: this.hearer,
    };
  }

  /** A content that ends in a quotation takes all of it, over the end of the sentence. */
  private wholeQuotation([from, to]: Stretch): Stretch {
    const quote = to > from ? this.doc.tokens[to - 1]!.quote : -1;
    const last = quote >= 0 && quote !== this.doc.tokens[this.verb]!.quote ? this.doc.quotations[quote]!.to : to;
    return [from, Math.max(to, last)];
  }

  /** "Nobody wants war." */
  private nobody(): boolean {
    const first = this.subject && this.doc.tokens[this.subject.stretch[0]]!;
    return first ? /^(?:nobody|no|none|neither)$/.test(first.lower) : false;
  }

  private words(from: number, to: number): string[] {
    return this.doc.tokens.slice(from, to).map(({ lower }) => lower);
  }
}

const TIME_UNIT = /^(?:minute|hour|day|week|month|year|moment)s?$/;

/** Ways to content that is no clause. */
const PHRASES: ReadonlySet<Route> = new Set([
  'noun-phrase',
  'preposition',
  'predicate',
  'object-infinitive',
  'infinitive',
  'gerund',
]);

/** In what one says something. */
const WRITINGS =
  /^(?:statement|communiqué|communique|letter|message|note|report|interview|speech|briefing|release|remarks)$/;

/** What follows these, if anything, is a clause, whatever the parser made of it. */
const TAKES_A_CLAUSE = /^(?:say|argue|insist|claim|contend|allege|assert)$/;

/** Tags of words that begin a noun phrase. */
const NOMINAL = /^(?:PRP\$?|DT|NNP?S?|EX|JJ|CD)$/;

/** Who does not do these keeps something to himself. */
const DISCLOSES =
  /^(?:say|tell|comment|elaborate|disclose|reveal|specify|identify|name|indicate|give|mention|explain|clarify|discuss|confirm|answer|speculate|provide|divulge)$/;

/** Said, thought or feared "to be" by nobody named. */
const HELD = /^(?:say|report|think|allege|believe|rumor|know|fear)$/;

/** Who is told, without where: "reporters" of "reporters in Tunis". */
function hearerFrom(doc: Document, from: number, to: number): Stretch | null {
  const phrase = nounPhraseFrom(doc, from, to);
  if (!phrase) return null;
  let end = phrase[0] + 1;
  while (end < phrase[1] && !/^(?:in|at)$/.test(doc.tokens[end]!.lower)) end++;
  return [phrase[0], end];
}

function nounPhraseFrom(doc: Document, from: number, to: number): Stretch | null {
  const first = doc.tokens[from];
  if (!first || from >= to) return null;
  if (first.pos === 'PRP') return [from, from + 1];
  let at = from;
  while (
    at < to &&
    at < from + 10 &&
    /^(?:DT|JJ[RS]?|NNP?S?|CD|PRP\$|POS)$/.test(doc.tokens[at]!.pos) &&
    !TIME.test(doc.tokens[at]!.lower)
  )
    at++;
  if (at === from) return null;
  while (
    at < to - 1 &&
    /^(?:of|at|in|for|and)$/.test(doc.tokens[at]!.lower) &&
    /^(?:NNP|DT|NN|JJ)/.test(doc.tokens[at + 1]!.pos)
  ) {
    at++;
    while (at < to && /^(?:DT|JJ[RS]?|NNP?S?|CD|PRP\$|POS)$/.test(doc.tokens[at]!.pos)) at++;
  }
  return [from, at];
}
