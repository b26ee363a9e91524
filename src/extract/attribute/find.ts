import type { Document } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { accordingCandidate, adjectiveCandidate, nounCandidate } from './nominals.ts';
import { claimQuotations } from './quotations.ts';
import { type Region, verbCandidate } from './verbs.ts';

/** All attributions of a document, by its cues and then by the quotations that no cue has claimed. */
export function findCandidates(doc: Document): Candidate[] {
  const found: Candidate[] = [];
  doc.sentences.forEach(({ from, to, parsed }) => {
    if (!parsed) return;
    for (let t = from; t < to; t++) {
      const region = regionOf(doc, t, from, to);
      const candidate =
        verbCandidate(doc, t, region) ??
        adjectiveCandidate(doc, t, region) ??
        nounCandidate(doc, t, region) ??
        accordingCandidate(doc, t, region);
      if (candidate) found.push(candidate);
    }
  });
  return claimQuotations(doc, found);
}

/** The tokens a cue may look at: its sentence, and no more than its quotation when it stands in one. */
function regionOf(doc: Document, token: number, from: number, to: number): Region {
  const { quote } = doc.tokens[token]!;
  if (quote < 0) return [from, to];
  const quotation = doc.quotations[quote]!;
  return [Math.max(from, quotation.from), Math.min(to, quotation.to)];
}
