/** The reader's choice of theme: system, light or dark, remembered where storage is allowed. */

const choice = document.querySelector<HTMLSelectElement>('[data-theme-choice]');

if (choice) {
  choice.value = document.documentElement.dataset.theme ?? 'system';
  choice.addEventListener('change', () => {
    const theme = choice.value;
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    try {
      if (theme === 'system') localStorage.removeItem('theme');
      else localStorage.setItem('theme', theme);
    } catch {
      // Without storage the choice holds for this page.
    }
  });
}
