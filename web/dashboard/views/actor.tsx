import './actor.css';
import type { ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { useAnswer } from '../ask.ts';
import { ActorBriefingDocument, type ActorBriefingQuery } from '../operations.ts';
import {
  actorAddress,
  agreementAddress,
  articleAddress,
  targetAddress,
  targetName,
  useAddress,
} from '../parts/address.ts';
import { dayOf, formatted, inWords } from '../parts/dates.ts';
import { Drawer } from '../parts/drawer.tsx';
import { Flag } from '../parts/flag.tsx';
import { StanceTag } from '../parts/stance.tsx';
import { StatementCard, Synthetic } from '../parts/statement-card.tsx';
import { Statements } from '../parts/statements.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { capital, lower } from '../parts/words.ts';
import { Dyads } from './actor-dyads.tsx';

export type Briefing = ActorBriefingQuery['briefing'];

/** What is known of an actor: the briefing, as of a day of choice (`asOf=2014-12-31`). `all=said|about` lists all statements. */
export default function ActorPage() {
  const { id = '' } = useParams();
  const { get, set } = useAddress();
  const asOf = dayOf(get('asOf')) ?? null;
  const answer = useAnswer(ActorBriefingDocument, { actor: id, asOf });
  useTitle(answer.data?.briefing.actor.name ?? 'Actor');
  return (
    <Answered answer={answer} isPage>
      {({ briefing }) => (
        <div className="view">
          <Head briefing={briefing} />
          <form className="filters" aria-label="Day" onSubmit={(event) => event.preventDefault()}>
            <label>
              <span>As known on</span>
              <input
                type="date"
                value={get('asOf')}
                onChange={({ target }) => set({ asOf: target.value }, { replace: true })}
              />
            </label>
            {asOf && (
              <button type="button" className="plain" onClick={() => set({ asOf: null })}>
                All that is known
              </button>
            )}
          </form>
          <div className="briefing">
            <div className="main-column">
              <Said title="What they say" list={briefing.said} none="Nothing is known that they said." all="said" />
              <Changes briefing={briefing} />
              <Said
                title={`What is said about ${briefing.actor.name}`}
                list={briefing.spokenAbout}
                none="Nobody is known to have spoken about them."
                all="about"
              />
            </div>
            <div className="side-column">
              <Positions briefing={briefing} />
              <Dyads briefing={briefing} />
              <Commitments briefing={briefing} />
              <Agreements briefing={briefing} />
              <Names briefing={briefing} />
            </div>
          </div>
          {get('all') && (
            <Drawer
              title={get('all') === 'about' ? `About ${briefing.actor.name}` : `${briefing.actor.name} says`}
              close={() => set({ all: null })}
            >
              <Statements
                name="statements"
                filter={{
                  ...(get('all') === 'about' ? { about: briefing.actor.id } : { speaker: briefing.actor.id }),
                  includeNationals: get('all') !== 'about',
                  to: asOf,
                }}
              />
            </Drawer>
          )}
        </div>
      )}
    </Answered>
  );
}

function Head({ briefing: { actor } }: { briefing: Briefing }) {
  const country = actor.country && actor.country.id !== actor.id ? actor.country : null;
  return (
    <header className="actor-head">
      <h1 dir="auto">
        <Flag country={actor.country?.id} /> {actor.name}
      </h1>
      <p className="lead">
        {capital(actor.kind)}
        {country && (
          <>
            {' · '}
            <Link href={actorAddress(country.id)}>{country.name}</Link>
          </>
        )}
        {actor.memberOf.length > 0 && ' · member of '}
        {actor.memberOf.map(({ id, name }, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <Link href={actorAddress(id)}>{name}</Link>
          </span>
        ))}
      </p>
      {actor.description && <p className="description">{actor.description}</p>}
    </header>
  );
}

/** A part of the briefing under its title. */
function Part({ title, count, children }: { title: string; count?: number; children: ReactNode }) {
  return (
    <section className="card part">
      <h2>
        {title}
        {count !== undefined && <span className="note"> {count}</span>}
      </h2>
      {children}
    </section>
  );
}

function Said({ title, list, none, all }: { title: string; list: Briefing['said']; none: string; all: string }) {
  const { set } = useAddress();
  return (
    <section>
      <h2>
        {title} <span className="note">{list.totalCount}</span>
      </h2>
      {list.nodes.length === 0 && <Empty what={none} />}
      <ol className="statements">
        {list.nodes.map((statement) => (
          <li key={statement.id}>
            <StatementCard statement={statement} />
          </li>
        ))}
      </ol>
      {list.totalCount > 0 && (
        <button type="button" className="more" onClick={() => set({ all })}>
          All {list.totalCount}, as a list and CSV
        </button>
      )}
    </section>
  );
}

function Positions({ briefing: { actor, positions } }: { briefing: Briefing }) {
  if (positions.length === 0) return null;
  return (
    <Part title="Positions held">
      <ul className="plain-list">
        {positions.map(({ person, position, from, to, status }) => (
          <li key={`${person.id} ${position.title} ${from}`}>
            {person.id !== actor.id && (
              <>
                <Link href={actorAddress(person.id)}>{person.name}</Link>:{' '}
              </>
            )}
            {position.title}
            <span className="note">
              {' '}
              {[
                status !== 'CURRENT' && lower(status),
                (from || to) && `${from ? formatted(from) : '…'} – ${to ? formatted(to) : '…'}`,
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Changes({ briefing: { actor, positionChanges } }: { briefing: Briefing }) {
  if (positionChanges.nodes.length === 0) return null;
  return (
    <section>
      <h2>
        Changes of stance <span className="note">{positionChanges.totalCount}</span>
      </h2>
      <ul className="statements">
        {positionChanges.nodes.map((change) => {
          const address = targetAddress(change.target);
          return (
            <li key={`${change.earlier.id} ${change.later.id} ${targetName(change.target)}`} className="statement">
              <header>
                <span>
                  <strong>{capital(change.kind)}</strong> on{' '}
                  {address ? <Link href={address}>{targetName(change.target)}</Link> : targetName(change.target)}
                  {change.speaker.id !== actor.id && (
                    <>
                      , by <Link href={actorAddress(change.speaker.id)}>{change.speaker.name}</Link>
                    </>
                  )}
                </span>
              </header>
              {(['earlier', 'later'] as const).map((when) => {
                const side = change[when];
                const [proof] = side.evidence;
                return (
                  <blockquote key={when} dir="auto">
                    <StanceTag stance={when === 'earlier' ? change.earlierStance : change.laterStance} />{' '}
                    {proof && <Link href={articleAddress(proof.article.id, side.id)}>{inWords(side.saidOn)}</Link>}{' '}
                    {proof?.article.synthetic && <Synthetic />}
                    <br />
                    {proof?.sentence.text}
                  </blockquote>
                );
              })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Commitments({ briefing: { actor, commitments } }: { briefing: Briefing }) {
  if (commitments.nodes.length === 0) return null;
  return (
    <Part title="Promises" count={commitments.totalCount}>
      <ul className="plain-list">
        {commitments.nodes.map((each) => {
          const [proof] = each.promise.evidence;
          return (
            <li key={`${each.promise.id} ${each.agreement.id}`}>
              <span className={`status ${each.status.toLowerCase()}`}>{capital(each.status)}</span>{' '}
              {each.promised ? `${lower(each.promised)}: ` : ''}
              <Link href={agreementAddress(each.agreement.id)}>{each.agreement.name}</Link>
              {each.due && `, due ${inWords(each.due)}`}
              {each.daysLate !== null && `, ${each.daysLate} days late`}
              {each.by.id !== actor.id && (
                <>
                  , by <Link href={actorAddress(each.by.id)}>{each.by.name}</Link>
                </>
              )}{' '}
              {proof && (
                <Link className="note" href={articleAddress(proof.article.id, each.promise.id)}>
                  sentence<span className="unseen"> that promises {each.agreement.name}</span>
                </Link>
              )}{' '}
              {proof?.article.synthetic && <Synthetic />}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

function Agreements({ briefing: { agreements } }: { briefing: Briefing }) {
  if (agreements.nodes.length === 0) return null;
  return (
    <Part title="Agreements" count={agreements.totalCount}>
      <ul className="plain-list">
        {agreements.nodes.map(({ id, name, status }) => (
          <li key={id}>
            <Link href={agreementAddress(id)}>{name}</Link>{' '}
            <span className="note">{status ? lower(status.status) : 'status unknown'}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Names({ briefing: { actor } }: { briefing: Briefing }) {
  const names = [...new Set(actor.aliases.map(({ name }) => name))].filter((name) => name !== actor.name);
  if (names.length === 0) return null;
  return (
    <Part title="Also called">
      <ul className="names">
        {names.map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </Part>
  );
}
