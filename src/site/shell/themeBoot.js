// Runs in the head, before the first paint. Storage may throw; then the system decides, and notes are shown.
try {
  const { dataset } = document.documentElement;
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  if (localStorage.getItem('notes') === 'off') dataset.notes = 'off';
} catch {}
{
  // A link may ask for the text alone, or for the notes whatever was chosen before.
  const { dataset } = document.documentElement;
  const notes = new URLSearchParams(location.search).get('notes');
  if (notes === '0') dataset.notes = 'off';
  if (notes === '1') delete dataset.notes;
}
