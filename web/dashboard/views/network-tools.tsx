import type { Core } from 'cytoscape';
import type { RefObject } from 'react';
import type { Thing } from './network-data.ts';

/** Finds a thing of the picture and zooms: all by keyboard too. */
export function Tools(props: {
  things: Thing[];
  at: string | null;
  choose: (key: string | null) => void;
  drawn: RefObject<Core | null>;
  /** Shows again what stood before things were brought in; absent where nothing was. */
  reset?: (() => void) | undefined;
}) {
  const { things, at, choose, drawn, reset } = props;
  const zoomBy = (factor: number) => {
    const cy = drawn.current;
    cy?.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  };
  return (
    <div className="network-tools">
      <label>
        <span className="unseen">Look at</span>
        <select
          value={at && things.some(({ key }) => key === at) ? at : ''}
          onChange={({ target }) => choose(target.value || null)}
        >
          <option value="">Look at…</option>
          {groups.map(([target, title]) => (
            <optgroup key={target} label={title}>
              {things
                .filter((thing) => thing.target === target)
                .toSorted((a, b) => a.name.localeCompare(b.name))
                .map(({ key, name }) => (
                  <option key={key} value={key}>
                    {name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      {reset && (
        <button type="button" className="plain" onClick={reset}>
          Start over
        </button>
      )}
      <fieldset className="switch">
        <legend className="unseen">Zoom</legend>
        <button type="button" aria-label="Closer" onClick={() => zoomBy(1.3)}>
          +
        </button>
        <button type="button" aria-label="Farther" onClick={() => zoomBy(1 / 1.3)}>
          −
        </button>
        <button type="button" onClick={() => drawn.current?.fit(undefined, 30)}>
          Whole
        </button>
      </fieldset>
    </div>
  );
}

const groups = [
  ['ACTOR', 'Actors'],
  ['AGREEMENT', 'Agreements'],
  ['TOPIC', 'Topics'],
] as const;
