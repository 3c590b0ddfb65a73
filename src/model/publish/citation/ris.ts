import { LANGUAGE_TAGS } from '../../text/language.ts';
import type { CitedItem } from './facts.ts';

/** One record of type ELEC. Lines end in CR LF, as the format wants; the last one is `ER  - `. */
export function ris(item: CitedItem): string {
  const lines: [tag: string, value: string][] = [
    ['TY', 'ELEC'],
    ['AU', item.author],
    ['TI', item.title],
    ['T2', item.container],
    ...(item.part ? [['N1', item.part] as [string, string]] : []),
    ['M3', item.medium],
    ['ET', item.version],
    ['PY', item.dated.slice(0, 4)],
    ['DA', `${item.dated.replaceAll('-', '/')}/`],
    ['Y2', `${item.accessed.replaceAll('-', '/')}/`],
    ['UR', item.url],
    ['LA', LANGUAGE_TAGS[item.lang]],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}
