import './agreements.css';
import { Link } from 'wouter';
import { progress } from '../../../src/model/agreement-progress.ts';
import { usePages } from '../ask.ts';
import {
  AgreementBoardDocument,
  type AgreementBoardQuery,
  type AgreementStatusValue,
  type AgreementType,
} from '../operations.ts';
import { actorAddress, agreementAddress, useAddress } from '../parts/address.ts';
import type { Column } from '../parts/csv.ts';
import { inTable, inWords } from '../parts/dates.ts';
import { Choice, NameChoice } from '../parts/filters.tsx';
import { Flag } from '../parts/flag.tsx';
import { Shown } from '../parts/shown.tsx';
import { Synthetic } from '../parts/statement-card.tsx';
import { Answered, Empty, More, Remedy } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { capital, lower } from '../parts/words.ts';
import { AgreementHistory } from './agreement-history.tsx';

type Agreement = AgreementBoardQuery['agreements']['nodes'][number];

/** The columns: the way to being in force, then those that left it. */
const order: (AgreementStatusValue | 'UNKNOWN')[] = [
  ...progress,
  'SUSPENDED',
  'TERMINATED',
  'REJECTED',
  'UNCLEAR',
  'UNKNOWN',
];

const types: [AgreementType | 'ALL', string][] = [
  ['ALL', 'All types'],
  ['JOINT_FORCE', 'Joint force'],
  ['DEFENCE_COOPERATION', 'Defence cooperation'],
  ['BORDER_SECURITY', 'Border security'],
  ['SECURITY_COOPERATION', 'Security cooperation'],
  ['CEASEFIRE', 'Ceasefire'],
  ['PEACE', 'Peace'],
  ['TRADE', 'Trade'],
  ['OTHER', 'Other'],
];

/** Agreements by their latest status; `open=ID` shows the history of one. */
export default function AgreementBoard() {
  useTitle('Agreements');
  const { get, set } = useAddress();
  const type = types.find(([each]) => each === get('type') && each !== 'ALL')?.[0] as AgreementType | undefined;
  const actor = get('actor') || undefined;
  const pages = usePages(AgreementBoardDocument, { type, actor }, ({ agreements }) => agreements);
  return (
    <div className="view">
      <h1>Agreements</h1>
      <p className="lead">What was proposed, signed or refused. Choose one to read its history.</p>
      <form className="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
        <Choice name="type" title="Type" options={types} />
        <NameChoice name="actor" title="With" placeholder="A party or proposer" />
        {(type || actor) && (
          <button type="button" className="plain" onClick={() => set({ type: null, actor: null })}>
            Clear filters
          </button>
        )}
      </form>
      <Answered answer={pages}>
        {({ nodes, totalCount }) =>
          nodes.length === 0 ? (
            <Empty what="No agreement matches.">
              <Remedy isFiltered={Boolean(type || actor)}>Choose another type, or leave the actor out.</Remedy>
            </Empty>
          ) : (
            <>
              <Shown
                name="agreements"
                as="Board"
                caption={`${nodes.length < totalCount ? `${nodes.length} of ${totalCount}` : totalCount} agreements by latest status`}
                columns={columns}
                rows={nodes}
                tools={<span className="count">{totalCount} agreements</span>}
              >
                <Board agreements={nodes} open={(id) => set({ open: id })} />
              </Shown>
              <More pages={pages} />
            </>
          )
        }
      </Answered>
      {get('open') && <AgreementHistory key={get('open')} id={get('open')} close={() => set({ open: null })} />}
    </div>
  );
}

function Board({ agreements, open }: { agreements: Agreement[]; open: (id: string) => void }) {
  const byStatus = Map.groupBy(agreements, ({ status }) => status?.status ?? 'UNKNOWN');
  return (
    <div className="board">
      {order
        .filter((status) => byStatus.has(status))
        .map((status) => (
          <section key={status} aria-labelledby={`column-${status}`}>
            <h2 id={`column-${status}`} data-status={status}>
              {status === 'UNKNOWN' ? 'Status unknown' : capital(status)}
              <span className="note">
                {byStatus.get(status)?.length}
                <span className="unseen"> agreements</span>
              </span>
            </h2>
            <ul>
              {byStatus.get(status)?.map((agreement) => (
                <li key={agreement.id} className="card">
                  <button type="button" className="agreement" aria-haspopup="dialog" onClick={() => open(agreement.id)}>
                    {agreement.name}
                  </button>
                  <p className="note">
                    {capital(agreement.type)}
                    {agreement.status?.asOf && ` · ${inWords(agreement.status.asOf)}`}{' '}
                    {isSynthetic(agreement) && <Synthetic />}
                  </p>
                  <Parties parties={agreement.parties} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

/** Whether all that is known of its status was written for demonstration. */
const isSynthetic = ({ status }: Agreement) =>
  status !== null && status.evidence.length > 0 && status.evidence.every(({ article }) => article.synthetic);

/** Parties by flag and name. */
export function Parties({
  parties,
}: {
  parties: { actor: { id: string; name: string; country: { id: string } | null } }[];
}) {
  if (parties.length === 0) return <p className="note">No party is named.</p>;
  return (
    <ul className="parties" aria-label="Parties">
      {parties.map(({ actor }) => (
        <li key={actor.id}>
          <Flag country={actor.country?.id} /> <Link href={actorAddress(actor.id)}>{actor.name}</Link>
        </li>
      ))}
    </ul>
  );
}

const columns: Column<Agreement>[] = [
  { title: 'Agreement', value: ({ name }) => name, link: ({ id }) => agreementAddress(id) },
  { title: 'Type', value: ({ type }) => lower(type) },
  { title: 'Status', value: ({ status }) => (status ? lower(status.status) : '') },
  { title: 'As of', value: ({ status }) => inTable(status?.asOf) },
  { title: 'Parties', value: ({ parties }) => parties.map(({ actor }) => actor.name).join('; ') },
  { title: 'Proposed by', value: ({ proposers }) => proposers.map(({ actor }) => actor.name).join('; ') },
  { title: 'Synthetic', value: (agreement) => (isSynthetic(agreement) ? 'yes' : 'no') },
  { title: 'Aims', value: ({ aims }) => aims.map(({ topic }) => topic.name).join('; ') },
];
