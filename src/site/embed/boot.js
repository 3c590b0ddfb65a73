// Runs in an embed's head, before the first paint: what the frame's address asks for. It needs no storage, which is
// closed to many frames.
{
  const asked = new URLSearchParams(location.search);
  const theme = asked.get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  if (asked.get('controls') === '0') document.documentElement.dataset.controls = 'off';
}
