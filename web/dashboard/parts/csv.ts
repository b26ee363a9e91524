/** A column of a table, and of the file made from it. `link`: where the cell leads, null: nowhere. */
export type Column<Row> = {
  title: string;
  value: (row: Row) => string | number | null | undefined;
  link?: (row: Row) => string | null;
};

/** RFC 4180, with a header line. Text that a spreadsheet would run as a formula is set behind an apostrophe. */
export function csvOf<Row>(columns: Column<Row>[], rows: Row[]): string {
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ value }) => value(row)))];
  return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

/** Gives the browser a file to keep. */
export function saveCsv(name: string, text: string) {
  const address = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function field(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
