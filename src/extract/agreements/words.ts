import { progressOf } from '../../model/agreement-progress.ts';
import type { vocabulary } from '../../model/vocabulary.ts';

export type AgreementType = (typeof vocabulary)['AgreementType'][number];
export type AgreementStatus = (typeof vocabulary)['AgreementStatusValue'][number];

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns that are agreements whatever stands with them. All in the singular. */
export const AGREEMENTS = set(
  `agreement accord treaty pact protocol convention memorandum mou truce ceasefire cease-fire armistice cessation entente detente
   concordat`,
);
/** Nouns that are one beside a verb such as "sign", or where words beside them say so ("peace deal"). */
export const TEXTS = set(
  `text draft deal declaration partnership document charter arrangement understanding framework communique roadmap settlement compromise
   bargain compact plan scheme package swap exchange amnesty waiver alliance formula blueprint road-map communiqué initiative statute`,
);
/** Nouns that are one where they end a name: "Nouakchott Process". */
export const NAMED = set('process initiative compact plan declaration charter communique');
/** Nouns that are one when states hold them in common. */
export const FORCES = set(
  `force unit brigade capability command patrol centre center committee commission mechanism hotline battalion contingent mission
   secretariat council zone exercise cell corps`,
);
/** What makes them so. */
export const COMMON =
  /^(?:joint|common|multinational|combined|regional|unified|standby|rapid-reaction|collective|integrated|mixed|tripartite|trilateral|bilateral|quadripartite|multilateral|inter-state|cross-border|coordination|verification|liaison|shared|mutual|binational|hybrid|coalition|intervention|task|two-nation|three-nation|four-nation|five-nation|border|buffer|demilitarised|demilitarized|free-trade|monitoring|fusion)$/;
/** Nouns that are such by themselves. */
export const SELF_COMMON = set('hotline');
/** Nouns that take up an agreement named before. */
export const BACK = set(
  `agreement accord treaty pact protocol convention memorandum mou truce ceasefire cease-fire armistice text deal declaration
   partnership document force unit brigade battalion mechanism committee commission patrol solution proposal initiative idea
   project offer signature plan arrangement settlement charter scheme framework roadmap understanding compact swap exchange
   alliance bargain package hotline`,
);
/** What only takes up what was spoken of, and is none by itself. */
export const VAGUE = set('solution proposal idea project offer signature scheme plan package initiative');

/** By the words of the phrase, the narrower first; undefined where they do not tell. */
export function typeBy(words: string): AgreementType | undefined {
  const told = words.replace(TITLES, ' ');
  return TYPES.find(([, pattern]) => pattern.test(told))?.[0];
}

/** Who is called by such a word tells nothing of what is agreed. */
const TITLES =
  /\b(?:(?:national )?(?:security|defen[cs]e|interior|trade|border|military|police|intelligence|commerce|peace)(?: and [a-z]+)? (?:ministers?|ministry|ministries|ministerial|council|advis[eo]rs?|secretary|chiefs?|committee of|spokes\w+|sources?|officials?|officers?|attaché|envoys?|forces|posts?|guards?|mission|commissioner|delegate)|peacekeep\w+)\b/g;

