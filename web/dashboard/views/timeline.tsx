import './timeline.css';
import { useAnswer } from '../ask.ts';
import { type Bucket, type StatementFilter, TimelineDocument, type TimelineQuery } from '../operations.ts';
import { useAddress } from '../parts/address.ts';
import type { Column } from '../parts/csv.ts';
import { formatted } from '../parts/dates.ts';
import { Choice, Filters, NameChoice, useStatementFilter } from '../parts/filters.tsx';
import { firstDay, lastDay, periodOf, periodsBetween } from '../parts/periods.ts';
import { Shown } from '../parts/shown.tsx';
import { Statements } from '../parts/statements.tsx';
import { Answered, Empty, Remedy } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { Brush } from './timeline-brush.tsx';
import { Lanes } from './timeline-lanes.tsx';

export type Period = TimelineQuery['timeline']['buckets'][number];

const buckets: [Bucket, string][] = [
  ['MONTH', 'Months'],
  ['YEAR', 'Years'],
  ['DAY', 'Days'],
];

/** Statements in time, by stance; a brush chooses a stretch of it (`from`, `to`), whose statements stand below. */
export default function TimelineView() {
  useTitle('Timeline');
  const { get, set } = useAddress();
  const bucket = buckets.find(([each]) => each === get('bucket'))?.[0] ?? 'MONTH';
  const { from, to, stance } = useStatementFilter();
  const filter: StatementFilter = {
    stance,
    speaker: get('speaker') || null,
    includeNationals: true,
    topic: get('topic') || null,
    about: get('about') || null,
  };
  // The picture shows all time: the brush needs where to move to.
  const answer = useAnswer(TimelineDocument, { bucket, filter });
  return (
    <div className="view">
      <h1>Timeline</h1>
      <p className="lead">When what was said. Move the handles to choose a stretch of time.</p>
      <Filters withTime={false}>
        <NameChoice name="speaker" title="Who speaks" placeholder="Tunisia, Marzouki…" />
        <NameChoice name="about" title="About whom" placeholder="An actor" />
        <NameChoice name="topic" title="About what" placeholder="A topic" />
        <Choice name="bucket" title="By" options={buckets} />
      </Filters>
      <Answered answer={answer}>
        {({ timeline }) => {
          const [first, last] = [timeline.buckets[0], timeline.buckets.at(-1)];
          if (!first || !last) {
            return (
              <Empty what={timeline.undated > 0 ? 'What matches has no date.' : 'Nothing was said of this.'}>
                <Remedy
                  isFiltered={Boolean(stance || filter.speaker || filter.topic || filter.about || timeline.undated)}
                >
                  Choose more stances, or leave a name out.
                </Remedy>
              </Empty>
            );
          }
          const periods = periodsBetween(first.period, last.period, bucket);
          const chosen = stretch(periods, bucket, from, to);
          const shown = timeline.buckets.filter(
            ({ period }) => period >= (periods[chosen[0]] as string) && period <= (periods[chosen[1]] as string),
          );
          const ends = [...new Set(chosen.map((index) => formatted(periods[index] as string)))];
          const span = ends.join(' to ');
          const brush = ([start, end]: [number, number]) =>
            set({
              from: start > 0 ? firstDay(periods[start] as string) : null,
              to: end < periods.length - 1 ? lastDay(periods[end] as string) : null,
            });
          return (
            <Shown
              name="timeline"
              caption={`Statements, ${span}`}
              columns={columns}
              rows={shown}
              tools={
                <span className="count" role="status">
                  {span}
                  {timeline.undated > 0 && ` · ${timeline.undated} more without a date`}
                </span>
              }
            >
              <div className="card timeline">
                <Lanes periods={periods} buckets={timeline.buckets} chosen={chosen} />
                {periods.length > 1 && (
                  <Brush key={`${chosen} ${periods.length}`} periods={periods} chosen={chosen} brush={brush} />
                )}
              </div>
            </Shown>
          );
        }}
      </Answered>
      <h2 className="below">{from || to ? 'Said in this time' : 'All statements, newest first'}</h2>
      <Statements name="statements" filter={{ ...filter, from, to }} />
    </div>
  );
}

/** The first and last period of the time chosen, as indexes. */
function stretch(periods: string[], bucket: Bucket, from?: string | null, to?: string | null): [number, number] {
  const start = from ? periods.findIndex((period) => period >= periodOf(from, bucket)) : 0;
  const end = to ? periods.findLastIndex((period) => period <= periodOf(to, bucket)) : periods.length - 1;
  return start >= 0 && end >= start ? [start, end] : [0, periods.length - 1];
}

const columns: Column<Period>[] = [
  { title: 'Period', value: ({ period }) => period },
  { title: 'Statements', value: ({ statements }) => statements },
  { title: 'Support', value: ({ support }) => support },
  { title: 'Opposition', value: ({ oppose }) => oppose },
  { title: 'Under a condition', value: ({ conditional }) => conditional },
  { title: 'Neutral', value: ({ neutral }) => neutral },
  { title: 'Independent sources', value: ({ sources }) => sources },
];
