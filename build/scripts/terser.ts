import type { MinifyOptions } from 'terser';

/** Behind Vite's own minifier, which leaves out what is not used: half a kilobyte less in every embed than by either alone. */
export const TERSER: MinifyOptions = {
  module: true,
  ecma: 2020,
  compress: { passes: 3, ecma: 2020, unsafe_arrows: true },
  format: { ecma: 2020 },
};
