import { usePages } from '../ask.ts';
import { type StatementFilter, type StatementOrder, StatementsDocument } from '../operations.ts';
import { csvOf, saveCsv } from './csv.ts';
import { StatementCard, statementColumns } from './statement-card.tsx';
import { Answered, Empty, More } from './states.tsx';

/** The statements that a filter selects, page by page. */
export function Statements({
  filter,
  name,
  orderBy = 'DATE_DESC',
}: {
  filter: StatementFilter;
  name: string;
  orderBy?: StatementOrder;
}) {
  const pages = usePages(StatementsDocument, { filter, orderBy, first: 20 }, ({ statements }) => statements);
  return (
    <Answered answer={pages}>
      {({ nodes, totalCount }) =>
        totalCount === 0 ? (
          <Empty what="No statement matches.">Widen the time, or choose more stances.</Empty>
        ) : (
          <>
            <div className="tools">
              <span className="count">
                {nodes.length < totalCount ? `${nodes.length} of ${totalCount}` : totalCount}{' '}
                {totalCount === 1 ? 'statement' : 'statements'}
              </span>
              <button type="button" onClick={() => saveCsv(name, csvOf(statementColumns, nodes))}>
                CSV<span className="unseen"> of these statements</span>
              </button>
            </div>
            <ol className="statements">
              {nodes.map((statement) => (
                <li key={statement.id}>
                  <StatementCard statement={statement} />
                </li>
              ))}
            </ol>
            <More pages={pages} />
          </>
        )
      }
    </Answered>
  );
}
