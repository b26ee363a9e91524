import './who-about-whom.css';
import { usePages } from '../ask.ts';
import { type StatementFilter, type TargetKind, WhoAboutWhomDocument, type WhoAboutWhomQuery } from '../operations.ts';
import { actorAddress, targetAddress, targetName, useAddress } from '../parts/address.ts';
import type { Column } from '../parts/csv.ts';
import { Drawer } from '../parts/drawer.tsx';
import { Choice, Filters, useStatementFilter } from '../parts/filters.tsx';
import { Shown } from '../parts/shown.tsx';
import { StanceLegend } from '../parts/stance.tsx';
import { Statements } from '../parts/statements.tsx';
import { Answered, Empty, More, Remedy } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { Legend, Matrix } from './matrix.tsx';

export type Dyad = WhoAboutWhomQuery['whoAboutWhom']['nodes'][number];

const kinds: [TargetKind, string][] = [
  ['ACTOR', 'Actors'],
  ['AGREEMENT', 'Agreements'],
  ['TOPIC', 'Topics'],
];

/** Who speaks about whom, and how: a matrix whose cells open the statements. `cell=SPEAKER~TARGET` is the one open. */
export default function WhoAboutWhom() {
  useTitle('Who about whom');
  const { get, set } = useAddress();
  const filter = useStatementFilter();
  const targets = kinds.find(([kind]) => kind === get('targets'))?.[0] ?? 'ACTOR';
  const pages = usePages(WhoAboutWhomDocument, { filter, targets }, ({ whoAboutWhom }) => whoAboutWhom);
  const open = (dyad: Dyad) => set({ cell: cellOf(dyad) });
  return (
    <div className="view">
      <h1>Who speaks about whom</h1>
      <p className="lead">Choose a cell to read the sentences behind it.</p>
      <Filters>
        <Choice name="targets" title="About" options={kinds} />
      </Filters>
      <Answered answer={pages}>
        {({ nodes, totalCount }) =>
          nodes.length === 0 ? (
            <Empty what="Nobody speaks about anybody here.">
              <Remedy isFiltered={Boolean(filter.from || filter.to || filter.stance) || targets !== 'ACTOR'}>
                Widen the time, or choose more stances.
              </Remedy>
            </Empty>
          ) : (
            <>
              <Shown
                name="who-about-whom"
                as="Matrix"
                caption={`${nodes.length < totalCount ? `${nodes.length} of ${totalCount}` : totalCount} pairs of speaker and target, by statements`}
                columns={columns}
                rows={nodes}
                tools={<Legend />}
                legend={<StanceLegend />}
              >
                <Matrix dyads={nodes} open={open} />
              </Shown>
              <More pages={pages}>Show more pairs</More>
            </>
          )
        }
      </Answered>
      {get('cell') && (
        <Behind
          cell={get('cell')}
          dyad={pages.data?.nodes.find((dyad) => cellOf(dyad) === get('cell'))}
          targets={targets}
          filter={filter}
          close={() => set({ cell: null })}
        />
      )}
    </div>
  );
}

/** The statements behind a cell. */
function Behind(props: {
  cell: string;
  dyad: Dyad | undefined;
  targets: TargetKind;
  filter: StatementFilter;
  close: () => void;
}) {
  const [speaker = '', target = ''] = props.cell.split('~');
  const about = { ACTOR: 'about', AGREEMENT: 'agreement', TOPIC: 'topic', EVENT: 'about' }[props.targets];
  const title = props.dyad ? (
    <>
      {props.dyad.speaker.name} <small>on</small> {targetName(props.dyad.target)}
    </>
  ) : (
    'Statements'
  );
  return (
    <Drawer title={title} close={props.close}>
      <Statements name="statements" filter={{ ...props.filter, speaker, [about]: target }} />
    </Drawer>
  );
}

const idOf = (target: Dyad['target']) => ('id' in target ? target.id : '');
const cellOf = (dyad: Dyad) => `${dyad.speaker.id}~${idOf(dyad.target)}`;

const columns: Column<Dyad>[] = [
  { title: 'Speaker', value: ({ speaker }) => speaker.name, link: ({ speaker }) => actorAddress(speaker.id) },
  { title: 'About', value: ({ target }) => targetName(target), link: ({ target }) => targetAddress(target) },
  { title: 'Statements', value: ({ statements }) => statements },
  { title: 'Support', value: ({ support }) => support },
  { title: 'Opposition', value: ({ oppose }) => oppose },
  { title: 'Under a condition', value: ({ conditional }) => conditional },
  { title: 'Neutral', value: ({ neutral }) => neutral },
  { title: 'Independent sources', value: ({ sources }) => sources },
];
