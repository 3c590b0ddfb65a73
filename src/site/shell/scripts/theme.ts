/** The reader's choice of theme: system, light or dark, remembered where storage is allowed. */

const choices = [...document.querySelectorAll<HTMLSelectElement>('[data-theme-choice]')];
const root = document.documentElement;

function show(): void {
  for (const choice of choices) choice.value = root.dataset.theme ?? 'system';
}

for (const choice of choices) {
  choice.addEventListener('change', () => {
    const theme = choice.value;
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
    show();
    try {
      if (theme === 'system') localStorage.removeItem('theme');
      else localStorage.setItem('theme', theme);
    } catch {
      // Without storage the choice holds for this page.
    }
  });
}
show();
