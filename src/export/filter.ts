/** The fields of StatementFilter (schema.graphql), as words of an address or a command line give them. */
export const filterFields = {
  speaker: { sort: 'text', what: 'said by this actor' },
  about: { sort: 'text', what: 'about this actor' },
  agreement: { sort: 'text', what: 'about this agreement' },
  topic: { sort: 'text', what: 'about this topic, or a narrower one' },
  toldTo: { sort: 'text', what: 'said to this actor' },
  kind: { sort: 'list', what: 'DIRECT, INDIRECT, MIXED' },
  type: { sort: 'list', what: 'STATEMENT, BELIEF, INTENTION' },
  polarity: { sort: 'text', what: 'AFFIRMED or DENIED' },
  stance: { sort: 'list', what: 'SUPPORT, OPPOSE, NEUTRAL' },
  from: { sort: 'text', what: 'said on or after this day, as 2014-08-12' },
  to: { sort: 'text', what: 'said on or before this day' },
  asOf: { sort: 'text', what: 'the day on which names of positions are to be read' },
  text: { sort: 'text', what: 'with these words, any inflection' },
  method: { sort: 'text', what: 'CURATED or EXTRACTED' },
  includeNationals: { sort: 'flag', what: 'also by people and organizations of the country that speaks' },
  includeNested: { sort: 'flag', what: 'also what speakers report others to have said' },
  includeRejected: { sort: 'flag', what: 'also what a reviewer has rejected' },
} as const;

export type FilterField = keyof typeof filterFields;

/** A StatementFilter from such words; lists are separated by commas. Throws an Error that names what is not known. */
export function filterFrom(given: Iterable<[string, string]>): Record<string, unknown> {
  const filter: Record<string, unknown> = {};
  for (const [name, value] of given) {
    if (!Object.hasOwn(filterFields, name))
      throw new Error(`${name}: expected one of ${Object.keys(filterFields).join(', ')}.`);
    const { sort } = filterFields[name as FilterField];
    if (sort === 'flag' && !/^(?:true|false|)$/.test(value))
      throw new Error(`${name}: expected true or false, received “${value}”.`);
    filter[name] =
      sort === 'list' ? value.split(',').map((one) => one.trim()) : sort === 'flag' ? value !== 'false' : value;
  }
  return filter;
}
