import './search.css';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { usePages } from '../ask.ts';
import { SearchDocument, type SearchKind, type SearchQuery } from '../operations.ts';
import { actorAddress, agreementAddress, articleAddress, topicAddress, useAddress } from '../parts/address.ts';
import type { Column } from '../parts/csv.ts';
import { inWords } from '../parts/dates.ts';
import { Flag } from '../parts/flag.tsx';
import { Shown } from '../parts/shown.tsx';
import { Synthetic } from '../parts/statement-card.tsx';
import { Answered, Empty, More } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { capital, lower } from '../parts/words.ts';

type Hit = SearchQuery['search']['nodes'][number];

const kinds: [SearchKind, string][] = [
  ['ACTOR', 'Actors'],
  ['STATEMENT', 'Statements'],
  ['ARTICLE', 'Articles'],
  ['AGREEMENT', 'Agreements'],
  ['EVENT', 'Events'],
  ['TOPIC', 'Topics'],
  ['POSITION', 'Positions'],
  ['PLACE', 'Places'],
];

/** What fits the words of `q`, as they are typed in the header's field. */
export default function Search() {
  useTitle('Search');
  const { get, set } = useAddress();
  const text = useRested(get('q').trim());
  const kind = kinds.find(([each]) => each === get('kind'))?.[0];
  return (
    <div className="view search">
      <h1>Search</h1>
      <fieldset className="kinds">
        <legend className="unseen">Kind</legend>
        {[[undefined, 'Everything'] as const, ...kinds].map(([each, title]) => (
          <button
            key={title}
            type="button"
            aria-pressed={kind === each}
            onClick={() => set({ kind: each ?? null }, { replace: true })}
          >
            {title}
          </button>
        ))}
      </fieldset>
      {text === '' ? (
        <Empty what="Type in the field above.">
          A name in any spelling (“Kadhafi”, “Ben Zerkri”, “ليبيا”), words that were said, an agreement, a topic.
        </Empty>
      ) : (
        <Hits text={text} kind={kind} />
      )}
    </div>
  );
}

function Hits({ text, kind }: { text: string; kind: SearchKind | undefined }) {
  const pages = usePages(SearchDocument, { text, kinds: kind ? [kind] : null }, ({ search }) => search);
  return (
    <Answered answer={pages}>
      {({ nodes, totalCount }) =>
        nodes.length === 0 ? (
          <Empty what={`Nothing fits “${text}”.`}>Try fewer letters, another spelling, or everything.</Empty>
        ) : (
          <>
            <Shown
              name="search"
              as="List"
              caption={`What fits “${text}”`}
              columns={columns}
              rows={nodes}
              tools={
                <span className="count" role="status">
                  {totalCount} {totalCount === 1 ? 'hit' : 'hits'}, best first
                </span>
              }
            >
              <ol className="hits">
                {nodes.map((hit) => (
                  <li key={`${hit.result.__typename} ${hit.result.id}`} className="card">
                    <HitLine hit={hit} />
                  </li>
                ))}
              </ol>
            </Shown>
            <More pages={pages} />
          </>
        )
      }
    </Answered>
  );
}

function HitLine({ hit }: { hit: Hit }) {
  const { title, address, note, isSynthetic, flag } = described(hit);
  return (
    <>
      <span className="kind">{hit.result.__typename}</span>
      <div>
        <p className="hit-title" dir="auto">
          <Flag country={flag} /> {address ? <Link href={address}>{title}</Link> : title} {isSynthetic && <Synthetic />}
        </p>
        {note && <p className="note">{note}</p>}
        {hit.matched !== title && hit.result.__typename !== 'Statement' && (
          <p className="note" dir="auto">
            found as “{hit.matched}”
          </p>
        )}
      </div>
    </>
  );
}

type Described = {
  title: string;
  address: string | null;
  note?: string | null;
  isSynthetic?: boolean;
  flag?: string | null;
};

/** What a hit is called, where it leads, and what tells it from others of its name. */
function described({ result }: Hit): Described {
  switch (result.__typename) {
    case 'Statement': {
      const [proof] = result.evidence;
      return {
        title: result.content,
        address: proof ? articleAddress(proof.article.id, result.id) : null,
        note: `${result.speaker?.name ?? 'speaker not named'}${proof ? `, in “${proof.article.title}”` : ''}`,
        isSynthetic: proof?.article.synthetic,
      };
    }
    case 'Article':
      return {
        title: result.title,
        address: articleAddress(result.id),
        note: [result.publisher?.name, result.publishedOn && inWords(result.publishedOn)].filter(Boolean).join(' · '),
        isSynthetic: result.synthetic,
      };
    case 'Agreement':
      return {
        title: result.name,
        address: agreementAddress(result.id),
        note: result.status && capital(result.status.status),
      };
    case 'Event': {
      const [proof] = result.evidence;
      return {
        title: result.happening,
        address: proof ? articleAddress(proof.article.id) : null,
        isSynthetic: proof?.article.synthetic,
      };
    }
    case 'Topic':
      return { title: result.name, address: topicAddress(result.id), note: result.description };
    case 'Position':
      return { title: result.title, address: result.of && actorAddress(result.of.id), note: result.of?.name };
    case 'Place':
      return {
        title: result.name,
        address: result.country && actorAddress(result.country.id),
        note: result.country?.name,
        flag: result.country?.id,
      };
    default:
      return {
        title: result.name,
        address: actorAddress(result.id),
        note: result.description,
        flag: result.country?.id,
      };
  }
}

/** The text when typing has paused. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), 150);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}

const columns: Column<Hit>[] = [
  { title: 'Kind', value: ({ result }) => lower(result.__typename) },
  { title: 'Name or words', value: (hit) => described(hit).title, link: (hit) => described(hit).address },
  { title: 'Found as', value: ({ matched }) => matched },
  { title: 'More', value: (hit) => described(hit).note },
  { title: 'Synthetic', value: (hit) => (described(hit).isSynthetic ? 'yes' : '') },
];
