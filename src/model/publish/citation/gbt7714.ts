import type { CitedItem } from './facts.ts';

/**
 * GB/T 7714, a web page (2025: §8.11, 2015: §4.6): 主要责任者. 题名：其他题名信息[EB/OL]. （更新或修改日期）[引用日期].
 * 获取和访问路径. The corporate author stands where a person would; part and version are other title information.
 * In 2025 every identifying sign but `.` `[ ]` `/` `-` is a full-width one, in entries of any language, as in the
 * standard's own examples (and in the package gbt7714, `bibpunct = GB`); in 2015 we set them half width.
 */
const SIGNS = {
  2025: { colon: '：', comma: '，', open: '（', close: '）' },
  2015: { colon: ': ', comma: ', ', open: '(', close: ')' },
} as const;

export function gbt7714(item: CitedItem, edition: keyof typeof SIGNS): string {
  const { colon, comma, open, close } = SIGNS[edition];
  const other = [item.part, item.versionText].filter(Boolean).join(comma);
  const title = other ? `${item.title}${colon}${other}` : item.title;
  return `${item.author}. ${title}[EB/OL]. ${open}${item.dated}${close}[${item.accessed}]. ${item.url}.`;
}
