import type { StatementsInTextFragment } from '../operations.ts';

type Statement = StatementsInTextFragment['nodes'][number];

/** A statement where one article reports it: numbered in the order of the text; `hue` is its speaker's, 0 to 7. */
export type Said = {
  number: number;
  hue: number;
  speaker: string;
  statement: Statement;
  evidence: Statement['evidence'][number];
};

/** The statements of an article, in the order of its text. Colours repeat after eight speakers; numbers do not. */
export function saidIn(article: string, statements: Statement[]): Said[] {
  const hues = new Map<string, number>();
  const hueOf = (speaker: string) => {
    if (!hues.has(speaker)) hues.set(speaker, hues.size % 8);
    return hues.get(speaker) as number;
  };
  return statements
    .flatMap((statement) => {
      const evidence = statement.evidence.find((each) => each.article.id === article);
      return evidence ? [{ statement, evidence }] : [];
    })
    .toSorted((a, b) => startOf(a.evidence) - startOf(b.evidence))
    .map(({ statement, evidence }, index) => {
      const speaker = statement.speaker?.name ?? evidence.source?.text ?? 'Speaker not named';
      return { number: index + 1, hue: hueOf(statement.speaker?.id ?? speaker), speaker, statement, evidence };
    });
}

const startOf = ({ contents, sentence }: Said['evidence']) => contents[0]?.start ?? sentence.start;
