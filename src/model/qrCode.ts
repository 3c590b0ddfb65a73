export interface QrCode {
  /** Modules a side, the quiet border included. */
  size: number;
  /** The dark modules as an SVG path, one unit a module. */
  path: string;
}

/** Modules; what stands around the code must not touch it. */
const BORDER = 2;

/**
 * A QR code of an address. Only who wants one loads the code for it.
 * @throws Error when the address is longer than a code can hold
 */
export async function qrCode(address: string): Promise<QrCode> {
  const { encode } = await import('uqr');
  const { data, size } = encode(address, { ecc: 'M', border: BORDER });
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
