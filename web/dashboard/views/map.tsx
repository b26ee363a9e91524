import './map.css';
import { useQuery } from '@tanstack/react-query';
import { scaleQuantize } from 'd3-scale';
import { Link } from 'wouter';
import { ask, useAnswer } from '../ask.ts';
import {
  AgreementBoardDocument,
  type StatementFilter,
  WhoAboutWhomDocument,
  type WhoAboutWhomQuery,
} from '../operations.ts';
import { actorAddress, agreementAddress, useAddress } from '../parts/address.ts';
import type { Column } from '../parts/csv.ts';
import { Drawer } from '../parts/drawer.tsx';
import { Filters, useStatementFilter } from '../parts/filters.tsx';
import { Flag } from '../parts/flag.tsx';
import { Shown } from '../parts/shown.tsx';
import { inWords } from '../parts/stance.tsx';
import { Statements } from '../parts/statements.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { lower } from '../parts/words.ts';
import { type Country, countriesOf, FRAME, type Shape, shapes } from './map-data.ts';

/** Pages of a hundred pairs of speaker and country that are counted at most: those of most statements come first. */
const MOST_PAGES = 40;

/** How many shades tell many statements from few. */
const SHADES = 5;

type Counted = { countries: Country[]; isCut: boolean };

/** The region's countries, the darker the more is said about them; `country=ID` is the one whose statements are open. */
export default function RegionMap() {
  useTitle('Map');
  const { get, set } = useAddress();
  const { from, to, stance } = useStatementFilter();
  const filter: StatementFilter = { from, to, stance };
  const answer = useQuery({
    queryKey: ['map', filter],
    queryFn: ({ signal }) => spokenAbout(filter, signal),
  });
  const outlines = useQuery({ queryKey: ['outlines'], queryFn: shapes, staleTime: Number.POSITIVE_INFINITY });
  const open = (country: string) => set({ country });
  const id = get('country');
  return (
    <div className="view map">
      <h1>Map</h1>
      <p className="lead">Choose a country to read what is said about it, and what it has agreed to.</p>
      <Filters />
      <Answered answer={answer}>
        {({ countries, isCut }) =>
          countries.length === 0 ? (
            <Empty what="Nothing is said about any country here.">Widen the time, or choose more stances.</Empty>
          ) : (
            <Shown
              name="map"
              as="Map"
              caption="Countries by statements about them"
              columns={columns}
              rows={countries}
              tools={
                <span className="count">
                  {countries.length} countries; statements whose speaker is known are counted
                  {isCut && ', the most frequent pairs alone'}
                </span>
              }
            >
              <Answered answer={outlines}>
                {(drawn) => <Picture outlines={drawn} countries={countries} open={open} />}
              </Answered>
            </Shown>
          )
        }
      </Answered>
      {id && (
        <About
          id={id}
          name={answer.data?.countries.find((country) => country.id === id)?.name ?? id}
          filter={filter}
          close={() => set({ country: null })}
        />
      )}
    </div>
  );
}

/** Countries with statements are buttons in the order of the table. */
function Picture({
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

/** A country's agreements, and the statements about it. */
function About(props: { id: string; name: string; filter: StatementFilter; close: () => void }) {
  const { id, name, filter, close } = props;
  const answer = useAnswer(AgreementBoardDocument, { actor: id });
  const title = (
    <>
      <Flag country={id} /> {name}
    </>
  );
  return (
    <Drawer title={title} close={close}>
      <p>
        <Link href={actorAddress(id)}>Everything about {name}</Link>
      </p>
      <h3>Agreements it is party to or proposed</h3>
      <Answered answer={answer}>
        {({ agreements }) =>
          agreements.nodes.length === 0 ? (
            <p className="note">None is known.</p>
          ) : (
            <ul>
              {agreements.nodes.map((agreement) => (
                <li key={agreement.id}>
                  <Link href={agreementAddress(agreement.id)}>{agreement.name}</Link>{' '}
                  <span className="note">
                    {agreement.status ? lower(agreement.status.status) : 'status unknown'}, with{' '}
                    {agreement.parties.flatMap(({ actor }) => (actor.id === id ? [] : [actor.name])).join(', ') ||
                      'nobody known'}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      <h3>Said about it</h3>
      <Statements name={`about-${id}`} filter={{ ...filter, about: id }} />
    </Drawer>
  );
}

/** The countries spoken about; `isCut`: there are more pairs than were counted. */
async function spokenAbout(filter: StatementFilter, signal: AbortSignal): Promise<Counted> {
  const dyads: WhoAboutWhomQuery['whoAboutWhom']['nodes'] = [];
  let after: string | null | undefined = null;
  let pages = 0;
  do {
    const answer: WhoAboutWhomQuery = await ask(WhoAboutWhomDocument, { filter, targets: 'ACTOR', after }, signal);
    const { nodes, pageInfo } = answer.whoAboutWhom;
    dyads.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after && ++pages < MOST_PAGES);
  return { countries: countriesOf(dyads), isCut: Boolean(after) };
}

const columns: Column<Country>[] = [
  { title: 'Country', value: ({ name }) => name, link: ({ id }) => actorAddress(id) },
  { title: 'ISO', value: ({ id }) => id },
  { title: 'Statements', value: ({ statements }) => statements, link: ({ id }) => openingThis(id) },
  { title: 'Support', value: ({ support }) => support },
  { title: 'Opposition', value: ({ oppose }) => oppose },
  { title: 'Under a condition', value: ({ conditional }) => conditional },
  { title: 'Neutral', value: ({ neutral }) => neutral },
];

function openingThis(country: string): string {
  const parameters = new URLSearchParams(location.search);
  parameters.set('country', country);
  return `/map?${parameters}`;
}
