import './article.css';
import { useEffect, useState } from 'react';
import { Link, useParams } from 'wouter';
import { useAnswer, usePages } from '../ask.ts';
import { ArticleDocument, type ArticleQuery, ArticleStatementsDocument } from '../operations.ts';
import { actorAddress, agreementAddress, articleAddress, targetName, useAddress } from '../parts/address.ts';
import { type Column, csvOf, saveCsv } from '../parts/csv.ts';
import { inTable, inWords } from '../parts/dates.ts';
import { Synthetic } from '../parts/statement-card.tsx';
import { Answered, Empty, NothingHere } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { Body } from './article-body.tsx';
import { type Said, saidIn } from './article-said.ts';
import { SaidList } from './article-said-list.tsx';

type Article = NonNullable<ArticleQuery['article']>;

/** An article with who says what in it; `statement=ID` is the one pointed at. */
export default function ArticleReader() {
  const { id = '' } = useParams();
  const answer = useAnswer(ArticleDocument, { id });
  useTitle(answer.data?.article?.title ?? 'Article');
  return (
    <Answered answer={answer} isPage>
      {({ article }) =>
        article ? <Reader key={article.id} article={article} /> : <NothingHere what="There is no such article." />
      }
    </Answered>
  );
}

function Reader({ article }: { article: Article }) {
  const { get, set } = useAddress();
  const pages = usePages(ArticleStatementsDocument, { id: article.id }, (result) => result.article?.statements);
  const { more, isFetching, error } = pages;
  // All of them: a text with half of its speakers marked would be read as one with no others.
  useEffect(() => {
    if (more && !isFetching && !error) more();
  }, [more, isFetching, error]);
  const [pointed, setPointed] = useState(get('statement'));
  const point = (statement: string) => setPointed(statement);
  const choose = (statement: string) => {
    setPointed(statement);
    set({ statement }, { replace: true });
  };
  return (
    <div className="view reader">
      <Head article={article} />
      <Answered answer={pages}>
        {({ nodes }) => {
          const said = saidIn(article.id, nodes);
          const active = said.find(({ statement }) => statement.id === pointed);
          return (
            <div className="reading">
              <Body article={article} said={said} active={active} point={point} choose={choose} />
              <aside aria-label="Who says what">
                <div className="tools">
                  <h2>Who says what</h2>
                  <button type="button" onClick={() => saveCsv(`article-${article.id}`, csvOf(columns, said))}>
                    CSV<span className="unseen"> of these statements</span>
                  </button>
                </div>
                {said.length === 0 ? (
                  <Empty what="Nobody is quoted in this article." />
                ) : (
                  <SaidList said={said} active={active} point={point} choose={choose} />
                )}
              </aside>
            </div>
          );
        }}
      </Answered>
    </div>
  );
}

function Head({ article }: { article: Article }) {
  return (
    <header className="article-head">
      {article.synthetic && (
        <p className="synthetic-note">
          <Synthetic /> Written for demonstration: nobody said or did this.
        </p>
      )}
      <h1 dir="auto">{article.title}</h1>
      <p className="lead">
        {article.publisher && <Link href={actorAddress(article.publisher.id)}>{article.publisher.name}</Link>}
        {article.publisher && ' · '}
        <span title={article.publishedOn?.reason ?? undefined}>{inWords(article.publishedOn)}</span>
        {article.byline && ` · ${article.byline}`}
      </p>
      {article.copyOf && (
        <p className="note">
          A version of <Link href={articleAddress(article.copyOf.id)}>{article.copyOf.title}</Link>: both count as one
          source.
        </p>
      )}
      {article.agreements.length > 0 && (
        <p className="note">
          Tells of{' '}
          {article.agreements.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Link href={agreementAddress(id)}>{name}</Link>
            </span>
          ))}
        </p>
      )}
    </header>
  );
}

const columns: Column<Said>[] = [
  { title: 'Number', value: ({ number }) => number },
  { title: 'Speaker', value: ({ speaker }) => speaker },
  { title: 'Source', value: ({ evidence }) => evidence.source?.text },
  { title: 'Cue', value: ({ evidence }) => evidence.cue?.text },
  { title: 'Content', value: ({ statement }) => statement.content },
  { title: 'Said on', value: ({ statement }) => inTable(statement.saidOn) },
  {
    title: 'About (stance)',
    value: ({ statement }) =>
      statement.about.map(({ stance, target }) => `${targetName(target)} (${stance.toLowerCase()})`).join('; '),
  },
  { title: 'Start', value: ({ evidence }) => evidence.contents[0]?.start },
  { title: 'End', value: ({ evidence }) => evidence.contents.at(-1)?.end },
];
