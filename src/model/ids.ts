import { createHash } from 'node:crypto';
import { nameKey } from './names.ts';

/**
 * A Statement's id: a hash of what the article says (who, cue, content, as written), not of what we decide it means.
 * `occurrence` tells apart the same words written twice in one article (0 for the first).
 */
export function statementId(
  articleId: string,
  texts: { source?: string; cue?: string; contents: string[] },
  occurrence = 0,
): string {
  return `s-${digest([articleId, texts.source ?? null, texts.cue ?? null, texts.contents, ...(occurrence ? [occurrence] : [])])}`;
}

/** An AgreementStatus's id: which status of which agreement, for whom, by which evidence (`evidenceKey`). */
export function agreementStatusId(
  agreementId: string,
  party: string | undefined,
  status: string,
  evidence: string,
): string {
  return `t-${digest([agreementId, party ?? null, status, evidence])}`;
}

export const aliasId = (targetId: string, name: string): string => `${targetId}/${nameKey(name)}`;
export const mentionId = (articleId: string, start: number, end: number): string => `${articleId}:${start}-${end}`;

/** The `key` of a relationship with evidence. */
export const evidenceKey = (articleId: string, start: number, end: number): string => `${articleId}:${start}-${end}`;

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** 80 bits of SHA-256 over the JSON of `parts`: no collision to be feared below a billion. */
const digest = (parts: unknown[]): string => sha256(JSON.stringify(parts)).slice(0, 20);
