import type { Document } from '../document.ts';
import type { Clauses, VerbGroup } from '../events/clauses.ts';
import { type Modality, type Reading, readingOf } from '../events/modality.ts';
import type { Named, Scene } from '../events/scene.ts';
import { listEnd, namedIn, partnersAfter, subjectOf, subjectRegion } from '../events/subjects.ts';
import { governorOf } from './governor.ts';
import type { Phrase } from './phrases.ts';
import { type AgreementStatus, isMaking, isMediating, statusNoun, statusVerb, subjectVerb } from './words.ts';

/** What is said to happen to an agreement, by which token. */
export type Predicate = {
  at: number;
  /** Undefined where only something is said to come: "will enter into force". */
  status?: AgreementStatus;
  modality: Modality;
  /** Who does it, or wants it done. */
  subject: Named[];
  /** With whom: "signed with Cameroon". */
  partners: Named[];
  /** Somebody unnamed does it too: "the government and three armed groups signed". */
  withOthers?: boolean;
  /** Taken for granted beside the phrase ("the accord that he signed"): no denial of what is said of it reaches it. */
  presupposed: boolean;
  /** What would be done, where it is not done yet ("will ratify"), and the verb group that says so. */
  intended?: AgreementStatus;
};

/** All that the sentence of a phrase says of its status, what is recalled beside it first. */
export function predicatesOf(scene: Scene, clauses: Clauses, phrase: Phrase): Predicate[] {
  const { document } = scene;
  if (isInForceUnder(document, phrase))
    return [
      { at: phrase.head, status: 'IN_FORCE', modality: 'HAPPENED', subject: [], partners: [], presupposed: true },
    ];
  const found: Predicate[] = [];
  if (isAsked(document, phrase)) return found;
  found.push(...frontedOf(scene, clauses, phrase));
  const left = governorOf(scene, clauses, phrase);
  const beside = besideOf(scene, clauses, phrase, left?.group);
  found.push(...beside.found);
  // What stands in a subordinate clause of its own has no more to it than that.
  const governed = left && governedBy(scene, clauses, left, phrase);
  if (governed) found.push(governed);
  else if (!left?.group || !statusVerb(left.group.base, left.particle)) {
    const main = mainOf(scene, clauses, phrase, beside.to);
    if (main) found.push(main, ...alsoOf(scene, clauses, main));
  }
  return found.filter((one, i) => found.findIndex(({ at }) => at === one.at) === i);
}

/** "Under a memorandum between Tunisia and Libya": what is done by it, it is in force for. */
const isInForceUnder = ({ tokens }: Document, { from, kind, isBack, parties }: Phrase): boolean =>
  tokens[from - 1]?.lower === 'under' && kind === 'AGREEMENT' && !isBack && parties.length > 1;

type Governor = NonNullable<ReturnType<typeof governorOf>>;

/** In a question nothing is told. */
function isAsked({ tokens, sentences, sentenceOf }: Document, { head }: Phrase): boolean {
  const sentence = sentences[sentenceOf[head] as number];
  for (let t = (sentence?.to ?? 0) - 1; t > (sentence?.to ?? 0) - 3; t--) if (tokens[t]?.lower === '?') return true;
  return false;
}

/** "Signed in March, the deal …", "Brokered by Algiers, the accord …". */
function frontedOf(scene: Scene, clauses: Clauses, { from }: Phrase): Predicate[] {
  const { tokens, sentences, sentenceOf } = scene.document;
  if (tokens[from - 1]?.lower !== ',') return [];
  const begin = sentences[sentenceOf[from] as number]?.from ?? 0;
  const group = clauses.around(from).find(({ at }) => at >= begin && at <= begin + 1);
  const done = group && statusVerb(group.base, group.particle)?.status;
  if (
    !group ||
    !done ||
    group.auxiliaries.length ||
    from - group.to > 14 ||
    !/^VB[ND]$/.test(tokens[group.at]?.pos ?? '')
  )
    return [];
  const subject = subjectOf(scene, clauses, { ...group, passive: true }, PLAIN);
  return [
    {
      at: group.at,
      status: done,
      modality: 'HAPPENED',
      subject,
      partners: partnersAfter(scene, clauses, group),
      presupposed: true,
    },
  ];
}

