import { existsSync, readdirSync } from 'node:fs';

/** The folders of all figures, by name. */
export const FIGURE_FOLDERS = readdirSync('src/figures').filter((name) =>
  existsSync(`src/figures/${name}/definition.ts`),
);
