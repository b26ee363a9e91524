import { Link } from 'wouter';
import { targetAddress } from '../parts/address.ts';
import { inWords, prevailing, signOf } from '../parts/stance.tsx';
import type { Network, Thing, Tie } from './network-data.ts';

/** What is looked at: its page, and its ties one by one; before anything is chosen, where to begin. */
export function Beside(props: {
  network: Network;
  at: string | null;
  choose: (key: string | null) => void;
  open: (tie: string) => void;
}) {
  const { network, at, choose, open } = props;
  const thing = network.things.find(({ key }) => key === at);
  if (!thing) return <Start things={network.things} choose={choose} isUnknown={at !== null} />;
  const says = network.ties.filter(({ from }) => from === thing);
  const said = network.ties.filter(({ to }) => to === thing);
  const page = targetAddress({ __typename: thing.type, id: thing.id });
  return (
    <section className="network-beside card" aria-labelledby="network-at">
      <header>
        <h2 id="network-at" dir="auto">
          {thing.name}
        </h2>
        <button type="button" className="plain" onClick={() => choose(null)}>
          Close<span className="unseen"> {thing.name}</span>
        </button>
      </header>
      <p className="note">
        {thing.type} · {page && <Link href={page}>{pageNames[thing.target]}</Link>}
      </p>
      <Ties title="Speaks about" ties={says} end={({ to }) => to} open={open} />
      <Ties title="Spoken about by" ties={said} end={({ from }) => from} open={open} />
    </section>
  );
}

const pageNames = { ACTOR: 'everything about this actor', AGREEMENT: 'its history', TOPIC: 'in time' };

function Ties(props: { title: string; ties: Tie[]; end: (tie: Tie) => Thing; open: (tie: string) => void }) {
  if (props.ties.length === 0) return null;
  const ties = props.ties.toSorted((a, b) => b.dyad.statements - a.dyad.statements);
  return (
    <>
      <h3>
        {props.title} <span className="note">{ties.length}</span>
      </h3>
      <ul className="network-ties">
        {ties.map((tie) => {
          const stance = prevailing(tie.dyad);
          const { name } = props.end(tie);
          return (
            <li key={tie.key}>
              <button type="button" aria-haspopup="dialog" onClick={() => props.open(tie.key)}>
                <span className={`dot ${stance.toLowerCase()}`} aria-hidden="true">
                  {signOf(stance)}
                </span>
                <span dir="auto">{name}</span>
                <span className="note">{inWords(tie.dyad)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Start(props: { things: Thing[]; choose: (key: string) => void; isUnknown: boolean }) {
  const largest = props.things.toSorted((a, b) => b.statements - a.statements).slice(0, 8);
  return (
    <section className="network-beside card" aria-labelledby="network-start">
      <h2 id="network-start">Where to begin</h2>
      {props.isUnknown && <p className="note">What the address names has no ties here. Choose something else.</p>}
      <ul className="network-ties">
        {largest.map(({ key, name, statements, type }) => (
          <li key={key}>
            <button type="button" onClick={() => props.choose(key)}>
              <span dir="auto">{name}</span>
              <span className="note">
                {type.toLowerCase()}, {statements} {statements === 1 ? 'statement' : 'statements'}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
