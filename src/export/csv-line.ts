export type Cell = string | number | boolean | null | undefined;

/** A line of CSV (RFC 4180). Text that a spreadsheet would run as a formula is set behind an apostrophe, to be shown as it is. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(written).join(',')}\r\n`;

function written(value: Cell): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