const PLAIN: Reading = { modality: 'HAPPENED', above: [] };

function governedBy(
  scene: Scene,
  clauses: Clauses,
  { group: read, particle, noun, owner, partners }: Governor,
  phrase: Phrase,
): Predicate | undefined {
  // What governs something is no passive, whatever the tagger took it for.
  const group = read?.form === 'PARTICIPLE' ? { ...read, form: 'FINITE' as const } : read;
  const { document } = scene;
  if (noun === undefined) {
    if (!group) return undefined;
    const verb = verbStatus(group, particle);
    if (!verb) return undefined;
    const isRelative = /^(?:which|who|whom)$/.test(document.tokens[group.from - 1]?.lower ?? '');
    const told = predicateBy(scene, clauses, group, verb, isRelative);
    return (
      told && {
        ...told,
        partners: [...partners, ...(phrase.oneSided ? [] : partnersAfter(scene, clauses, { ...group, to: phrase.to }))],
      }
    );
  }
  const base = lemmaAt(document, noun);
  const own = statusNoun(base);
  // "repeat the experience of the joint forces": there are some.
  if (base === 'experience')
    return { at: noun, status: 'IN_FORCE', modality: 'HAPPENED', subject: [], partners: [], presupposed: true };
  if (!own) return undefined;
  const reading = group && readingOf(document, clauses, group);
  const by =
    document.tokens[phrase.to]?.lower === 'by'
      ? namedIn(scene, phrase.to + 1, listEnd(scene, phrase.to + 1, phrase.to + 12))
      : [];
  const isOwn = !/^(?:PROPOSED|UNDER_NEGOTIATION|MAKING)$/.test(own);
  const subject = by.length
    ? by
    : owner.length
      ? owner
      : group && reading && !isOwn
        ? subjectOf(scene, clauses, group, reading)
        : [];
  const verb = group && verbStatus(group, particle);
  const status = statusOfNoun(own, verb, reading?.modality, isAheadOf(document, noun));
  return (
    status && {
      at: noun,
      status,
      modality: reading?.modality ?? 'HAPPENED',
      subject,
      partners: [],
      presupposed: false,
    }
  );
}

/** "before the signing of", "ahead of", "pending the ratification of". */
const isAheadOf = ({ tokens }: Document, noun: number): boolean => {
  for (let t = noun - 1; t >= Math.max(0, noun - 4); t--) {
    const { lower, pos } = tokens[t] as Document['tokens'][number];
    if (
      /^(?:before|until|pending|awaiting|for|await|awaits)$/.test(lower) ||
      (lower === 'of' && tokens[t - 1]?.lower === 'ahead')
    )
      return true;
    if (!/^(?:DT|JJ|NN|PRP\$|POS)/.test(pos)) return false;
  }
  return false;
};

