import { factsOf, LANGUAGE_TAGS } from '../../text/language.ts';
import { dayParts, type CitedItem } from './facts.ts';

/**
 * One `@online` entry, for biblatex and for the styles of gbt7714. Author and title stand in two pairs of braces: the
 * name is not taken apart at its "and", and no style changes the title's capitals.
 */
export function bibtex(item: CitedItem): string {
  const [year, month] = dayParts(item.dated);
  const fields: [name: string, value: string][] = [
    ['author', `{${tex(item.author)}}`],
    ['title', `{${tex(item.title)}}`],
    ...(item.part ? [['titleaddon', tex(item.part)] as [string, string]] : []),
    ['year', String(year)],
    ['month', String(month)],
    ['date', item.dated],
    ['version', tex(item.version)],
    // A verbatim field: `% & # _ ~` stand in it as they are; what could break it is percent-encoded already.
    ['url', item.url],
    ['urldate', item.accessed],
    ['language', LANGUAGE_TAGS[item.lang]],
    ['langid', factsOf(item.lang).latex],
  ];
  const width = Math.max(...fields.map(([name]) => name.length));
  const lines = fields.map(([name, value]) => `  ${name.padEnd(width)} = {${value}},`);
  return `@online{${item.key},\n${lines.join('\n')}\n}\n`;
}

const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // Not `\{`: BibTeX counts braces and does not look at what stands before them.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Signs that LaTeX would join: two hyphens into a dash, two quotes into one. */
const LIGATURE = /([-'`,<>])(?=\1)|[!?](?=`)/g;

/** A text as LaTeX prints it letter by letter. */
function tex(text: string): string {
  return text.replace(/[\\{}~^%&#_$]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`).replace(LIGATURE, '$&{}');
}
