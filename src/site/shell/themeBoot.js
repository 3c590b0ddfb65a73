// Runs in the head, before the first paint. Storage may throw; then the system decides, and notes are shown.
try {
  const { dataset } = document.documentElement;
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  if (localStorage.getItem('notes') === 'off') dataset.notes = 'off';
} catch {}
// Whoever comes from elsewhere into the middle, or by a shared address of ours, is told where this is.
if (location.hash && (!document.referrer.startsWith(location.origin) || /\/[sf]\//.test(document.referrer)))
  document.documentElement.dataset.landed = '';
{
  // A link may ask for the text alone, or for the notes whatever was chosen before.
  const { dataset } = document.documentElement;
  const notes = new URLSearchParams(location.search).get('notes');
  if (notes === '0') dataset.notes = 'off';
  if (notes === '1') delete dataset.notes;
}