function statusOfNoun(
  own: AgreementStatus | 'MAKING',
  verb: AgreementStatus | 'MAKING' | undefined,
  modality: Modality | undefined,
  isAhead: boolean,
): AgreementStatus | undefined {
  if (verb === 'REJECTED' || modality === 'REFUSED')
    return modality === 'NEGATED' ? undefined : own === 'REJECTED' ? undefined : 'REJECTED';
  if (verb === 'PROPOSED')
    return modality === 'HAPPENED' ? 'PROPOSED' : modality === 'NEGATED' ? undefined : 'PROPOSED';
  if (own === 'PROPOSED')
    return modality === 'HYPOTHETICAL'
      ? undefined
      : verb === 'ACCEPTED' && modality === 'HAPPENED'
        ? 'ACCEPTED'
        : 'PROPOSED';
  if (modality === 'NEGATED' || modality === 'HYPOTHETICAL') return undefined;
  const isOpen = isAhead || modality === 'AHEAD' || modality === 'WANTED';
  if (own === 'MAKING') {
    if (verb === 'UNDER_NEGOTIATION') return verb;
    if (isOpen) return 'PROPOSED';
    return verb === 'ACCEPTED' || modality === 'DECIDED' ? 'ACCEPTED' : 'IN_FORCE';
  }
  if (own === 'UNDER_NEGOTIATION') return verb === 'TERMINATED' ? 'REJECTED' : verb === 'SUSPENDED' ? undefined : own;
  if (verb === 'UNDER_NEGOTIATION' || isOpen)
    return own === 'SIGNED' || own === 'TEXT_AGREED'
      ? modality === 'WANTED'
        ? 'PROPOSED'
        : 'UNDER_NEGOTIATION'
      : undefined;
  if (verb === 'ACCEPTED') return own === 'SIGNED' ? 'ACCEPTED' : own;
  return own;
}

/** What a verb does to the phrase that it governs. */
function verbStatus({ base, particle: own }: VerbGroup, particle: string): AgreementStatus | 'MAKING' | undefined {
  const by = statusVerb(base, particle || own)?.status;
  if (by) return by;
  return isMaking(base) ? 'MAKING' : undefined;
}

function predicateBy(
  scene: Scene,
  clauses: Clauses,
  group: VerbGroup,
  done: AgreementStatus | 'MAKING',
  presupposed = false,
  subject?: Named[],
): Predicate | undefined {
  const reading = readingOf(scene.document, clauses, group);
  const status = statusOf(scene, clauses, done, reading, group);
  const isAhead = reading.modality === 'AHEAD' && done !== 'MAKING';
  if (!status && !isAhead) return undefined;
  const named = subject ?? (isMediating(group.base) ? [] : subjectOf(scene, clauses, group, reading));
  // "the National Assembly" in a text headed NOUAKCHOTT is that of Mauritania.
  const isHome =
    !named.length &&
    !group.passive &&
    subject === undefined &&
    /\b(?:parliament|assembly|senate|lawmakers|deputies|government|cabinet|congress|council of ministers)\b/.test(
      doerOf(scene, clauses, group, reading),
    );
  const home = isHome ? scene.homeOfDateline(group.at) : undefined;
  const who = home ? [home] : named;
  if (
    status &&
    subject === undefined &&
    !group.passive &&
    !who.length &&
    isAnybodys(scene, clauses, group, status, reading)
  )
    return undefined;
  return {
    at: group.at,
    ...(status && { status }),
    ...(/ and | two | both |, /.test(` ${doerOf(scene, clauses, group, reading)} `) && { withOthers: true }),
    modality: reading.modality,
    subject: who,
    partners: [],
    presupposed,
    ...(reading.modality !== 'HAPPENED' && { intended: done === 'MAKING' ? 'IN_FORCE' : done }),
  };
}

function statusOf(
  scene: Scene,
  clauses: Clauses,
  done: AgreementStatus | 'MAKING',
  reading: Reading,
  group: VerbGroup,
): AgreementStatus | undefined {
  const { modality } = reading;
  if (done === 'MAKING') return modality === 'AHEAD' && group.auxiliaries[0] === 'will' ? 'ACCEPTED' : MADE[modality];
  if (modality !== 'HAPPENED') return DONE[done]?.[modality];
  if (done !== 'ACCEPTED') return done;
  // A parliament that approves a treaty ratifies it; a committee of it does not.
  const doer = doerOf(scene, clauses, group, reading);
  return PARLIAMENT.test(doer) && !/\b(?:committee|commission|panel)\b/.test(doer) ? 'RATIFIED' : done;
}

const PARLIAMENT =
  /\b(?:parliament|assembly|senate|lawmakers|deputies|legislators|legislature|congress|knesset|mps|senators)\b/;

