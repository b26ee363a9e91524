import { Link } from 'wouter';
import { useAnswer } from '../ask.ts';
import { AgreementHistoryDocument, type AgreementHistoryQuery } from '../operations.ts';
import { actorAddress, agreementAddress, articleAddress, topicAddress } from '../parts/address.ts';
import { inWords } from '../parts/dates.ts';
import { Drawer } from '../parts/drawer.tsx';
import { Flag } from '../parts/flag.tsx';
import { Synthetic } from '../parts/statement-card.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { capital } from '../parts/words.ts';
import { Parties } from './agreements.tsx';

type Agreement = NonNullable<AgreementHistoryQuery['agreement']>;
type Status = Agreement['statusHistory'][number];

/** How an agreement came to be what it is, step by step, each with its sentence. */
export function AgreementHistory({ id, close }: { id: string; close: () => void }) {
  const answer = useAnswer(AgreementHistoryDocument, { id });
  return (
    <Drawer title={answer.data?.agreement?.name ?? 'Agreement'} close={close}>
      <Answered answer={answer}>
        {({ agreement }) =>
          agreement ? (
            <History agreement={agreement} />
          ) : (
            <Empty what="There is no such agreement.">Close this and choose another one.</Empty>
          )
        }
      </Answered>
    </Drawer>
  );
}

function History({ agreement }: { agreement: Agreement }) {
  return (
    <div className="history">
      {agreement.description && <p>{agreement.description}</p>}
      <Parties parties={agreement.parties} />
      <dl className="facts">
        <Fact
          title="Proposed by"
          links={agreement.proposers.map(({ actor }) => [actor.name, actorAddress(actor.id)])}
        />
        <Fact title="Aims at" links={agreement.aims.map(({ topic }) => [topic.name, topicAddress(topic.id)])} />
        <Fact
          title="On the model of"
          links={agreement.precedents.map(({ agreement: { id, name } }) => [name, agreementAddress(id)])}
        />
      </dl>
      {agreement.status?.status === 'UNCLEAR' && agreement.status.claims.length > 0 && (
        <section className="disputed">
          <h3>Disputed: who claims what</h3>
          <Steps statuses={agreement.status.claims} />
        </section>
      )}
      <h3>History</h3>
      {agreement.statusHistory.length === 0 ? (
        <Empty what="No article tells of its status." />
      ) : (
        <Steps statuses={agreement.statusHistory} />
      )}
    </div>
  );
}

function Fact({ title, links }: { title: string; links: [string, string][] }) {
  if (links.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {links.map(([name, address], index) => (
          <span key={address}>
            {index > 0 && ', '}
            <Link href={address}>{name}</Link>
          </span>
        ))}
      </dd>
    </>
  );
}

function Steps({ statuses }: { statuses: Status[] }) {
  return (
    <ol className="steps">
      {statuses.map((each) => {
        const [proof] = each.evidence;
        return (
          <li key={each.id} data-status={each.status}>
            <p className="step">
              <strong>{capital(each.status)}</strong>
              {each.party && (
                <span>
                  {' '}
                  by <Flag country={each.party.country?.id} />{' '}
                  <Link href={actorAddress(each.party.id)}>{each.party.name}</Link>
                </span>
              )}
              <span className="when" title={each.asOf?.reason ?? undefined}>
                {inWords(each.asOf)}
              </span>
            </p>
            {each.claimedBy && (
              <p className="note">
                says <Link href={actorAddress(each.claimedBy.id)}>{each.claimedBy.name}</Link>
              </p>
            )}
            {proof && (
              <blockquote dir="auto">
                {proof.sentence.text}{' '}
                <Link href={articleAddress(proof.article.id, each.statement?.id)}>{proof.article.title}</Link>{' '}
                {proof.article.synthetic && <Synthetic />}
              </blockquote>
            )}
          </li>
        );
      })}
    </ol>
  );
}
