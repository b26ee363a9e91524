import { type KeyboardEvent, useState } from 'react';
import { Link } from 'wouter';
import { actorAddress, targetAddress, targetName } from '../parts/address.ts';
import { inWords, prevailing, signOf } from '../parts/stance.tsx';
import type { Dyad } from './who-about-whom.tsx';

/** What fits on a screen: the speakers and targets of most statements. The table has them all. */
const MOST = { speakers: 24, targets: 16 };

/**
 * Speakers by targets; each cell with statements is a button, sized by their number, its sign and colour the stance that
 * prevails. One tab stop; arrow keys go from cell to cell.
 */
export function Matrix({ dyads, open }: { dyads: Dyad[]; open: (dyad: Dyad) => void }) {
  const speakers = largest(dyads, ({ speaker }) => speaker, MOST.speakers);
  const targets = largest(dyads, ({ target }) => target, MOST.targets);
  const cells = new Map(dyads.map((dyad) => [`${dyad.speaker.id} ${idOf(dyad.target)}`, dyad]));
  const rows = speakers
    .map(({ thing, id }) => ({ speaker: thing, cells: targets.map((target) => cells.get(`${id} ${target.id}`)) }))
    .filter(({ cells }) => cells.some(Boolean));
  const most = Math.max(...dyads.map(({ statements }) => statements), 2);
  // Across, in pixels: the area goes with the statements.
  const size = (statements: number) => 30 + (16 * (Math.sqrt(statements) - 1)) / (Math.sqrt(most) - 1);
  const [at, setAt] = useState('');
  const places = rows.flatMap((row, y) => row.cells.flatMap((dyad, x) => (dyad ? [`${y} ${x}`] : [])));
  const current = places.includes(at) ? at : places[0];
  const hidden = new Set(dyads.map(({ speaker }) => speaker.id)).size - rows.length;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="scroll matrix-frame" aria-label="Matrix of speakers and targets" tabIndex={0}>
        <table className="matrix" onKeyDown={moveByArrow}>
          <thead>
            <tr>
              <td />
              {targets.map(({ id, thing }) => (
                <th key={id} scope="col">
                  <span className="slanted">
                    <Name address={targetAddress(thing)} name={targetName(thing)} />
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ speaker, cells }, y) => (
              <tr key={speaker.id}>
                <th scope="row">
                  <Name address={actorAddress(speaker.id)} name={speaker.name} />
                </th>
                {cells.map((dyad, x) => (
                  <td key={targets[x]?.id}>
                    {dyad && (
                      <Cell
                        dyad={dyad}
                        size={size(dyad.statements)}
                        place={`${y} ${x}`}
                        isStop={current === `${y} ${x}`}
                        onFocus={() => setAt(`${y} ${x}`)}
                        open={() => open(dyad)}
                      />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {hidden > 0 && (
        <p className="note">
          {hidden} more {hidden === 1 ? 'speaker' : 'speakers'} with fewer statements: see the table.
        </p>
      )}
    </>
  );
}

/** What the filter of stances, which names the other signs, does not tell. */
export function Legend() {
  return (
    <p className="legend">
      <span>Numbers are statements.</span>
      <span className="dot mixed" aria-hidden="true">
        ±
      </span>
      <span>Support and opposition both.</span>
    </p>
  );
}

type CellProps = {
  dyad: Dyad;
  size: number;
  place: string;
  isStop: boolean;
  onFocus: () => void;
  open: () => void;
};

function Cell({ dyad, size, place, isStop, onFocus, open }: CellProps) {
  const stance = prevailing(dyad);
  const said = `${dyad.statements} ${dyad.statements === 1 ? 'statement' : 'statements'}`;
  const label = `${dyad.speaker.name} about ${targetName(dyad.target)}: ${said}, ${inWords(dyad)}`;
  return (
    <button
      type="button"
      className={`cell ${stance.toLowerCase()}`}
      style={{ width: size, height: size }}
      data-place={place}
      tabIndex={isStop ? 0 : -1}
      title={label}
      aria-label={label}
      aria-haspopup="dialog"
      onFocus={onFocus}
      onClick={open}
    >
      <span className="sign">{signOf(stance)}</span>
      <span>{dyad.statements}</span>
    </button>
  );
}

function Name({ address, name }: { address: string | null; name: string }) {
  const text = (
    <span className="name" dir="auto" title={name}>
      {name}
    </span>
  );
  return address ? <Link href={address}>{text}</Link> : text;
}

const steps: Record<string, [number, number]> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** To the nearest cell in the arrow's direction: along the line first, else the nearest beside it. */
function moveByArrow(event: KeyboardEvent<HTMLElement>) {
  const step = steps[event.key];
  const from = placeOf(event.target);
  if (!step || !from) return;
  event.preventDefault();
  let best: { cell: HTMLElement; distance: number } | undefined;
  for (const cell of event.currentTarget.querySelectorAll<HTMLElement>('[data-place]')) {
    const to = placeOf(cell) as [number, number];
    const [down, right] = [to[0] - from[0], to[1] - from[1]];
    const ahead = down * step[0] + right * step[1];
    const aside = Math.abs(down * step[1] + right * step[0]);
    if (ahead <= 0) continue;
    const distance = ahead + aside * 100;
    if (!best || distance < best.distance) best = { cell, distance };
  }
  best?.cell.focus();
}

function placeOf(element: unknown): [number, number] | undefined {
  const place = element instanceof HTMLElement && element.dataset.place;
  if (!place) return;
  const [y = 0, x = 0] = place.split(' ').map(Number);
  return [y, x];
}

const idOf = (thing: object): string => ('id' in thing ? String(thing.id) : '');

/** The `most` things of most statements, in that order. */
function largest<Thing extends object>(dyads: Dyad[], thingOf: (dyad: Dyad) => Thing, most: number) {
  const sums = new Map<string, { id: string; thing: Thing; statements: number }>();
  for (const dyad of dyads) {
    const thing = thingOf(dyad);
    const sum = sums.get(idOf(thing)) ?? { id: idOf(thing), thing, statements: 0 };
    sum.statements += dyad.statements;
    sums.set(sum.id, sum);
  }
  return [...sums.values()].toSorted((a, b) => b.statements - a.statements).slice(0, most);
}
