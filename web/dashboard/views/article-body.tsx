import { Fragment, useEffect, useRef } from 'react';
import { type Marked, type Segment, segmentsOf } from '../parts/segments.ts';
import { written } from '../parts/written.ts';
import type { Said } from './article-said.ts';

type Role = 'source' | 'cue' | 'content';
type What = { said: Said; role: Role };

/** The text, its sources, cues and contents marked; what is pointed at, by mouse or by the number's button, is told by `point`. */
export function Body({
  article,
  said,
  active,
  point,
  choose,
}: {
  article: { body: string; language: string };
  said: Said[];
  active: Said | undefined;
  point: (statement: string) => void;
  choose: (statement: string) => void;
}) {
  const body = useRef<HTMLDivElement>(null);
  const first = useRef(active?.statement.id);
  // Who comes for a statement sees it at once.
  useEffect(() => {
    if (first.current) body.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'center' });
  }, []);
  const startingAt = Map.groupBy(said, ({ evidence }) => evidence.contents[0]?.start);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithMouseEvents: for the keyboard there are the numbers
    <div
      ref={body}
      className="body card"
      {...written(article.language)}
      onMouseOver={({ target }) => {
        const statement =
          target instanceof Element && target.closest<HTMLElement>('[data-statement]')?.dataset.statement;
        if (statement) point(statement);
      }}
    >
      {segmentsOf(article.body, said.flatMap(spansOf)).map((segment) => {
        return (
          <Fragment key={segment.start}>
            {startingAt.get(segment.start)?.map((starting) => (
              <button
                key={starting.number}
                type="button"
                className={`number hue${starting.hue}`}
                aria-label={`Statement ${starting.number}, by ${starting.speaker}`}
                aria-pressed={starting === active}
                onFocus={() => point(starting.statement.id)}
                onClick={() => choose(starting.statement.id)}
              >
                {starting.number}
              </button>
            ))}
            <Piece segment={segment} active={active} />
          </Fragment>
        );
      })}
    </div>
  );
}

/** A piece of the text: the innermost content colours it; source and cue are underlined. */
function Piece({ segment, active }: { segment: Segment<What>; active: Said | undefined }) {
  if (segment.marks.length === 0) return segment.text;
  const shortest = segment.marks.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const content = shortest.find(({ what }) => what.role === 'content');
  const who = shortest.find(({ what }) => what.role !== 'content');
  const innermost = (shortest[0] as Marked<What>).what.said;
  const isActive = segment.marks.some(({ what }) => what.said === active);
  const classes = [
    'piece',
    content && `content hue${content.what.said.hue}`,
    who && `${who.what.role} line${who.what.said.hue}`,
  ];
  return (
    <span
      className={classes.filter(Boolean).join(' ')}
      data-statement={innermost.statement.id}
      data-active={isActive || undefined}
    >
      {segment.text}
    </span>
  );
}

function spansOf(said: Said): Marked<What>[] {
  const { source, cue, contents } = said.evidence;
  const marked = (span: { start: number; end: number } | null, role: Role) =>
    span ? [{ start: span.start, end: span.end, what: { said, role } }] : [];
  return [...marked(source, 'source'), ...marked(cue, 'cue'), ...contents.flatMap((span) => marked(span, 'content'))];
}
