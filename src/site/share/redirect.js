// Goes on from a share page to its place at once. `replace`, so that Back does not lead here and on again. The query
// is handed on letter by letter: it is for the page to read, and nothing of it is written into this one.
{
  const { home = '', blocks = '' } = document.currentScript?.dataset ?? {};
  const [page, anchor] = home.split('#');
  // Empty parts come from apps that put `&from=…` behind a bare `?`.
  const parts = location.search.slice(1).split('&');
  const at = parts.find((part) => /^at=[a-z]\d+$/.test(part) && blocks.split(' ').includes(part.slice(3)));
  const query = parts.filter((part) => part !== '' && part !== at).join('&');
  location.replace(`${page}${query && `?${query}`}#${anchor}${at ? `.${at.slice(3)}` : ''}`);
}
