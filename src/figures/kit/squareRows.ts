/** Squares are laid row by row from the ground, left to right; each row of them is one dashed line. */
export interface SquareRow {
  /** 0 is the lowest row. */
  row: number;
  /** Where the squares of the row begin and end, in squares from the left; fractions are cut squares. */
  from: number;
  to: number;
}

/**
 * The rows that the squares number `from` to `to` take up.
 * @param from the first square, counted from 0; fractions allowed, so that a second lot can go on where the first ends
 * @param to where the lot ends
 * @param columns squares a row
 */
export function squareRows(from: number, to: number, columns: number): SquareRow[] {
  const rows: SquareRow[] = [];
  if (to - from < 1e-9) return rows;
  for (let row = Math.floor(from / columns); row * columns < to - 1e-9; row++) {
    const first = row * columns;
    rows.push({ row, from: Math.max(from - first, 0), to: Math.min(to - first, columns) });
  }
  return rows;
}

/** How many rows so many squares need. */
export function rowCount(count: number, columns: number): number {
  return Math.ceil(count / columns - 1e-9);
}
