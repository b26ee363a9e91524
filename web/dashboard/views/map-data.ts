import { geoConicEqualArea, geoPath } from 'd3-geo';
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { DyadNodesFragment } from '../operations.ts';

/** A country's outline as an SVG path; `id`: ISO alpha-3, as in the graph. `middle` is null where it lies outside the frame. */
export type Shape = { id: string; name: string; path: string; middle: [number, number] | null };

/** What is said about a country: by all speakers together. */
export type Country = {
  id: string;
  name: string;
  statements: number;
  support: number;
  oppose: number;
  conditional: number;
  neutral: number;
};

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

export const FRAME = { width: 960, height: 640 };

/** North Africa, the Sahel and their neighbours, on equal areas. */
export async function shapes(): Promise<Shape[]> {
  const atlas = (await import('world-atlas/countries-50m.json')).default as unknown as Atlas;
  const { features } = feature(atlas, atlas.objects.countries);
  const projection = geoConicEqualArea()
    .parallels([10, 35])
    .rotate([-14, 0])
    .center([0, 22])
    .scale(1020)
    .translate([FRAME.width / 2, FRAME.height / 2])
    .clipExtent([
      [0, 0],
      [FRAME.width, FRAME.height],
    ]);
  const path = geoPath(projection).digits(1);
  return features.flatMap((country) => {
    const outline = path(country);
    if (!outline) return [];
    const [x, y] = path.centroid(country);
    const isRoomy = path.area(country) > 2500;
    const id = alpha3.get(String(country.id)) ?? '';
    return [{ id, name: country.properties.name, path: outline, middle: isRoomy ? [x, y] : null }];
  });
}

/** Sums what speakers say about countries, most spoken about first. */
export function countriesOf(dyads: DyadNodesFragment['nodes']): Country[] {
  const countries = new Map<string, Country>();
  for (const { target, ...dyad } of dyads) {
    if (target.__typename !== 'Country') continue;
    const none = { statements: 0, support: 0, oppose: 0, conditional: 0, neutral: 0 };
    const sum = countries.get(target.id) ?? { id: target.id, name: target.name, ...none };
    for (const count of Object.keys(none) as (keyof typeof none)[]) sum[count] += dyad[count];
    countries.set(target.id, sum);
  }
  return [...countries.values()].toSorted((a, b) => b.statements - a.statements || a.name.localeCompare(b.name));
}

const alpha3 = new Map((codes as string[][]).map(([, three, numeric]) => [numeric, three]));
