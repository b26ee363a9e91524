import { Link } from 'wouter';
import { useAnswer } from '../ask.ts';
import { AgreementBoardDocument, type StatementFilter } from '../operations.ts';
import { actorAddress, agreementAddress } from '../parts/address.ts';
import { Drawer } from '../parts/drawer.tsx';
import { Flag } from '../parts/flag.tsx';
import { Statements } from '../parts/statements.tsx';
import { Answered } from '../parts/states.tsx';
import { lower } from '../parts/words.ts';

/** A country's agreements, and the statements about it. */
export function About(props: { id: string; name: string; filter: StatementFilter; close: () => void }) {
  const { id, name, filter, close } = props;
  const answer = useAnswer(AgreementBoardDocument, { actor: id });
  const title = (
    <>
      <Flag country={id} /> {name}
    </>
  );
  return (
    <Drawer title={title} close={close}>
      <p>
        <Link href={actorAddress(id)}>Everything about {name}</Link>
      </p>
      <h3>Agreements it is party to or proposed</h3>
      <Answered answer={answer}>
        {({ agreements }) =>
          agreements.nodes.length === 0 ? (
            <p className="note">None is known.</p>
          ) : (
            <ul>
              {agreements.nodes.map((agreement) => (
                <li key={agreement.id}>
                  <Link href={agreementAddress(agreement.id)}>{agreement.name}</Link>{' '}
                  <span className="note">
                    {agreement.status ? lower(agreement.status.status) : 'status unknown'}, with{' '}
                    {agreement.parties.flatMap(({ actor }) => (actor.id === id ? [] : [actor.name])).join(', ') ||
                      'nobody known'}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      <h3>Said about it</h3>
      <Statements name={`about-${id}`} filter={{ ...filter, about: id }} />
    </Drawer>
  );
}
