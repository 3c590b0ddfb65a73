import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readableText } from '../src/model/text/readableText.ts';
import { FIGURE_FILE, type ContentFiles } from '../src/model/content/readContent.ts';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Every file that says something, by its path from the root, as `readContent` takes them. */
export function contentFiles(root = ROOT): ContentFiles {
  const below = (folder: string) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      [folder, ...file.split(path.sep)].join('/'),
    );
  const files = [
    'package.json',
    ...below('content').filter((file) => /\.(?:yaml|svx)$/.test(file)),
    ...below('src/figures').filter((file) => FIGURE_FILE.test(file)),
  ];
  return Object.fromEntries(files.map((file) => [file, readableText(file, readFileSync(path.join(root, file)))]));
}
