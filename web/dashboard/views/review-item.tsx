import { Link } from 'wouter';
import { useAnswer } from '../ask.ts';
import { BodyAroundDocument, type QueuedFromFragment } from '../operations.ts';
import { actorAddress, agreementAddress, articleAddress } from '../parts/address.ts';
import { inWords } from '../parts/dates.ts';
import { Flag } from '../parts/flag.tsx';
import { Abouts, Synthetic } from '../parts/statement-card.tsx';
import { Answered } from '../parts/states.tsx';
import { capital, lower } from '../parts/words.ts';
import type { Item } from './review-changes.ts';
import { Sentence, type Span } from './review-sentence.tsx';

/** What waits: the words of the text first, then what was made of them. */
export function Waiting({ item }: { item: Item }) {
  const { statement, mention, agreement, other } = item;
  return (
    <>
      <header>
        <h2 tabIndex={-1}>{questionOf(item)}</h2>
        <Sure confidence={item.confidence} />
      </header>
      {statement && <Statement statement={statement} />}
      {mention && <Mention mention={mention} />}
      {agreement && other && (
        <div className="review-pair">
          <Agreement agreement={agreement} />
          <Agreement agreement={other} />
        </div>
      )}
    </>
  );
}

/** What a judgement of the item answers. */
export function questionOf({ statement, mention }: Item): string {
  if (statement) return 'Is this said, and so?';
  return mention ? `Whom does “${mention.span.text}” mean?` : 'Are these one agreement?';
}

function Sure({ confidence }: { confidence: number }) {
  const sure = `${Math.round(confidence * 100)} % sure`;
  return (
    <span className="review-sure">
      <span aria-hidden="true">
        <span style={{ width: `${confidence * 100}%` }} />
      </span>{' '}
      {sure}
    </span>
  );
}

function Statement({ statement }: { statement: NonNullable<Item['statement']> }) {
  const [proof] = statement.evidence;
  const { speaker, saidOn } = statement;
  return (
    <>
      {proof && (
        <>
          <Sentence
            text={proof.sentence.text}
            start={proof.sentence.start}
            language={proof.article.language}
            spans={[
              ...proof.contents.map((span) => ({ ...span, what: 'content' as const })),
              ...[proof.source].flatMap((span) => (span ? [{ ...span, what: 'source' as const }] : [])),
              ...[proof.cue].flatMap((span) => (span ? [{ ...span, what: 'cue' as const }] : [])),
            ]}
          />
          <From article={proof.article} statement={statement.id} />
        </>
      )}
      <dl className="review-facts">
        <dt>Who</dt>
        <dd>
          {speaker ? (
            <Link href={actorAddress(speaker.id)} dir="auto">
              {speaker.name}
            </Link>
          ) : (
            'nobody who can be told'
          )}
          {proof?.source && <span className="note"> by “{proof.source.text}”</span>}
        </dd>
        <dt>What</dt>
        <dd dir="auto">
          {statement.polarity === 'DENIED' && <strong className="denied">Denied: </strong>}
          {statement.content}
        </dd>
        <dt>How</dt>
        <dd>
          {kinds[statement.kind]}, {lower(statement.type)}, {lower(statement.polarity)}
        </dd>
        <dt>About</dt>
        <dd>{statement.about.length > 0 ? <Abouts about={statement.about} /> : 'nothing that is known'}</dd>
        <dt>When</dt>
        <dd title={saidOn?.reason ?? undefined}>
          {inWords(saidOn)}
          {saidOn?.text && <span className="note"> by “{saidOn.text}”</span>}
        </dd>
      </dl>
    </>
  );
}

const kinds = { DIRECT: 'quoted', INDIRECT: 'told in other words', MIXED: 'partly quoted' };

/** The name in its sentence, for which the article's text is asked. */
function Mention({ mention }: { mention: NonNullable<Item['mention']> }) {
  const answer = useAnswer(BodyAroundDocument, { article: mention.article.id });
  return (
    <>
      <Answered answer={answer}>
        {({ article }) =>
          article && (
            <Sentence
              {...around(article.body, { ...mention.span, what: 'source' })}
              language={mention.article.language}
            />
          )
        }
      </Answered>
      <From article={mention.article} />
    </>
  );
}

/** The line in which a span stands, or what is near it of a long one. */
function around(body: string, span: Span) {
  const start = Math.max(body.lastIndexOf('\n', span.start) + 1, span.start - 400);
  const lineEnd = body.indexOf('\n', span.end);
  const end = Math.min(lineEnd < 0 ? body.length : lineEnd, span.end + 400);
  return { text: body.slice(start, end), start, spans: [span] };
}

function Agreement({ agreement }: { agreement: NonNullable<Item['agreement']> }) {
  const proof = agreement.status?.evidence[0];
  return (
    <section>
      <h3>
        <Link href={agreementAddress(agreement.id)} dir="auto">
          {agreement.name}
        </Link>
      </h3>
      <p className="note">
        {capital(agreement.type)}
        {agreement.status && ` · ${lower(agreement.status.status)}, ${inWords(agreement.status.asOf)}`}
      </p>
      <ul className="plain-list">
        {agreement.parties.map(({ actor }) => (
          <li key={actor.id}>
            <Flag country={actor.country?.id} /> <span dir="auto">{actor.name}</span>
          </li>
        ))}
      </ul>
      {proof && (
        <>
          <Sentence text={proof.sentence.text} start={0} spans={[]} language={proof.article.language} />
          <From article={proof.article} />
        </>
      )}
    </section>
  );
}

function From({ article, statement }: { article: QueuedFromFragment; statement?: string }) {
  return (
    <p className="note review-from">
      <Link href={articleAddress(article.id, statement)} dir="auto">
        {article.title}
      </Link>
      {article.publisher && ` · ${article.publisher.name}`}
      {article.publishedOn && ` · ${inWords(article.publishedOn)}`} {article.synthetic && <Synthetic />}
    </p>
  );
}

/** An item in a line. */
export function wordsOf({ statement, mention, agreement, other }: Item): string {
  if (statement) return statement.content;
  return mention?.span.text ?? `${agreement?.name} = ${other?.name}`;
}
