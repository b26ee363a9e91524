import type { EventType } from './event.ts';

/** What a verb tells, by its lemma or by its lemma and the word behind it. */
export function deedType(lemma: string, particle: string): EventType | undefined {
  return TYPES.get(`${lemma} ${particle}`) ?? TYPES.get(lemma);
}

export const isDeedVerb = (lemma: string): boolean => LEMMAS.has(lemma);

/** What must follow soon for the verb to be meant so. */
export const needOf = (lemma: string): RegExp | undefined => NEEDS.get(lemma);

const TYPES = new Map<string, EventType>(
  (
    [
      ['CONSULT', 'meet, hold, confer, convene, host'],
      ['REQUEST', 'call on, call upon, urge, request, appeal to, ask'],
      ['REJECT', 'reject'],
      ['THREATEN', 'threaten'],
      ['PROTEST', 'demonstrate, march, protest, rally, take'],
      ['MOBILIZE', 'deploy, mobilise, mobilize, send, dispatch, rush, mass'],
      ['RETREAT', 'withdraw, pull, evacuate'],
      ['SANCTION', 'sanction, impose, expel, recall, sever, cut, break off'],
      ['CONCEDE', 'release, free, lift'],
      ['AID', 'deliver, donate'],
      ['ASSAULT', 'attack, bomb, shell, raid, ambush, storm'],
      ['COERCE', 'arrest, detain'],
    ] as [EventType, string][]
  ).flatMap(([type, lemmas]) => lemmas.split(', ').map((lemma): [string, EventType] => [lemma, type])),
);
const LEMMAS = new Set([...TYPES.keys()].map((key) => key.split(' ')[0] as string));

const MEETING = /^(?:talks|summit|meeting|conference|consultations|session)$/;
const TROOPS = /^(?:troops|soldiers|forces|units|police|army|reinforcements|tanks|warships|battalions?|gendarmes|men)$/;
const CAPTIVES =
  /^(?:prisoners?|hostages?|detainees?|captives?|sailors|soldiers|fishermen|journalists?|pilgrims|workers)$/;
const NEEDS = new Map<string, RegExp>([
  ['hold', MEETING],
  ['host', MEETING],
  ['convene', MEETING],
  ['impose', /^(?:sanctions?|embargo|ban|curfew|blockade)$/],
  ['expel', /^(?:ambassadors?|diplomats?|envoys?|attachés?)$/],
  ['sever', /^(?:ties|relations|links)$/],
  ['cut', /^(?:ties|relations|links)$/],
  ['break', /^(?:ties|relations)$/],
  ['recall', /^(?:ambassadors?|envoys?)$/],
  ['deploy', TROOPS],
  ['send', TROOPS],
  ['dispatch', TROOPS],
  ['rush', TROOPS],
  ['mass', TROOPS],
  ['withdraw', TROOPS],
  ['pull', TROOPS],
  ['evacuate', TROOPS],
  ['release', CAPTIVES],
  ['free', CAPTIVES],
  ['lift', /^(?:sanctions|embargo|siege|curfew|blockade)$/],
  ['deliver', /^(?:aid|food|medicine|assistance|supplies|relief)$/],
  ['donate', /^(?:aid|food|million|money)$/],
  ['march', /^(?:in|through|on|against|to)$/],
  ['rally', /^(?:in|outside|against|at)$/],
  ['take', /^streets$/],
]);