/** The words that say who does it. */
function doerOf(scene: Scene, clauses: Clauses, group: VerbGroup, { above }: Reading): string {
  const region = subjectRegion(scene, clauses, above.at(-1) ?? group);
  if (!region) return '';
  return scene.document.tokens
    .slice(...region)
    .map(({ lower }) => lower)
    .join(' ');
}

/** What somebody unnamed rejects or denounces may be none of his: "aid groups denounced the agreement". */
function isAnybodys(
  scene: Scene,
  clauses: Clauses,
  group: VerbGroup,
  status: AgreementStatus,
  reading: Reading,
): boolean {
  if (
    !/^(?:REJECTED|TERMINATED|SUSPENDED|ACCEPTED)$/.test(status) ||
    /^(?:agree|announce|declare|proclaim)$/.test(group.base)
  )
    return false;
  const doer = doerOf(scene, clauses, group, reading);
  return (
    doer !== '' &&
    !/\b(?:parliament|assembly|senate|government|cabinet|ministry|minister|president|ministers|heads|leaders|they|we|it|he|she|sides|parties|congress|deputies|lawmakers|countries|states|members|council|voters)\b/.test(
      doer,
    )
  );
}

/** Of something that is made: a force, a framework. */
const MADE: Record<Modality, AgreementStatus | undefined> = {
  HAPPENED: 'IN_FORCE',
  DECIDED: 'ACCEPTED',
  WANTED: 'PROPOSED',
  AHEAD: 'PROPOSED',
  NEGATED: undefined,
  REFUSED: 'REJECTED',
  HYPOTHETICAL: undefined,
};

type Outcomes = Partial<Record<Modality, AgreementStatus>>;
const SIGNING: Outcomes = {
  NEGATED: 'UNDER_NEGOTIATION',
  AHEAD: 'UNDER_NEGOTIATION',
  DECIDED: 'ACCEPTED',
  WANTED: 'PROPOSED',
  REFUSED: 'REJECTED',
};
/** What it comes to where it has not simply happened. */
const DONE: Partial<Record<AgreementStatus, Outcomes>> = {
  SIGNED: SIGNING,
  TEXT_AGREED: SIGNING,
  RATIFIED: { NEGATED: 'UNDER_NEGOTIATION', AHEAD: 'UNDER_NEGOTIATION', DECIDED: 'ACCEPTED', REFUSED: 'REJECTED' },
  ACCEPTED: { DECIDED: 'ACCEPTED', REFUSED: 'REJECTED', WANTED: 'PROPOSED' },
  IN_FORCE: { DECIDED: 'ACCEPTED' },
  UNDER_NEGOTIATION: {
    AHEAD: 'UNDER_NEGOTIATION',
    DECIDED: 'UNDER_NEGOTIATION',
    WANTED: 'PROPOSED',
    REFUSED: 'REJECTED',
  },
  REJECTED: { DECIDED: 'REJECTED' },
  SUSPENDED: { DECIDED: 'SUSPENDED' },
  TERMINATED: { DECIDED: 'TERMINATED' },
};

type Beside = { found: Predicate[]; to: number };