const TYPES: [AgreementType, RegExp][] = [
  ['SECURITY_COOPERATION', /\b(?:intelligence|information)[\w -]* (?:units?|cells?|cent(?:er|re)s?|mechanism)\b/],
  ['CEASEFIRE', /\b(?:cease-?fire|truce|cessation of (?:the )?(?:hostilities|fire|fighting)|armistice)\b/],
  [
    'JOINT_FORCE',
    /\b(?:joint|common|multinational|combined|unified|standby|rapid-reaction|collective|mixed|tripartite|trilateral|intervention|integrated|hybrid|regional|coalition|border|monitoring)\b(?: [\w’'-]+){0,3}? (?:forces?|units?|brigades?|capability|army|command|battalions?|corps|contingents?)\b|\bform (?:\w+ )?forces\b|\btask forces?\b/,
  ],
  [
    'PEACE',
    /\b(?:peace|political (?:agreement|accord|deal|settlement)|reconciliation|national (?:accord|unity)|power-sharing|disengagement|non-aggression)\b/,
  ],
  ['BORDER_SECURITY', /\b(?:borders?|frontiers?|patrols?|demarcation|delimitation|cross-border|readmission of)\b/],
  ['DEFENCE_COOPERATION', /\b(?:defen[cs]e|military|armies|mutual assistance|armed forces|mutual-assistance)\b/],
  [
    'SECURITY_COOPERATION',
    /\b(?:security|intelligence|(?:counter|anti)-?(?:terror\w*|narcotics|smuggling|trafficking)|police|policing|terrorism|organi[sz]ed crime)\b/,
  ],
  ['TRADE', /\b(?:trade|trading|commercial|commerce|customs|tariffs?|economic|free-trade|investment|transit)\b/],
];

/** A verb that tells what becomes of an agreement: of its object, of its subject, or of either. */
export type StatusVerb = { status: AgreementStatus; role: 'OBJECT' | 'SUBJECT' };

/** By a verb's lemma and the word behind it, when it has happened. */
export function statusVerb(lemma: string, particle = ''): StatusVerb | undefined {
  return VERBS.get(`${lemma} ${particle}`) ?? VERBS.get(lemma);
}
export const isStatusVerb = (lemma: string): boolean => LEMMAS.has(lemma);

/** Of intransitive ones: what the agreement does itself. */
export const subjectVerb = (lemma: string, particle = ''): AgreementStatus | undefined =>
  SUBJECTS.get(`${lemma} ${particle}`) ?? SUBJECTS.get(lemma);

type Table = [AgreementStatus, string][];
const OBJECTS: Table = [
  ['SIGNED', 'sign, ink, conclude, seal, cosign, co-sign, countersign, enter into, sign up, accede to, cement'],
  [
    'TEXT_AGREED',
    'initial, finalise, finalize, reach, strike, clinch, hammer out, thrash out, broker, iron out, forge',
  ],
  ['RATIFIED', 'ratify'],
  ['SUSPENDED', 'suspend, freeze, shelve, pause, ice, mothball, halt'],
  [
    'TERMINATED',
    `terminate, cancel, annul, scrap, abrogate, revoke, rescind, denounce, quit, exit, abandon, renounce, repudiate, dissolve, disband,
     withdraw from, pull out, back out, opt out, walk out, drop out, tear up, rip up, get out, walk away, ditch, jettison`,
  ],
  [
    'REJECTED',
    `reject, oppose, refuse, spurn, rebuff, decline, veto, turn down, vote down, throw out, dismiss, rule out, knock
     back, come out against, strike down, shoot down, torpedo, disown, rubbish`,
  ],
  [
    'ACCEPTED',
    'accept, approve, endorse, adopt, agree, agree on, agree to, agree upon, pass, back, consent to, greenlight, announce, declare, proclaim, unveil, authorise, authorize, embrace, okay, subscribe to, sign off',
  ],
  [
    'UNDER_NEGOTIATION',
    `negotiate, discuss, prepare, draft, draw up, work on, work out, study, examine, debate, consider, mull, weigh, renegotiate, review,
     haggle over, explore`,
  ],
  [
    'PROPOSED',
    `propose, suggest, offer, advocate, recommend, table, float, put forward, call for, urge, appeal for, press for, push for, moot,
     submit, present, ask for, campaign for, champion, demand, request, seek, want, advance, favour, favor, lay out, come up`,
  ],
  [
    'IN_FORCE',
    'implement, apply, renew, extend, revive, reactivate, prolong, resurrect, reinstate, restore, honour, honor, observe, respect, enforce',
  ],
];
const SUBJECT_ONLY: Table = [
  ['IN_FORCE', 'enter into, come into, take effect, hold, survive, apply, go into, endure'],
  [
    'TERMINATED',
    'collapse, lapse, expire, fall apart, fall through, break down, unravel, die, end, founder, crumble, implode, dissolve',
  ],
  ['SUSPENDED', 'stall'],
];

const entries = (table: Table): [string, AgreementStatus][] =>
  table.flatMap(([status, list]) =>
    list.split(',').map((one): [string, AgreementStatus] => [one.trim().replace(/\s+/g, ' '), status]),
  );
const SUBJECTS = new Map(entries(SUBJECT_ONLY));
const VERBS = new Map<string, StatusVerb>(
  entries(OBJECTS).map(([key, status]): [string, StatusVerb] => [key, { status, role: 'OBJECT' }]),
);
const MAKERS = set(
  `form create establish set build raise launch activate found start constitute deploy open inaugurate field institute reactivate
   install`,
);
const LEMMAS: ReadonlySet<string> = new Set([
  ...[...VERBS.keys(), ...SUBJECTS.keys()].map((key) => key.split(' ')[0] as string),
  ...MAKERS,
  'put',
  'let',
  'give',
]);

/** To make one, a force or a committee: agreed when it is decided, in force when it is done, proposed when it is wanted. */
export const isMaking = (lemma: string): boolean => MAKERS.has(lemma);

/** Who does it helps others to agree. */
export const isMediating = (lemma: string): boolean =>
  /^(?:broker|mediate|host|sponsor|facilitate|moderate)$/.test(lemma);

/** Nouns of what is done to an agreement: "the signing of", "talks on". MAKING is to set one up. */
export function statusNoun(lemma: string): AgreementStatus | 'MAKING' | undefined {
  return NOUNS.get(lemma);
}
const NOUNS = new Map<string, AgreementStatus | 'MAKING'>(
  (
    [
      ['SIGNED', 'signing signature conclusion inking sealing'],
      ['TEXT_AGREED', 'initialling initialing finalisation finalization'],
      ['RATIFIED', 'ratification'],
      ['ACCEPTED', 'adoption approval endorsement acceptance announcement proclamation'],
      ['SUSPENDED', 'suspension freezing'],
      [
        'TERMINATED',
        'termination cancellation abrogation denunciation collapse breakdown expiry withdrawal dissolution',
      ],
      ['REJECTED', 'rejection refusal'],
      ['UNDER_NEGOTIATION', 'negotiation talk discussion drafting'],
      ['PROPOSED', 'proposal call idea offer appeal bid plea motion project'],
      ['MAKING', 'creation establishment formation launch launching foundation deployment setting-up'],
      ['IN_FORCE', 'revival renewal extension implementation application activation activating'],
    ] as [AgreementStatus | 'MAKING', string][]
  ).flatMap(([status, lemmas]) =>
    lemmas.split(/\s+/).map((lemma): [string, AgreementStatus | 'MAKING'] => [lemma, status]),
  ),
);

/** How far an agreement has come, from 0, what is unclear: a later mention of an earlier stage takes nothing back. */
export function stageOf(status: AgreementStatus): number | undefined {
  if (status === 'UNCLEAR') return 0;
  const progress = progressOf(status);
  return progress === undefined ? undefined : progress + 1;
}
