import { useState } from 'react';
import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { formatted } from '../parts/dates.ts';

/** Two handles on two periods or more, by mouse, touch or arrow keys; `brush` is told when they rest. */
export function Brush({
  periods,
  chosen,
  brush,
}: {
  periods: string[];
  chosen: [number, number];
  brush: (chosen: [number, number]) => void;
}) {
  const [held, setHeld] = useState<number[]>(chosen);
  const last = periods.length - 1;
  const [start = 0, end = last] = held;
  return (
    <Slider
      className="brush"
      minValue={0}
      maxValue={last}
      value={held}
      onChange={setHeld}
      onChangeEnd={([from = 0, to = last]) => brush([from, to])}
    >
      <Label className="unseen">Stretch of time</Label>
      <SliderTrack className="track">
        <span
          className="fill"
          style={{ insetInlineStart: `${(start / last) * 100}%`, width: `${((end - start) / last) * 100}%` }}
        />
        {['First period', 'Last period'].map((title, index) => (
          <SliderThumb key={title} index={index} className="thumb" aria-label={title}>
            <span className="thumb-text" data-side={index}>
              {formatted(periods[held[index] ?? 0] ?? '')}
            </span>
          </SliderThumb>
        ))}
      </SliderTrack>
      <span className="ends note" aria-hidden="true">
        <span>{formatted(periods[0] ?? '')}</span>
        <span>{formatted(periods.at(-1) ?? '')}</span>
      </span>
    </Slider>
  );
}
