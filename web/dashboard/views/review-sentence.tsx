import { type Marked, segmentsOf } from '../parts/segments.ts';
import { written } from '../parts/written.ts';

export type Span = Marked<'source' | 'cue' | 'content'>;

/** Words of a text from offset `start` on, with who speaks, the word that says so and what is said told apart. */
export function Sentence(props: { text: string; start: number; spans: Span[]; language: string }) {
  const { text, start, spans, language } = props;
  // A statement may run on beyond its sentence: it is marked as far as it stands here.
  const here = spans.map(({ what, ...span }) => ({
    what,
    start: Math.max(0, span.start - start),
    end: Math.min(text.length, span.end - start),
  }));
  return (
    <blockquote className="review-sentence" {...written(language)}>
      {segmentsOf(text, here).map((segment) => {
        const marks = new Set(segment.marks.map(({ what }) => what));
        if (marks.size === 0) return segment.text;
        return (
          <span key={segment.start} className={[...marks].join(' ')}>
            {segment.text}
          </span>
        );
      })}
    </blockquote>
  );
}
