import { countStatements } from '../counts/count-statements.ts';
import type { Graph, RunInTransaction } from '../graph/graph.ts';
import { currentMerges } from '../ingest/merged.ts';
import { isEdtf } from '../model/dates.ts';
import type { Judgement } from '../resolve/types.ts';
import { settle } from './apply.ts';
import { Refused } from './refused.ts';
import type { AboutTarget, StatementJudgement } from './settled-statement.ts';

/** Who judges, when (ISO, UTC) and why. */
export type Judged = { by: string; at: string; reason?: string };
/** What is left out is right. `speaker` is an actor's id, or null: nobody who can be told. */
export type Correction = { speaker?: string | null; polarity?: string; saidOn?: string; about?: AboutTarget[] };

/** Keeps a judgement of a statement in the place of an earlier one, and has it hold. Throws Refused. */
export async function reviewStatement(
  graph: Graph,
  id: string,
  verdict: StatementJudgement['verdict'],
  correction: Correction,
  judged: Judged,
): Promise<void> {
  const { speaker, polarity, saidOn, about } = correction;
  const isCorrected = Object.values(correction).some((value) => value !== undefined);
  if (isCorrected !== (verdict === 'CORRECTED'))
    throw new Refused('A correction belongs to the verdict CORRECTED, and that needs one.');
  if (saidOn !== undefined && !isEdtf(saidOn))
    throw new Refused(`saidOn must be a date such as 2014-08-12, 2014-08 or 2014; received “${saidOn}”.`);
  await graph.write(async (run) => {
    const { articleId } = await subject(run, id, 'STATEMENT');
    await writeJudgement(run, statementJudgement(id), {
      ...{ kind: 'STATEMENT', subject: id, articleId, verdict, ...judged, polarity, saidOn },
      speaker: speaker === null ? '' : speaker,
      about: about?.map((target) => JSON.stringify(target)),
    });
    await settleAndCount(run, { statements: [id], mentions: [] });
  });
}

/** Throws Refused when there is none to take back. */
export async function withdrawReview(graph: Graph, id: string): Promise<void> {
  await graph.write(async (run) => {
    await removeJudgement(run, statementJudgement(id), `Nobody has judged statement “${id}”.`);
    await settleAndCount(run, { statements: [id], mentions: [] });
  });
}

/** Keeps a judgement of whom a mention means, and has it hold, also for who said what about whom. Throws Refused. */
export async function judgeMention(
  graph: Graph,
  mention: string,
  actor: string,
  judgement: Judgement,
  judged: Judged,
): Promise<void> {
  await graph.write(async (run) => {
    const { articleId, text } = await subject(run, mention, 'MENTION');
    const properties = { kind: 'MENTION', subject: mention, articleId, actor, judgement, text, ...judged };
    await writeJudgement(run, mentionJudgement(mention, actor), properties);
    await settleAndCount(run, { statements: [], mentions: [mention] });
  });
}

/** Of one actor, or of all. Throws Refused when there is none to take back. */
export async function withdrawMentionJudgement(graph: Graph, mention: string, actor?: string): Promise<void> {
  await graph.write(async (run) => {
    const all = await run<{ actor: string }>('mentionJudgements', { mention });
    const chosen = all.filter((one) => actor === undefined || one.actor === actor);
    if (!chosen.length) throw new Refused(`Nobody has judged whom mention “${mention}” means.`, true);
    for (const one of chosen) await run('removeJudgement', { id: mentionJudgement(mention, one.actor) });
    await settleAndCount(run, { statements: [], mentions: [mention] });
  });
}

/** Keeps a judgement of whether two agreements are one, whichever of the two extraction named first. Throws Refused. */
export async function judgeAgreements(
  graph: Graph,
  agreement: string,
  other: string,
  judgement: Judgement,
  judged: Judged,
): Promise<void> {
  if (agreement === other) throw new Refused('An agreement is always the same as itself.');
  await graph.write(async (run) => {
    const [link] = await run<{ subject: string; other: string; seed: string | null }>('agreementsLinked', {
      ...{ agreement, other },
    });
    if (link?.seed) throw new Refused(`That is curated in ${link.seed}: change it there.`);
    const pair = link ?? { subject: agreement, other };
    const properties = { kind: 'AGREEMENTS', subject: pair.subject, other: pair.other, judgement, ...judged };
    await writeJudgement(run, `agreements ${pair.subject} ${pair.other}`, properties);
    await run('settleAgreements');
  });
}

type Subjects = { statements: string[]; mentions: string[] };

async function settleAndCount(run: RunInTransaction, subjects: Subjects): Promise<void> {
  await countStatements(run, await settle(run, subjects, await currentMerges(run)));
}

const statementJudgement = (id: string): string => `statement ${id}`;
const mentionJudgement = (mention: string, actor: string): string => `mention ${mention} ${actor}`;

type Subject = { kind: string | null; seed: string | null; articleId: string; text: string | null };

/** What is judged; it must be there and be extraction's own. */
async function subject(run: RunInTransaction, id: string, kind: 'STATEMENT' | 'MENTION'): Promise<Subject> {
  const [found] = await run<Subject>('judgedSubject', { id });
  if (found?.kind !== kind) throw new Refused(`There is no ${kind.toLowerCase()} “${id}”.`, true);
  if (found.seed) throw new Refused(`That ${kind.toLowerCase()} is curated in ${found.seed}: change it there.`);
  return found;
}

async function writeJudgement(run: RunInTransaction, id: string, properties: Record<string, unknown>): Promise<void> {
  const known = Object.entries({ id, ...properties }).filter(([, value]) => value !== undefined);
  await run('writeJudgement', { id, properties: Object.fromEntries(known) });
}

async function removeJudgement(run: RunInTransaction, id: string, otherwise: string): Promise<void> {
  const [row] = await run<{ removed: number }>('removeJudgement', { id });
  if (!row?.removed) throw new Refused(otherwise, true);
}
