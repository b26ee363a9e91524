import { stances } from '../parts/stance.tsx';
import type { Thing } from './network-data.ts';
import { dashes, looks } from './network-style.ts';

/** What shapes and lines of the picture mean; only shapes that occur. */
export function Key({ things }: { things: Thing[] }) {
  const occurring = new Set(things.map(({ type }) => type));
  return (
    <ul className="network-key" aria-label="What shapes and lines mean">
      {stances.map(({ stance, title }) => (
        <li key={stance}>
          <svg width="34" height="10" viewBox="0 0 34 10" aria-hidden="true" className={`line-${stance.toLowerCase()}`}>
            <path d="M0 5h26" strokeDasharray={dashes[stance].join(' ')} />
            <path d="M26 1l8 4l-8 4z" className="head" />
          </svg>
          {title}
        </li>
      ))}
      {Object.entries(looks)
        .filter(([type]) => occurring.has(type))
        .map(([type, { title, path }]) => (
          <li key={type}>
            <svg width="16" height="16" viewBox="0 0 20 20" aria-hidden="true" className={`look-${type.toLowerCase()}`}>
              <path d={path} />
            </svg>
            {title}
          </li>
        ))}
    </ul>
  );
}
