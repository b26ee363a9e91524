/** What the content of an attribution is taken to be: said, thought or meant to be done. */
export type AttributionType = 'STATEMENT' | 'BELIEF' | 'INTENTION';

/**
 * How a cue takes its content:
 * t a clause ("said [that] it is over"), q a quotation beside it, w a question ("asked whether"), i an infinitive of the
 * same subject ("wants to go"), o an object with an infinitive ("urged them to go"), n a noun phrase ("criticised the vote"),
 * a a noun phrase with what it is held to be ("called it a farce", "described it as a farce"), g an -ing form ("denied
 * going"), p a phrase with one of the prepositions named ("spoke about"), r a hearer as the object ("told them that").
 */
export type FrameLetter = 't' | 'q' | 'w' | 'i' | 'o' | 'n' | 'a' | 'g' | 'p' | 'r';

export interface FrameUse {
  type: AttributionType;
  /** The source holds the content to be untrue, or will not do it. */
  denies: boolean;
  /** For p the prepositions; else the particle the verb must have ("point out that") or, for n, the nouns it must govern. */
  only: readonly string[];
  /** Alone it is too little to go by: something in the content must speak for it too (a quotation mark). */
  weak: boolean;
}

/** A family of cues that behave alike: what the parser generalises over. */
export const FAMILIES = ['', 'SAY', 'SHOW', 'THINK', 'WANT', 'SEEM', 'NOUN', 'ADJECTIVE'] as const;
export type Family = (typeof FAMILIES)[number];

export interface Frame {
  lemma: string;
  family: Family;
  uses: Partial<Record<FrameLetter, FrameUse>>;
}

const TYPES: Record<string, AttributionType> = {
  S: 'STATEMENT',
  B: 'BELIEF',
  I: 'INTENTION',
  V: 'STATEMENT',
  E: 'BELIEF',
};

/**
 * Reads tables of lines `lemma TYPE[D] letter[@only:only]…`; D: denies; a letter or a kind with a bare @ is weak. Later lines add
 * letters to earlier ones of the same lemma, never change them.
 */
export function parseEntries(tables: [family: Family, lines: string][]): Map<string, Frame> {
  const frames = new Map<string, Frame>();
  for (const [family, lines] of tables) {
    for (const line of lines.trim().split('\n')) {
      const [lemma = '', kind = '', ...letters] = line.trim().split(/\s+/);
      const frame = frames.get(lemma) ?? { lemma, family, uses: {} };
      frames.set(lemma, frame);
      for (const item of letters) {
        const [letter, only] = item.split('@') as [FrameLetter, string?];
        frame.uses[letter] ??= {
          type: TYPES[kind[0]!]!,
          denies: kind.includes('D'),
          only: only ? only.split(':') : [],
          weak: only === '' || kind.includes('@'),
        };
      }
    }
  }
  return frames;
}
