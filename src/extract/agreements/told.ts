import type { Clauses, VerbGroup } from '../events/clauses.ts';
import { type Modality, type Reading, readingOf } from '../events/modality.ts';
import type { Named, Scene } from '../events/scene.ts';
import { subjectOf, subjectRegion } from '../events/subjects.ts';
import { DONE, MADE } from './outcomes.ts';
import { type AgreementStatus, isMaking, isMediating, statusVerb } from './words.ts';

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

export function predicateBy(
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

/** What a verb does to the phrase that it governs. */
export function verbStatus(
  { base, particle: own }: VerbGroup,
  particle: string,
): AgreementStatus | 'MAKING' | undefined {
  const by = statusVerb(base, particle || own)?.status;
  if (by) return by;
  return isMaking(base) ? 'MAKING' : undefined;
}

export const agentOnly = (scene: Scene, clauses: Clauses, group: VerbGroup): Named[] =>
  subjectOf(scene, clauses, { ...group, passive: true }, PLAIN);

/** Of "was expected to be signed" the last verb. */
export function lastOf(clauses: Clauses, group: VerbGroup): VerbGroup {
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

export const PLAIN: Reading = { modality: 'HAPPENED', above: [] };

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
  return PARLIAMENT.test(doer) && !/\b(?:committee|commission|panel|general assembly|heads of state)\b/.test(doer)
    ? 'RATIFIED'
    : done;
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
