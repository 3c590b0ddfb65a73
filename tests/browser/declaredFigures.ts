import { readdirSync, readFileSync } from 'node:fs';

const chapterFiles = readdirSync('content/chapters', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.svx'),
);

/** How many figures the sections of a chapter declare in one language. */
export function declaredFigures(chapter: string, lang: string): number {
  return chapterFiles
    .filter((file) => file.split('/')[0]?.endsWith(`-${chapter}`) && file.endsWith(`.${lang}.svx`))
    .map((file) => readFileSync(`content/chapters/${file}`, 'utf8').match(/<(Figure|Story)\b/g)?.length ?? 0)
    .reduce((sum, count) => sum + count, 0);
}
