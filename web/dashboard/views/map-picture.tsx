import { scaleQuantize } from 'd3-scale';
import { inWords } from '../parts/stance.tsx';
import { type Country, FRAME, type Shape } from './map-data.ts';

/** How many shades tell many statements from few. */
const SHADES = 5;

/** Countries with statements are buttons in the order of the table. */
export function Picture({
  outlines,
  countries,
  open,
}: {
  outlines: Shape[];
  countries: Country[];
  open: (id: string) => void;
}) {
  const most = Math.max(...countries.map(({ statements }) => statements));
  const shade = scaleQuantize<number>()
    .domain([0, most])
    .range(Array.from({ length: SHADES }, (_, index) => index + 1));
  const shapeOf = new Map(outlines.map((outline) => [outline.id, outline]));
  const outside = countries.filter(({ id }) => !shapeOf.has(id));
  const spokenOf = new Set(countries.map(({ id }) => id));
  return (
    <div className="card">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing that holds buttons is a group of them */}
      <svg viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} role="group" aria-label="Map of the region">
        {outlines.map(({ id, name, path }) => !spokenOf.has(id) && <path key={name} d={path} className="land" />)}
        {countries.map((country) => {
          const outline = shapeOf.get(country.id);
          if (!outline) return null;
          const label = `${country.name}: ${country.statements} ${country.statements === 1 ? 'statement' : 'statements'}, ${inWords(country)}`;
          return (
            // biome-ignore lint/a11y/useSemanticElements: HTML's button has no place in a drawing
            <g
              key={country.id}
              role="button"
              tabIndex={0}
              aria-label={label}
              aria-haspopup="dialog"
              className={`country shade-${shade(country.statements)}`}
              onClick={() => open(country.id)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                open(country.id);
              }}
            >
              <title>{label}</title>
              <path d={outline.path} />
            </g>
          );
        })}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
        <g className="names" aria-hidden="true">
          {countries.map(({ id, name, statements }) => {
            const middle = shapeOf.get(id)?.middle;
            if (!middle) return null;
            return (
              <text key={id} x={middle[0]} y={middle[1]} className={`shade-${shade(statements)}`}>
                <tspan x={middle[0]}>{name}</tspan>
                <tspan x={middle[0]} dy="1.15em">
                  {statements}
                </tspan>
              </text>
            );
          })}
        </g>
      </svg>
      <p className="legend">
        <span>Statements:</span>
        {shade.range().map((each) => {
          const [low, high] = shade.invertExtent(each);
          return (
            <span key={each} className="map-step">
              <svg width="18" height="12" aria-hidden="true" className={`country shade-${each}`}>
                <path d="M0 0h18v12h-18z" />
              </svg>
              {Math.max(1, Math.ceil(low))}–{each === SHADES ? most : Math.max(1, Math.ceil(high) - 1)}
            </span>
          );
        })}
      </p>
      {outside.length > 0 && (
        <ul className="map-outside" aria-label="Beyond the map">
          {outside.map(({ id, name, statements }) => (
            <li key={id}>
              <button type="button" aria-haspopup="dialog" onClick={() => open(id)}>
                {name} <span className="note">{statements}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
