import { Link } from 'wouter';
import { targetAddress, targetName, useAddress } from '../parts/address.ts';
import type { Column } from '../parts/csv.ts';
import { Drawer } from '../parts/drawer.tsx';
import { Shown } from '../parts/shown.tsx';
import { countOf, inWords, prevailing, StanceLegend, signOf, stances } from '../parts/stance.tsx';
import { Statements } from '../parts/statements.tsx';
import { lower } from '../parts/words.ts';
import type { Briefing } from './actor.tsx';

type Dyad = Briefing['byWhom']['nodes'][number];
type Thing = Dyad['target'] | Dyad['speaker'];

/** In the address: the bar whose statements are open, as list, kind and id ("speaks-about~Topic~border-security"). */
const OPEN = 'bar';

/** Whom and what an actor speaks about, and who speaks about it: each a bar of stances, with its counts in words. */
export function Dyads({ briefing }: { briefing: Briefing }) {
  const { get, set } = useAddress();
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
      {get(OPEN) && <Behind briefing={briefing} bar={get(OPEN)} close={() => set({ [OPEN]: null })} />}
    </>
  );
}

function Bars(props: { briefing: Briefing; title: string; dyads: Dyad[]; thingOf: (dyad: Dyad) => Thing }) {
  const { briefing, title, dyads, thingOf } = props;
  const { set } = useAddress();
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
                <button
                  type="button"
                  aria-haspopup="dialog"
                  title={inWords(dyad)}
                  onClick={() => set({ [OPEN]: `${name}~${thing.__typename}~${thing.id}` })}
                >
                  <span className="bar-of">
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
                  <span className="note">{dyad.statements}</span>
                  <span className="unseen">
                    {dyad.statements === 1 ? 'statement' : 'statements'}, {inWords(dyad)}: {targetName(thing)}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      </Shown>
    </section>
  );
}

/** The statements behind a bar: of a country, those of its people too. */
function Behind({ briefing, bar, close }: { briefing: Briefing; bar: string; close: () => void }) {
  const { actor, aboutActors, aboutAgreements, aboutTopics, byWhom } = briefing;
  const [list, kind, ...rest] = bar.split('~');
  const id = rest.join('~');
  const about = kind === 'Agreement' ? 'agreement' : kind === 'Topic' ? 'topic' : 'about';
  const filter =
    list === 'speaks-about'
      ? { speaker: actor.id, includeNationals: true, [about]: id }
      : { speaker: id, about: actor.id };
  const dyads = [aboutActors, aboutAgreements, aboutTopics, byWhom].flatMap(({ nodes }) => nodes);
  const other = dyads.flatMap(({ speaker, target }) => [speaker, target]).find((thing) => thing.id === id);
  const ends = [actor.name, other ? targetName(other) : '…'];
  const [from, to] = list === 'speaks-about' ? ends : ends.toReversed();
  return (
    <Drawer
      title={
        <>
          {from} <small>on</small> {to}
        </>
      }
      close={close}
    >
      <Statements name="statements" filter={filter} />
    </Drawer>
  );
}

const columnsOf = (thingOf: (dyad: Dyad) => Thing): Column<Dyad>[] => [
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
