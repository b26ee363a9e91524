import { csvLine } from '../../../src/export/csv-line.ts';
import { save } from './save.ts';

/** A column of a table, and of the file made from it. `link`: where the cell leads, null: nowhere. */
export type Column<Row> = {
  title: string;
  value: (row: Row) => string | number | null | undefined;
  link?: (row: Row) => string | null;
};

/** With a header line. */
export function csvOf<Row>(columns: Column<Row>[], rows: Row[]): string {
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ value }) => value(row)))];
  return lines.map(csvLine).join('');
}

/** Begins with a mark by which spreadsheets know the encoding. */
export const saveCsv = (name: string, text: string) =>
  save(`${name}.csv`, new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }));
