import './map.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { usePages } from '../ask.ts';
import { DyadsDocument, type StatementFilter } from '../operations.ts';
import { actorAddress, useAddress } from '../parts/address.ts';
import type { Column } from '../parts/csv.ts';
import { Filters, useStatementFilter } from '../parts/filters.tsx';
import { Shown } from '../parts/shown.tsx';
import { Answered, Empty, Remedy } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { About } from './map-about.tsx';
import { type Country, countriesOf, shapes } from './map-data.ts';
import { Picture } from './map-picture.tsx';

/** So many pairs of speaker and country are counted at most, a thousand at a time: those of most statements come first. */
const MOST_PAIRS = 4000;

/** The region's countries, the darker the more is said about them; `country=ID` is the one whose statements are open. */
export default function RegionMap() {
  useTitle('Map');
  const { get, set } = useAddress();
  const { from, to, stance } = useStatementFilter();
  const filter: StatementFilter = { from, to, stance };
  const pages = usePages(DyadsDocument, { filter, targets: 'ACTOR', first: 1000 }, ({ whoAboutWhom }) => whoAboutWhom);
  const { more, isFetching, error } = pages;
  const counted = pages.data?.nodes.length ?? 0;
  // The map is drawn with the first, and told more exactly with each that follows.
  useEffect(() => {
    if (more && !isFetching && !error && counted < MOST_PAIRS) more();
  }, [more, isFetching, error, counted]);
  const data = pages.data && { countries: countriesOf(pages.data.nodes), isCut: more !== undefined };
  const answer = { ...pages, data };
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
            <Empty what="Nothing is said about any country here.">
              <Remedy isFiltered={Boolean(from || to || stance)}>Widen the time, or choose more stances.</Remedy>
            </Empty>
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
                  {isCut && (counted < MOST_PAIRS ? '; counting on…' : ', the most frequent pairs alone')}
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
