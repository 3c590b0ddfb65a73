// Goes on from a share page to its place at once. `replace`, so that Back does not lead here and on again. The query
// is handed on letter by letter: it is for the page to read, and nothing of it is written into this one.
{
  const { home = '', blocks = '' } = document.currentScript?.dataset ?? {};
  const [page, anchor] = home.split('#');
  // Empty parts come from apps that put `&from=…` behind a bare `?`.
  const parts = location.search.slice(1).split('&');
  const asked = parts.find((part) => part.startsWith('at=')) ?? '';
  // A block's name, whatever was left behind it.
  const [, block = ''] = /^at=([a-z]\d+)\b/.exec(asked) ?? [];
  const found = block !== '' && blocks.split(' ').includes(block);
  const query = parts.filter((part) => part !== '' && !(found && part === asked)).join('&');
  location.replace(`${page}${query && `?${query}`}#${anchor}${found ? `.${block}` : ''}`);
}
