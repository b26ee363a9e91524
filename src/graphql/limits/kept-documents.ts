import type { DocumentNode } from 'graphql';

/** How many parsed documents are kept, and how long each may be as text: they take many times that in memory. */
const most = 100;
const longest = 10_000;

/** Parsed documents by their text, those asked for last: who sends ever new or long ones is not to fill the memory with them. */
export function keptDocuments() {
  const kept = new Map<string, DocumentNode>();
  return {
    get(text: string): DocumentNode | undefined {
      const document = kept.get(text);
      if (document) {
        kept.delete(text);
        kept.set(text, document);
      }
      return document;
    },
    set(text: string, document: DocumentNode): void {
      if (text.length > longest) return;
      kept.set(text, document);
      if (kept.size > most) kept.delete(kept.keys().next().value as string);
    },
  };
}
