import { type ReactNode, useId } from 'react';
import { Link } from 'wouter';
import { useAddress } from './address.ts';
import { type Column, csvOf, saveCsv } from './csv.ts';

/**
 * A picture with the table behind it, of which the address tells one (`as=table`), and the same rows as a file. Without a
 * picture (`children`), the table alone.
 */
export function Shown<Row>({
  name,
  caption,
  columns,
  rows,
  children,
  tools,
  as: title = 'Picture',
}: {
  name: string;
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  children?: ReactNode;
  tools?: ReactNode;
  /** What the picture is. */
  as?: string;
}) {
  const { get, set } = useAddress();
  const isTable = !children || get('as') === 'table';
  return (
    <div className="shown">
      <div className="tools">
        {tools}
        {children && (
          <fieldset className="switch">
            <legend className="unseen">Show as</legend>
            {['picture', 'table'].map((as) => (
              <button
                key={as}
                type="button"
                aria-pressed={isTable === (as === 'table')}
                onClick={() => set({ as: as === 'table' ? 'table' : null }, { replace: true })}
              >
                {as === 'table' ? 'Table' : title}
              </button>
            ))}
          </fieldset>
        )}
        <button type="button" onClick={() => saveCsv(name, csvOf(columns, rows))}>
          CSV<span className="unseen"> of what is shown</span>
        </button>
      </div>
      {isTable ? <Table caption={caption} columns={columns} rows={rows} /> : children}
    </div>
  );
}

/** Rows in columns; a wide table scrolls in itself. */
function Table<Row>({ caption, columns, rows }: { caption: string; columns: Column<Row>[]; rows: Row[] }) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="scroll" aria-labelledby={id} tabIndex={0}>
      <table className="rows">
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own and never move
            <tr key={index}>
              {columns.map((column) => (
                <Cell key={column.title} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const value = column.value(row);
  const link = column.link?.(row);
  return (
    <td data-number={typeof value === 'number' || undefined} dir="auto">
      {link ? <Link href={link}>{value}</Link> : value}
    </td>
  );
}
