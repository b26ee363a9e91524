import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };

const addresses = import.meta.glob<string>('../../../node_modules/flag-icons/flags/4x3/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});
const alpha2 = new Map((codes as string[][]).map(([two, three]) => [three, two?.toLowerCase()]));

/** The flag of a country by its id (ISO alpha-3); nothing for others. The name stands beside it, so it has none itself. */
export function Flag({ country }: { country: string | null | undefined }) {
  const address = country && addresses[`../../../node_modules/flag-icons/flags/4x3/${alpha2.get(country)}.svg`];
  return address ? <img className="flag" src={address} alt="" width="20" height="15" /> : null;
}