/** "… with Sudan signed in 2013", "…, proposed by Chad", "which Chad proposed in December and which Niger has backed". */
function besideOf(scene: Scene, clauses: Clauses, { to: end }: Phrase, left: VerbGroup | undefined): Beside {
  const { tokens, sentences, sentenceOf } = scene.document;
  const limit = sentences[sentenceOf[end - 1] as number]?.to ?? end;
  const found: Predicate[] = [];
  let to = afterDate(scene, end);
  const comma = tokens[to]?.lower === ',' ? to + 1 : to;
  const lapse = left?.base === 'let' && /^(?:lapse|expire|die|collapse)$/.test(tokens[end]?.lower ?? '');
  if (left && lapse)
    return {
      found: [{ at: end, status: 'TERMINATED', ...readOf(scene, clauses, left), partners: [], presupposed: false }],
      to: end + 1,
    };
  for (let steps = 0, from = comma; steps < 3; steps++) {
    const participle = clauses.at(from);
    if (
      participle &&
      participle.from === from &&
      participle.auxiliaries.every((word) => !/^(?:was|were|is|are|has|have|had|will|would|be|to)$/.test(word)) &&
      /^VB[ND]$/.test(tokens[participle.at]?.pos ?? '')
    ) {
      const done =
        statusVerb(participle.base, participle.particle)?.status ?? (isMaking(participle.base) ? 'MAKING' : undefined);
      if (
        done &&
        !isIts(scene.document, participle) &&
        (from === to || from > comma || isAgentNear(scene, participle))
      ) {
        // "wants the memorandum extended": nothing is extended yet.
        const isWanted =
          from === to &&
          left !== undefined &&
          left.to <= end &&
          /^(?:want|seek|wish|like|see|have|get|need)$/.test(left.base);
        const status = isWanted ? DONE[done as AgreementStatus]?.WANTED : done === 'MAKING' ? 'IN_FORCE' : done;
        if (status && !/^(?:before|not|yet)$/.test(tokens[from - 1]?.lower ?? ''))
          found.push({
            at: participle.at,
            status,
            modality: isWanted ? 'WANTED' : 'HAPPENED',
            subject: subjectOf(scene, clauses, { ...participle, passive: true }, PLAIN),
            partners: partnersAfter(scene, clauses, participle),
            presupposed: true,
          });
        to = participle.to;
      }
    }
    // "hammered out in Addis Ababa and signed by …"
    const next = participle && to === participle.to ? andAfter(scene, participle.to) : undefined;
    if (next === undefined) break;
    from = next;
  }
  for (let steps = 0, at = comma; steps < 3; steps++) {
    if (!/^(?:which|that|whose)$/.test(tokens[at]?.lower ?? '') || !/^(?:WDT|IN|WP)/.test(tokens[at]?.pos ?? '')) break;
    const group = clauses.around(end - 1).find(({ from, form }) => from > at && form !== 'INFINITIVE');
    if (!group || group.from - at > 12) break;
    const isSubject = group.from - at <= 1 || onlyAdverbs(scene.document, at + 1, group.from);
    const status = isSubject
      ? group.passive
        ? verbStatus(group, '')
        : (subjectVerb(group.base, group.particle) ??
          (group.base === 'be' ? stateAfter(scene.document, group.to) : undefined))
      : group.passive
        ? undefined
        : verbStatus(group, '');
    const last = lastOf(clauses, group);
    const lastStatus = status ?? (isSubject ? (last.passive ? verbStatus(last, '') : undefined) : verbStatus(last, ''));
    if (lastStatus) {
      const subject = isSubject ? undefined : namedIn(scene, at + 1, group.from);
      const read = predicateBy(scene, clauses, status ? group : last, lastStatus, true, subject);
      if (read) found.push({ ...read, partners: partnersAfter(scene, clauses, status ? group : last) });
    }
    to = last.to;
    // "…, and which Niger and Mali have since backed"
    let next = to;
    while (
      next < limit &&
      next < to + 8 &&
      tokens[next]?.lower !== 'which' &&
      !/^(?:VB|MD)/.test(tokens[next]?.pos ?? '')
    )
      next++;
    if (tokens[next]?.lower !== 'which') break;
    at = next;
  }
  return { found, to };
}

/** "was signed in 2003 and ratified by Nicosia in 2004": what is said of it beside. */
function alsoOf(scene: Scene, clauses: Clauses, { at, modality }: Predicate): Predicate[] {
  const first = clauses.at(at);
  const next = first?.passive && modality === 'HAPPENED' ? andAfter(scene, first.to) : undefined;
  const group = next === undefined ? undefined : clauses.at(next);
  const status = group && verbStatus(group, '');
  if (!group || !status || status === 'MAKING') return [];
  return [
    { at: group.at, status, modality, subject: agentOnly(scene, clauses, group), partners: [], presupposed: false },
  ];
}

