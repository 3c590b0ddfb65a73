// Runs in an embed's head, before the first paint: what the frame's address asks for. It needs no storage, which is
// closed to many frames.
{
  const asked = new URLSearchParams(location.search);
  const { dataset } = document.documentElement;
  const theme = asked.get('theme') ?? '';
  if (/^(light|dark)$/.test(theme)) dataset.theme = theme;
  if (asked.get('controls') === '0') dataset.controls = 'off';
  if (asked.get('notes') === '0') dataset.notes = 'off';
}
