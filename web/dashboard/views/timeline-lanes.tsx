import { scaleBand, scaleLinear } from 'd3-scale';
import { formatted } from '../parts/dates.ts';
import { countOf, inWords, stances } from '../parts/stance.tsx';
import type { Period } from './timeline.tsx';

const LANE = { width: 1000, height: 56 };
/** Of a bar: a few periods do not make walls. */
const WIDEST = 60;

/** A lane a stance, bars for its statements in each period, all on one scale; what is not chosen is pale. */
export function Lanes({
  periods,
  buckets,
  chosen,
}: {
  periods: string[];
  buckets: Period[];
  chosen: [number, number];
}) {
  const x = scaleBand().domain(periods).range([0, LANE.width]).padding(0.15);
  const width = Math.min(Math.max(x.bandwidth(), 2), WIDEST);
  const left = (period: string) => (x(period) ?? 0) + (x.bandwidth() - width) / 2;
  const most = Math.max(1, ...buckets.flatMap((bucket) => stances.map(({ stance }) => countOf(bucket, stance))));
  const y = scaleLinear().domain([0, most]).range([0, LANE.height]);
  const isChosen = (period: string) => period >= (periods[chosen[0]] ?? '') && period <= (periods[chosen[1]] ?? '');
  return (
    <div className="lanes">
      {stances.map(({ stance, sign, title }) => (
        <div key={stance} className={`lane ${stance.toLowerCase()}`}>
          <span className="lane-title">
            <span className="dot" aria-hidden="true">
              {sign}
            </span>
            {title}
            <span className="note">{buckets.reduce((sum, bucket) => sum + countOf(bucket, stance), 0)}</span>
          </span>
          <svg
            viewBox={`0 0 ${LANE.width} ${LANE.height}`}
            preserveAspectRatio="none"
            role="img"
            aria-label={`${title} in time; the table has the numbers`}
          >
            {buckets.map((bucket) => (
              <rect
                key={bucket.period}
                className={isChosen(bucket.period) ? 'chosen' : undefined}
                x={left(bucket.period)}
                width={width}
                y={LANE.height - y(countOf(bucket, stance))}
                height={y(countOf(bucket, stance))}
              >
                <title>{`${formatted(bucket.period)}: ${inWords(bucket)}`}</title>
              </rect>
            ))}
          </svg>
        </div>
      ))}
      <p className="scale note">
        The tallest bar: {most} {most === 1 ? 'statement' : 'statements'}.
      </p>
    </div>
  );
}
