import { type ReactNode, type RefObject, useId, useRef, useState } from 'react';
import { Link } from 'wouter';
import { useAddress } from './address.ts';
import { type Column, csvOf, saveCsv } from './csv.ts';
import { save } from './save.ts';

/**
 * A picture with the table behind it, of which the address tells one (`as=table`), the same rows as a file, and the picture as
 * one. Without a picture (`children`), the table alone.
 */
export function Shown<Row>({
  name,
  caption,
  columns,
  rows,
  children,
  tools,
  as: title = 'Picture',
  parameter = 'as',
  legend,
  canvas,
  isPicture = true,
}: {
  name: string;
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  children?: ReactNode;
  tools?: ReactNode;
  /** What the picture is. */
  as?: string;
  /** In the address, where a page has several. */
  parameter?: string;
  /** What explains the saved picture, where on the page something else does. */
  legend?: ReactNode;
  /** See pictureOf. */
  canvas?: () => string;
  /** Whether what is shown is worth a file. */
  isPicture?: boolean;
}) {
  const { get, set } = useAddress();
  const isTable = !children || get(parameter) === 'table';
  const figure = useRef<HTMLElement>(null);
  return (
    <div className="shown">
      <div className="tools">
        {tools}
        {children && (
          <fieldset className="switch">
            <legend className="unseen">Show {caption} as</legend>
            {['picture', 'table'].map((as) => (
              <button
                key={as}
                type="button"
                aria-pressed={isTable === (as === 'table')}
                onClick={() => set({ [parameter]: as === 'table' ? 'table' : null }, { replace: true })}
              >
                {as === 'table' ? 'Table' : title}
              </button>
            ))}
          </fieldset>
        )}
        <button type="button" onClick={() => saveCsv(name, csvOf(columns, rows))}>
          CSV<span className="unseen"> of {caption}</span>
        </button>
        {isPicture && !isTable && <SavePng name={name} caption={caption} figure={figure} canvas={canvas} />}
      </div>
      {isTable ? (
        <Table caption={caption} columns={columns} rows={rows} />
      ) : (
        <figure ref={figure}>
          {children}
          <figcaption className="saved-only">
            {legend}
            {caption} · {location.href}
          </figcaption>
        </figure>
      )}
    </div>
  );
}

function SavePng(props: {
  name: string;
  caption: string;
  figure: RefObject<HTMLElement | null>;
  canvas: (() => string) | undefined;
}) {
  const { name, caption, figure, canvas } = props;
  const [problem, setProblem] = useState(false);
  const savePng = async () => {
    try {
      // Fetched when it is wanted: few save pictures.
      const { pictureOf } = await import('./picture.ts');
      if (figure.current) save(`${name}.png`, await pictureOf(figure.current, canvas));
    } catch {
      setProblem(true);
    }
  };
  return (
    <>
      <button type="button" onClick={() => void savePng()}>
        PNG<span className="unseen"> of {caption}</span>
      </button>
      {problem && <span role="alert">This browser could not draw it. The CSV has what it shows.</span>}
    </>
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
