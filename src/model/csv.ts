import { csvFormatRows } from 'd3';
import type { FigureTable } from './figure.ts';

/** A table as CSV. Cells that a spreadsheet would run as a formula are disarmed. */
export function tableToCsv(table: FigureTable): string {
  return rowsToCsv([table.head, ...table.rows]);
}

export function rowsToCsv(rows: readonly (readonly string[])[]): string {
  return `${csvFormatRows(rows.map((row) => row.map(disarm)))}\n`;
}

function disarm(cell: string): string {
  return /^[=+@\t\r]|^-(?!\d*\.?\d+%?$)/.test(cell) ? `'${cell}` : cell;
}
