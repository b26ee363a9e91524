import { Link } from 'wouter';
import { targetAddress, targetName } from '../parts/address.ts';
import type { Column } from '../parts/csv.ts';
import { Shown } from '../parts/shown.tsx';
import { countOf, inWords, prevailing, StanceLegend, signOf, stances } from '../parts/stance.tsx';
import { lower } from '../parts/words.ts';
import type { Briefing } from './actor.tsx';

type Dyad = Briefing['byWhom']['nodes'][number];

/** Whom and what an actor speaks about, and who speaks about it: each a bar of stances, with its counts in words. */
export function Dyads({ briefing }: { briefing: Briefing }) {
  const about = [briefing.aboutActors, briefing.aboutAgreements, briefing.aboutTopics].flatMap(({ nodes }) => nodes);
  return (
    <>
      <Bars
        briefing={briefing}
        title="Speaks about"
        dyads={merged(about).slice(0, 15)}
        thingOf={({ target }) => target}
      />
      <Bars
        briefing={briefing}
        title="Who speaks about them"
        dyads={briefing.byWhom.nodes}
        thingOf={({ speaker }) => speaker}
      />
    </>
  );
}

function Bars(props: { briefing: Briefing; title: string; dyads: Dyad[]; thingOf: (dyad: Dyad) => object }) {
  const { briefing, title, dyads, thingOf } = props;
  const name = lower(title).replaceAll(' ', '-');
  if (dyads.length === 0) return null;
  const most = Math.max(...dyads.map(total));
  return (
    <section className="card part">
      <Shown
        name={name}
        as="Bars"
        caption={`${title}, ${briefing.actor.name}`}
        parameter={name}
        columns={columnsOf(thingOf)}
        rows={dyads}
        tools={<h2>{title}</h2>}
        legend={<StanceLegend />}
      >
        <ul className="bars">
          {dyads.map((dyad) => {
            const thing = thingOf(dyad);
            const address = targetAddress(thing);
            const stance = prevailing(dyad);
            return (
              <li key={targetName(thing)}>
                <span className={`dot ${stance.toLowerCase()}`} aria-hidden="true">
                  {signOf(stance)}
                </span>
                <span className="whom">
                  {address ? <Link href={address}>{targetName(thing)}</Link> : targetName(thing)}
                </span>
                <span className="bar-of" title={inWords(dyad)}>
                  {stances
                    .filter(({ stance }) => countOf(dyad, stance) > 0)
                    .map(({ stance }) => (
                      <span
                        key={stance}
                        className={stance.toLowerCase()}
                        style={{ width: `${(countOf(dyad, stance) / most) * 100}%` }}
                      />
                    ))}
                </span>
                <span className="note">
                  {dyad.statements}
                  <span className="unseen"> statements: {inWords(dyad)}</span>
                </span>
              </li>
            );
          })}
        </ul>
      </Shown>
    </section>
  );
}

const columnsOf = (thingOf: (dyad: Dyad) => object): Column<Dyad>[] => [
  { title: 'Who or what', value: (dyad) => targetName(thingOf(dyad)) },
  { title: 'Statements', value: ({ statements }) => statements },
  { title: 'Support', value: ({ support }) => support },
  { title: 'Opposition', value: ({ oppose }) => oppose },
  { title: 'Under a condition', value: ({ conditional }) => conditional },
  { title: 'Neutral', value: ({ neutral }) => neutral },
];

const total = (dyad: Dyad) => stances.reduce((sum, { stance }) => sum + countOf(dyad, stance), 0);

/** One row a target: of a country, several people speak about the same. */
function merged(dyads: Dyad[]): Dyad[] {
  const byTarget = new Map<string, Dyad>();
  for (const dyad of dyads) {
    const key = `${dyad.target.__typename} ${targetName(dyad.target)}`;
    const sum = byTarget.get(key);
    if (!sum) byTarget.set(key, { ...dyad });
    else
      for (const count of ['statements', 'support', 'oppose', 'conditional', 'neutral'] as const)
        sum[count] += dyad[count];
  }
  return [...byTarget.values()].toSorted((a, b) => b.statements - a.statements);
}
