import { encode } from 'uqr';

export interface QrCode {
  /** Modules a side, the quiet border included. */
  size: number;
  /** The dark modules as an SVG path, one unit a module. */
  path: string;
}

/** Longer than this, the squares of a code are too small for a phone's camera. */
export const LONGEST_CODE = 800;
/** Modules around the code that stay light, by its standard. */
const QUIET_ZONE = 4;

/** A QR code of an address of at most `LONGEST_CODE` characters. */
export function qrCode(address: string, border = QUIET_ZONE): QrCode {
  const { data, size } = encode(address, { ecc: 'M', border });
  return { size, path: darkPath(data) };
}

/** Dark modules, run by run. */
export function darkPath(modules: readonly (readonly boolean[])[]): string {
  return modules
    .flatMap((row, y) =>
      row.flatMap((dark, x) => {
        if (!dark || row[x - 1]) return [];
        const end = row.indexOf(false, x);
        const length = (end < 0 ? row.length : end) - x;
        return [`M${x} ${y}h${length}v1h-${length}z`];
      }),
    )
    .join('');
}
