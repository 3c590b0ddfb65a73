import { csvFormatRows } from 'd3';
import type { FigureTable } from '../figures/figure.ts';

/** A table as CSV. What a spreadsheet would run as a formula is disarmed. */
export function tableToCsv(table: FigureTable): string {
  return rowsToCsv([table.head, ...table.rows]);
}

export function rowsToCsv(rows: readonly (readonly string[])[]): string {
  return `${csvFormatRows(rows.map((row) => row.map(disarm)))}\n`;
}

/**
 * An apostrophe before whatever begins a formula, at the beginning or behind a semicolon: where that parts the cells of a
 * CSV file, as in much of Europe, it begins a new one. The wide characters count on computers set to Chinese or Japanese.
 */
function disarm(cell: string): string {
  if (/^-\d*\.?\d+%?$/.test(cell)) return cell;
  const begins = /^[\t\r]|^\s*[-=+@＝＋－＠]/.test(cell) ? "'" : '';
  return begins + cell.replace(/(;\s*)(?=[-=+@＝＋－＠])/g, "$1'");
}