/** What stands behind the "and" that follows soon, over prepositions and names. */
function andAfter({ document: { tokens } }: Scene, to: number): number | undefined {
  for (let t = to; t < to + 9; t++) {
    if (tokens[t]?.lower === 'and' && /^VB[ND]$/.test(tokens[t + 1]?.pos ?? '')) return t + 1;
    if (!/^(?:IN|RP|RB|DT|NN|JJ|CD|POS)/.test(tokens[t]?.pos ?? '')) return undefined;
  }
  return undefined;
}

function readOf(scene: Scene, clauses: Clauses, group: VerbGroup): Pick<Predicate, 'modality' | 'subject'> {
  const reading = readingOf(scene.document, clauses, group);
  return { modality: reading.modality, subject: subjectOf(scene, clauses, group, reading) };
}

/** "entered into force", "collapsed": what it does itself. */
const isIts = (document: Document, group: VerbGroup): boolean =>
  subjectVerb(group.base, group.particle) !== undefined || wayAfter(document, group) !== undefined;

const isAgentNear = ({ document: { tokens } }: Scene, { to }: VerbGroup): boolean =>
  [0, 1, 2, 3, 4].some((n) => /^(?:by|in|on|at|between|last|under|after)$/.test(tokens[to + n]?.lower ?? ''));

/** Of "was expected to be signed" the last verb. */
function lastOf(clauses: Clauses, group: VerbGroup): VerbGroup {
  let last = group;
  for (let steps = 0; steps < 3; steps++) {
    const next = clauses
      .around(group.at)
      .find(({ from, form }) => form === 'INFINITIVE' && from >= last.to && from <= last.to + 1);
    if (!next) break;
    last = next;
  }
  return last;
}

function afterDate(scene: Scene, at: number): number {
  const { tokens } = scene.document;
  const from = /^(?:on|in|of|from)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const date = scene.datesIn(from, from + 1)[0];
  return date ? date.to : at;
}

const onlyAdverbs = ({ tokens }: Document, from: number, to: number): boolean => {
  for (let t = from; t < to; t++) if (!/^(?:RB|,)/.test(tokens[t]?.pos ?? '')) return false;
  return true;
};

/** The verb whose subject the phrase is. */
function mainOf(scene: Scene, clauses: Clauses, phrase: Phrase, from: number): Predicate | undefined {
  const { document } = scene;
  const { tokens } = document;
  const begin = tokens[phrase.from - 1]?.lower ?? '';
  // "in the accord", "of the treaty": part of something else.
  if (
    /^(?:of|in|on|for|to|about|with|against|by|from|over|into|like|than|through|outside|behind|via|despite|beyond)$/.test(
      begin,
    )
  )
    return undefined;
  for (const group of clauses.around(phrase.head)) {
    if (group.from < from) continue;
    if (group.from - from > 30) return undefined;
    if (!isReached(scene, from, group.from, phrase.to)) return undefined;
    if (group.form === 'PARTICIPLE' || group.form === 'GERUND') {
      from = group.to;
      continue;
    }
    if (group.form === 'INFINITIVE' && group.from > phrase.to) return undefined;
    return asSubject(scene, clauses, group);
  }
  return undefined;
}

function asSubject(scene: Scene, clauses: Clauses, group: VerbGroup): Predicate | undefined {
  const { document } = scene;
  const last = lastOf(clauses, group);
  const done = last.passive
    ? verbStatus(last, last.particle)
    : (subjectVerb(last.base, last.particle) ??
      (last.base === 'be' || last.base === 'remain' || last.base === 'stay'
        ? stateAfter(document, last.to)
        : undefined) ??
      wayAfter(document, last));
  if (!done) return undefined;
  const read = predicateBy(scene, clauses, last, done, false, last.passive ? undefined : []);
  // What is said of a passive verb's subject is done by its agent alone.
  return (
    read && {
      ...read,
      subject: last.passive ? agentOnly(scene, clauses, last) : [],
      partners: last.passive ? partnersAfter(scene, clauses, last) : [],
    }
  );
}

