import './network.css';
import type { Core } from 'cytoscape';
import { type ReactNode, useMemo, useRef } from 'react';
import type { StatementFilter, StatementKind } from '../operations.ts';
import { useAddress } from '../parts/address.ts';
import type { Column } from '../parts/csv.ts';
import { Drawer } from '../parts/drawer.tsx';
import { Choice, Filters, useStatementFilter } from '../parts/filters.tsx';
import { Shown } from '../parts/shown.tsx';
import { Statements } from '../parts/statements.tsx';
import { Answered, Empty, Remedy } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { Beside } from './network-beside.tsx';
import { aboutThing, type Network, readKey, type Target, type Tie, targetKinds, useNetwork } from './network-data.ts';
import { Key } from './network-key.tsx';
import { Picture } from './network-picture.tsx';
import { Tools } from './network-tools.tsx';

const sizes: [string, string][] = [
  ['60', '60, those of most statements'],
  ['200', '200'],
  ['700', '700'],
  ['2000', '2,000'],
];

/** What `words` in the address selects. */
const words: Record<string, StatementKind[] | undefined> = {
  DIRECT: ['DIRECT', 'MIXED'],
  INDIRECT: ['INDIRECT'],
};

const shownKinds: [string, string][] = [
  ['', 'Everything'],
  ['ACTOR', 'Actors alone'],
  ['AGREEMENT', 'Actors and agreements'],
  ['TOPIC', 'Actors and topics'],
];

/**
 * Actors, agreements and topics tied by statements. In the address: `open=KEY~KEY` whose ties are all shown, `at=KEY` the one
 * looked at, `tie=SPEAKER~KEY` whose statements are open, `most` things, and the filters.
 */
export default function NetworkView() {
  useTitle('Network');
  const { get, set } = useAddress();
  const { from, to, stance } = useStatementFilter();
  const kind = words[get('words')];
  const filter: StatementFilter = { from, to, stance, kind };
  const most = Number(sizes.find(([size]) => size === get('most'))?.[0] ?? 60);
  const opened = openedOf(get('open'));
  const answer = useNetwork(filter, targetsOf(get('show')), most, opened);
  const choose = (key: string | null) =>
    set(key === null ? { at: null } : { at: key, open: [...opened.filter((each) => each !== key), key].join('~') });
  const open = (tie: string) => set({ tie });
  const isFiltered = Boolean(from || to || stance || kind);
  return (
    <div className="view network">
      <h1>Network</h1>
      <p className="lead">Choose a thing to bring in all its ties, or a line to read the sentences behind it.</p>
      <Filters>
        <Choice name="show" title="Show" options={shownKinds} />
        <Choice
          name="words"
          title="Words"
          options={[
            ['', 'All'],
            ['DIRECT', 'Quoted'],
            ['INDIRECT', 'Told in other words'],
          ]}
        />
        <Choice name="most" title="At most" options={sizes} />
      </Filters>
      <Answered answer={answer}>
        {(network) =>
          network.ties.length === 0 ? (
            <Empty what="Nobody speaks about anything here.">
              <Remedy isFiltered={isFiltered}>Widen the time, or choose more stances.</Remedy>
            </Empty>
          ) : (
            <Tied network={network} at={get('at') || null} isOpened={opened.length > 0} choose={choose} open={open} />
          )
        }
      </Answered>
      {get('tie') && (
        <Behind tie={get('tie')} ties={answer.data?.ties ?? []} filter={filter} close={() => set({ tie: null })} />
      )}
    </div>
  );
}

type TiedProps = {
  network: Network;
  at: string | null;
  isOpened: boolean;
  choose: (key: string | null) => void;
  open: (tie: string) => void;
};

/** The picture, what it is made of, and beside it what is looked at. */
function Tied({ network, at, isOpened, choose, open }: TiedProps) {
  const drawn = useRef<Core>(null);
  const { set } = useAddress();
  // The picture is laid out again only when what it shows is other than before.
  const same = network.ties.map(({ key, dyad }) => `${key} ${dyad.statements}`).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `same` stands for the network
  const shown = useMemo(() => network, [same]);
  const { things, ties, isCut } = shown;
  const caption = `${things.length} things and ${ties.length} ties${isCut ? ', the strongest: there are more' : ''}`;
  return (
    <Shown
      name="network"
      as="Network"
      caption={caption}
      columns={columns}
      rows={ties}
      tools={<span className="count">{caption}</span>}
      canvas={() => seen(drawn.current)}
    >
      <div className="network-columns">
        <div className="network-main card">
          <Tools
            things={things}
            at={at}
            choose={choose}
            drawn={drawn}
            reset={isOpened ? () => set({ open: null, at: null }) : undefined}
          />
          <Picture network={shown} chosen={at} asked={{ choose, open }} drawn={drawn} />
          <Key things={things} />
        </div>
        <Beside network={shown} at={at} choose={choose} open={open} />
      </div>
    </Shown>
  );
}

/** What the frame shows, twice as fine. */
const seen = (cy: Core | null): string => cy?.png({ output: 'base64uri', scale: 2 }) ?? '';

/** The statements behind a tie. */
function Behind(props: { tie: string; ties: Tie[]; filter: StatementFilter; close: () => void }) {
  const [speaker = '', key = ''] = props.tie.split('~');
  const thing = readKey(key);
  const tie = props.ties.find((each) => each.key === props.tie);
  const title: ReactNode = tie ? (
    <>
      {tie.from.name} <small>on</small> {tie.to.name}
    </>
  ) : (
    'Statements'
  );
  return (
    <Drawer title={title} close={props.close}>
      {thing ? (
        <Statements name="statements" filter={{ ...props.filter, speaker, ...aboutThing(thing) }} />
      ) : (
        <Empty what="This address names no tie.">Close this, and choose one in the picture or the table.</Empty>
      )}
    </Drawer>
  );
}

const targetsOf = (show: string): Target[] =>
  targetKinds.includes(show as Target) ? [...new Set<Target>(['ACTOR', show as Target])] : targetKinds;

/** At most twelve: each is asked for. */
const openedOf = (text: string) =>
  text
    .split('~')
    .filter((key) => readKey(key))
    .slice(-12);

/** The address of this view with something more opened: a table's row does what a click in the picture does. */
function withThis(changes: Record<string, string>): string {
  const parameters = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) parameters.set(name, value);
  return `/network?${parameters}`;
}

function expanding(key: string): string {
  const opened = openedOf(new URLSearchParams(location.search).get('open') ?? '');
  return withThis({ at: key, open: [...opened.filter((each) => each !== key), key].join('~') });
}

const columns: Column<Tie>[] = [
  { title: 'Speaker', value: ({ from }) => from.name, link: ({ from }) => expanding(from.key) },
  { title: 'About', value: ({ to }) => to.name, link: ({ to }) => expanding(to.key) },
  { title: 'Kind', value: ({ to }) => to.type.toLowerCase() },
  { title: 'Statements', value: ({ dyad }) => dyad.statements, link: ({ key }) => withThis({ tie: key }) },
  { title: 'Support', value: ({ dyad }) => dyad.support },
  { title: 'Opposition', value: ({ dyad }) => dyad.oppose },
  { title: 'Under a condition', value: ({ dyad }) => dyad.conditional },
  { title: 'Neutral', value: ({ dyad }) => dyad.neutral },
  { title: 'Independent sources', value: ({ dyad }) => dyad.sources },
];
