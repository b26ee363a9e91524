import type { ReactNode } from 'react';
import type { StatementFilter } from '../operations.ts';
import { useAddress } from './address.ts';
import { dayOf } from './dates.ts';
import { stances, stancesOf } from './stance.tsx';

/** Time and stance as the address gives them. */
export function useStatementFilter(): StatementFilter {
  const { get } = useAddress();
  return { from: dayOf(get('from')), to: dayOf(get('to')), stance: stancesOf(get('stance')) };
}

/** Sets time and stance in the address; `children`: the view's own choices before them. */
export function Filters({ children, withTime = true }: { children?: ReactNode; withTime?: boolean }) {
  const { get, set } = useAddress();
  const chosen = stancesOf(get('stance')) ?? [];
  const isSet = chosen.length > 0 || get('from') || get('to');
  return (
    <form className="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      {children}
      {withTime &&
        (['from', 'to'] as const).map((name) => (
          <label key={name}>
            <span>{name === 'from' ? 'Said from' : 'Until'}</span>
            <input
              type="date"
              name={name}
              value={get(name)}
              onChange={({ target }) => set({ [name]: target.value }, { replace: true })}
            />
          </label>
        ))}
      <fieldset className="stances">
        <legend>Stance</legend>
        {stances.map(({ stance, sign, title }) => {
          const isChosen = chosen.includes(stance);
          const others = isChosen ? chosen.filter((each) => each !== stance) : [...chosen, stance];
          return (
            <button
              key={stance}
              type="button"
              className={`tag ${stance.toLowerCase()}`}
              aria-pressed={isChosen}
              onClick={() => set({ stance: others.join(',') })}
            >
              <span className="sign" aria-hidden="true">
                {sign}
              </span>
              <span>{title}</span>
            </button>
          );
        })}
      </fieldset>
      {isSet && (
        <button type="button" className="plain" onClick={() => set({ from: null, to: null, stance: null })}>
          Clear filters
        </button>
      )}
    </form>
  );
}

/** A choice in the address; the first option is the one when the address has none. */
export function Choice({ name, title, options }: { name: string; title: string; options: [string, string][] }) {
  const { get, set } = useAddress();
  const [[first] = ['']] = options;
  return (
    <label>
      <span>{title}</span>
      <select
        name={name}
        value={get(name) || first}
        onChange={({ target }) => set({ [name]: target.value === first ? null : target.value })}
      >
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A name in the address, asked for when it is entered, not while it is typed: half a name is refused. */
export function NameChoice({ name, title, placeholder }: { name: string; title: string; placeholder: string }) {
  const { get, set } = useAddress();
  const ask = (text: string) => text !== get(name) && set({ [name]: text.trim() });
  return (
    <label>
      <span>{title}</span>
      <input
        key={get(name)}
        name={name}
        defaultValue={get(name)}
        placeholder={placeholder}
        onBlur={({ target }) => ask(target.value)}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && ask(currentTarget.value)}
      />
    </label>
  );
}