const agentOnly = (scene: Scene, clauses: Clauses, group: VerbGroup): Named[] =>
  subjectOf(scene, clauses, { ...group, passive: true }, PLAIN);

/** "is in force", "was dead", "is on the table". */
function stateAfter({ tokens }: Document, at: number): AgreementStatus | undefined {
  const words = tokens
    .slice(at, at + 5)
    .map(({ lower }) => lower)
    .join(' ');
  return STATES.find(([, pattern]) => pattern.test(words))?.[0];
}
const STATES: [AgreementStatus, RegExp][] = [
  [
    'TERMINATED',
    /^(?:now |already |all but |as good as )*(?:dead|void|null and void|over|finished|history|no longer)\b/,
  ],
  ['SUSPENDED', /^(?:now |still |currently )*(?:on hold|on ice|frozen|suspended|shelved|in abeyance|in suspense)\b/],
  ['IN_FORCE', /^(?:now |still |already |currently )*(?:in force|in effect|in place|operational|valid|respected)\b/],
  [
    'UNDER_NEGOTIATION',
    /^(?:now |still |currently )*(?:under (?:discussion|negotiation|study|consideration|way)|in the works|in preparation|being)\b/,
  ],
  ['PROPOSED', /^(?:now |still |back |currently )*on the table\b/],
];

/** "took effect", "came into effect", "went into force". */
function wayAfter({ tokens }: Document, { base, to }: VerbGroup): AgreementStatus | undefined {
  if (!/^(?:enter|come|take|go|put|be)$/.test(base)) return undefined;
  for (let t = to; t < to + 3; t++) {
    const { lower, pos } = tokens[t] ?? { lower: '', pos: '' };
    if (/^(?:force|effect)$/.test(lower)) return 'IN_FORCE';
    if (!/^(?:IN|TO|RP)/.test(pos)) return undefined;
  }
  return undefined;
}

/** Nothing stands between but what belongs to the phrase: prepositions and what they name, dates and asides. */
function isReached(scene: Scene, from: number, to: number, end: number): boolean {
  const { tokens } = scene.document;
  let open = false;
  for (let t = from; t < to; t++) {
    const { lower, pos } = tokens[t] as Document['tokens'][number];
    if (/^[;:–—“”«»"]$/.test(lower)) return false;
    if (/^(?:that|which|who|if|while|but|because|after|when|as|where)$/.test(lower)) return false;
    if (/^(?:IN|TO)$/.test(pos)) open = true;
    else if (lower === ',') {
      open = t < to - 1;
      if (t === end && !/^(?:W|VB|IN|DT|NN)/.test(tokens[t + 1]?.pos ?? '')) return false;
    } else if (/^(?:and|or)$/.test(lower) && !/^(?:DT|NN|JJ|PRP\$)/.test(tokens[t + 1]?.pos ?? '')) return false;
    else if (!open && !/^(?:RB|RP|-LRB-|-RRB-|CC)/.test(pos) && !/^(?:NN|JJ|CD|DT|POS|PRP\$|HYPH)/.test(pos))
      return false;
    // A subject of its own: "the accord Algeria rejected".
    else if (!open && t === end && /^(?:NNP|DT|PRP)/.test(pos) && scene.datesIn(t, t + 1).length === 0) return false;
  }
  return true;
}

const lemmaAt = ({ tokens }: Document, at: number): string => {
  const { lower, pos } = tokens[at] as Document['tokens'][number];
  return pos === 'NNS' && lower.endsWith('s') ? lower.slice(0, -1) : lower;
};
