import { progressOf } from '../../model/agreement-progress.ts';
import type { vocabulary } from '../../model/vocabulary.ts';

export type AgreementType = (typeof vocabulary)['AgreementType'][number];
export type AgreementStatus = (typeof vocabulary)['AgreementStatusValue'][number];

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns that are agreements whatever stands with them. All in the singular. */
export const AGREEMENTS = set('agreement accord treaty pact protocol convention memorandum truce ceasefire cease-fire');
/** Nouns that are one beside a verb such as "sign". */
export const TEXTS = set(
  'text deal declaration partnership document charter arrangement understanding framework communique roadmap',
);
/** Nouns that are one where they end a name: "Nouakchott Process". */
export const NAMED = set('process initiative compact');
/** Nouns that are one when states hold them in common. */
export const FORCES = set('force unit brigade capability command patrol centre center committee commission');
/** What makes them so. */
export const COMMON =
  /^(?:joint|common|multinational|combined|regional|unified|standby|rapid-reaction|collective|integrated)$/;
/** Nouns that take up an agreement named before. */
export const BACK = set(
  'agreement accord treaty pact protocol convention memorandum truce text deal declaration partnership document force solution proposal initiative idea project offer signature',
);

/** By the words of the phrase, the narrower first; undefined where they do not tell. */
export function typeBy(words: string): AgreementType | undefined {
  return TYPES.find(([, pattern]) => pattern.test(words))?.[0];
}

const TYPES: [AgreementType, RegExp][] = [
  ['CEASEFIRE', /\b(?:cease-?fire|truce|cessation of hostilities|armistice)\b/],
  [
    'JOINT_FORCE',
    /\b(?:joint|common|multinational|combined|unified|standby|rapid-reaction|collective)\b(?: [\w’'-]+){0,3}? (?:forces?|units?|brigades?|capability|army)\b|\bform (?:\w+ )?forces\b/,
  ],
  ['PEACE', /\b(?:peace|political agreement|political accord|reconciliation|national accord)\b/],
  ['BORDER_SECURITY', /\b(?:borders?|frontiers?|patrols?)\b/],
  ['DEFENCE_COOPERATION', /\b(?:defen[cs]e|military)\b/],
  ['SECURITY_COOPERATION', /\b(?:security|intelligence|counter-?terrorism|police)\b/],
  ['TRADE', /\b(?:trade|commercial|customs|tariffs?|economic)\b/],
];

/** What a verb does to an agreement, when it has happened. */
export function statusBy(lemma: string): AgreementStatus | undefined {
  return STATUSES.get(lemma);
}

const STATUSES = new Map<string, AgreementStatus>(
  (
    [
      ['SIGNED', 'sign conclude ink seal'],
      ['TEXT_AGREED', 'initial initialling initialing finalise finalize'],
      ['RATIFIED', 'ratify ratification'],
      ['SUSPENDED', 'suspend freeze suspension'],
      ['TERMINATED', 'terminate cancel annul scrap abrogate revoke rescind denounce collapse quit'],
      ['REJECTED', 'reject oppose refuse spurn rejection'],
      ['ACCEPTED', 'accept approve endorse adopt'],
      ['UNDER_NEGOTIATION', 'negotiate discuss prepare draft negotiation'],
      ['PROPOSED', 'propose suggest offer advocate recommend proposal'],
      ['SIGNED', 'signing signature'],
    ] as [AgreementStatus, string][]
  ).flatMap(([status, lemmas]) => lemmas.split(' ').map((lemma): [string, AgreementStatus] => [lemma, status])),
);

/** To make one: agreed when it is decided, in force when it is done, proposed when it is wanted. */
export const MAKING = set(
  'form create establish set build raise launch activate reactivate found establishment creation formation activating conclude',
);

/** How far an agreement has come, from 0, what is unclear: a later mention of an earlier stage takes nothing back. */
export function stageOf(status: AgreementStatus): number | undefined {
  if (status === 'UNCLEAR') return 0;
  const progress = progressOf(status);
  return progress === undefined ? undefined : progress + 1;
}
