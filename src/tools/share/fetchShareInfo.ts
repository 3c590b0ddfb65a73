import type { ShareInfo } from '../../model/publish/shareInfo.ts';

/** @throws Error when the file cannot be had or is not what was expected */
export async function fetchShareInfo(href: string): Promise<ShareInfo> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  const info: unknown = await response.json();
  if (!isShareInfo(info)) throw new Error(`${href}: expected a description of what is shared`);
  return info;
}

/** A server that answers everything with one page, or a file of another version, is not taken for ours. */
function isShareInfo(info: unknown): info is ShareInfo {
  const has = (value: unknown, ...keys: string[]) =>
    typeof value === 'object' && value !== null && keys.every((key) => key in value);
  if (!has(info, 'kind', 'id', 'lang', 'title', 'parameters', 'addresses', 'citation', 'words')) return false;
  const { addresses, words } = info as ShareInfo;
  return has(addresses, 'home', 'share', 'preview', 'embed', 'csv', 'data', 'teach') && has(words, 'link', 'formats');
}
