import { Link } from 'wouter';
import type { StatementCardFragment } from '../operations.ts';
import { actorAddress, articleAddress, targetAddress, targetName } from './address.ts';
import type { Column } from './csv.ts';
import { inTable, inWords } from './dates.ts';
import { StanceTag, stances } from './stance.tsx';
import { written } from './written.ts';

type Evidence = StatementCardFragment['evidence'][number];

/** A statement: who, towards what, when, the sentence with the words said marked, and the articles that report it. */
export function StatementCard({ statement }: { statement: StatementCardFragment }) {
  const [proof, ...others] = statement.evidence;
  return (
    <article className="statement">
      <header>
        {statement.speaker ? (
          <Link className="speaker" href={actorAddress(statement.speaker.id)}>
            {statement.speaker.name}
          </Link>
        ) : (
          <span className="speaker">{proof?.source?.text ?? 'Speaker not named'}</span>
        )}
        <span className="when" title={statement.saidOn?.reason ?? undefined}>
          {inWords(statement.saidOn)}
        </span>
      </header>
      {statement.polarity === 'DENIED' && (
        <p className="denied">
          <strong>Denied</strong> by the speaker: not to be read as claimed.
        </p>
      )}
      {proof && <Sentence evidence={proof} />}
      <Abouts about={statement.about} />
      <footer>
        {proof && <Source evidence={proof} statement={statement.id} />}
        {statement.method === 'EXTRACTED' && <span className="note">read by machine, not checked</span>}
        {others.length > 0 && (
          <details>
            <summary>
              also in {others.length} other {others.length === 1 ? 'article' : 'articles'}
            </summary>
            <ul>
              {others.map((other) => (
                <li key={other.article.id}>
                  <Source evidence={other} statement={statement.id} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </footer>
    </article>
  );
}

/** Stance and target, each with its link. */
export function Abouts({
  about,
}: {
  about: { stance: StatementCardFragment['about'][number]['stance']; target: object }[];
}) {
  if (about.length === 0) return null;
  return (
    <ul className="abouts">
      {about.map(({ stance, target }) => {
        const address = targetAddress(target);
        const name = targetName(target);
        return (
          <li key={`${stance} ${name}`}>
            <StanceTag stance={stance}>
              <span className="unseen">{stances.find((each) => each.stance === stance)?.title}: </span>
              {address ? <Link href={address}>{name}</Link> : name}
            </StanceTag>
          </li>
        );
      })}
    </ul>
  );
}

/** Whether an article was written for demonstration: said wherever it is shown. */
export function Synthetic() {
  return (
    <span className="synthetic" title="Written for demonstration: nobody said this">
      synthetic
    </span>
  );
}

function Source({ evidence: { article }, statement }: { evidence: Evidence; statement: string }) {
  return (
    <span className="source">
      <Link href={articleAddress(article.id, statement)}>{article.title}</Link>
      {article.publisher && <span> · {article.publisher.name}</span>}
      {article.publishedOn && <span> · {inWords(article.publishedOn)}</span>} {article.synthetic && <Synthetic />}
    </span>
  );
}

function Sentence({ evidence: { sentence, contents, article } }: { evidence: Evidence }) {
  const parts = [];
  let at = 0;
  for (const { start, end } of contents) {
    // A statement may run on beyond its sentence: what stands there is marked, as far as it stands there.
    const from = Math.max(at, start - sentence.start);
    const to = Math.min(sentence.text.length, end - sentence.start);
    if (to <= from) continue;
    parts.push(sentence.text.slice(at, from), <mark key={from}>{sentence.text.slice(from, to)}</mark>);
    at = to;
  }
  parts.push(sentence.text.slice(at));
  return <blockquote {...written(article.language)}>{parts}</blockquote>;
}

/** Statements as a table. */
export const statementColumns: Column<StatementCardFragment>[] = [
  {
    title: 'Speaker',
    value: ({ speaker, evidence }) => speaker?.name ?? evidence[0]?.source?.text,
    link: ({ speaker }) => speaker && actorAddress(speaker.id),
  },
  { title: 'Said on', value: ({ saidOn }) => inTable(saidOn) },
  { title: 'Said', value: ({ content }) => content },
  { title: 'Polarity', value: ({ polarity }) => polarity.toLowerCase() },
  {
    title: 'About (stance)',
    value: ({ about }) =>
      about.map(({ stance, target }) => `${targetName(target)} (${stance.toLowerCase()})`).join('; '),
  },
  { title: 'Sentence', value: ({ evidence }) => evidence[0]?.sentence.text },
  {
    title: 'Article',
    value: ({ evidence }) => evidence[0]?.article.title,
    link: ({ id, evidence }) => (evidence[0] ? articleAddress(evidence[0].article.id, id) : null),
  },
  { title: 'Synthetic', value: ({ evidence }) => (evidence.every(({ article }) => article.synthetic) ? 'yes' : 'no') },
];
