/** Words that take sides: for what they govern, against it, or (subject) about it. All are lemmas. */

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Who does this to something is for it. */
export const FAVOURS =
  set(`support back welcome endorse favour favor praise salute hail applaud thank commend appreciate advocate
 encourage promote recommend propose suggest offer invite urge ask seek request demand call appeal want wish prefer need require
 deserve strengthen reinforce consolidate deepen expand boost enhance improve develop establish create form build set launch
 activate reactivate revive resume implement apply conclude sign ratify accept adopt approve join host provide ensure guarantee
 assure preserve safeguard protect respect uphold defend secure restore maintain keep give pledge promise vow commit undertake
 step pool share reaffirm reiterate intensify accelerate coordinate examine long desire hope agree decide pass vote plan intend
 renew supply receive prioritise prioritize value exchange lay`);

/** Who does this to something is against it. */
export const OPPOSES =
  set(`reject oppose condemn denounce deplore deny refuse criticise criticize fight combat counter confront
 resist stop curb end halt prevent uproot eradicate eliminate defeat destroy dismantle tackle reduce limit contain cease ban forbid
 prohibit outlaw exclude avoid avert fear dread boycott block thwart foil protest contest rule lift abolish suspend renounce
 regret lament abhor decry disrupt overcome crush repel neutralise neutralize refrain warn accuse blame suffer withdraw abandon
 expel abstain deter discourage undermine weaken`);

/** Before a noun: "the fight against terrorism", "a threat of war". */
export const AGAINST = set('against anti without');

/** What is called so is approved of … */
export const GOOD =
  set(`ideal necessary essential vital important indispensable crucial useful serious credible right good historic
 decisive success solution welcome legitimate best urgent positive key priority need only step door`);
/** … or disapproved of. */
export const BAD =
  set(`threat danger mistake crime risk problem disaster catastrophe scourge evil cancer obstacle violation mask
 wrong bad unacceptable illegal illegitimate dangerous harmful futile useless impossible phenomenon enemy recruiter phase pretext
 aggression interference`);

/** Nouns that are for or against what follows them: "support for", "an end to", "rejection of". */
export const NOUN_FAVOURS =
  set(`support need call appeal commitment readiness determination establishment creation respect backing
 consolidation implementation demand request solidarity gratitude protection resumption willingness desire proposal will`);
export const NOUN_OPPOSES =
  set(`end rejection opposition condemnation threat danger fight struggle halt refusal prevention war risk
 eradication combat lifting absence cessation violation resort withdrawal departure expulsion removal elimination`);

/** Verbs whose object is a person, a state or a body that is judged by it. */
export const FAVOURS_ACTORS = set(
  'support back welcome thank praise salute hail commend applaud congratulate trust defend honour honor',
);
export const OPPOSES_ACTORS = set(
  'condemn denounce accuse blame criticise criticize reject oppose fight combat defeat destroy attack confront resist',
);

/** Of these, what is done to an actor rather than said or thought of him. */
export const ACTS = set('fight combat defeat destroy attack confront resist');

export const NEGATIONS = set("not n't never no neither nor nobody none nothing hardly without");

/** What is meant by a clause after these is wanted. */
export const DEMANDS = set('suggest propose demand request urge recommend want insist');

/** Nouns that are for the actor after "to" or "with". */
export const WARMTH = set('gratitude support solidarity tribute thanks respect confidence trust friendship');
