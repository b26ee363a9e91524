import { type Analysis, analyse } from './analyse.ts';
import type { Span } from './span.ts';

/** An attribution as the scorer reads it. */
export interface AttributionLine {
  source: Span[];
  cue: Span[];
  content: Span[];
}

/** The attributions of a text in the plainest form, spans alone. */
export function attributionLines(text: string): AttributionLine[] {
  const { attributions }: Analysis = analyse(text);
  return attributions.map(({ source, cue, contents }) => ({ source: source ? [source] : [], cue, content: contents }));
}
