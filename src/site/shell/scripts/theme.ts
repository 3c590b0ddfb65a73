/** The reader's choice of theme: system, light or dark, remembered where storage is allowed. */

type Theme = 'system' | 'light' | 'dark';

const choices = [...document.querySelectorAll<HTMLButtonElement>('[data-theme-choice]')];
const root = document.documentElement;
const chosen = () => (root.dataset.theme ?? 'system') as Theme;

/** The first press always changes what is seen; the third one gives the choice back to the system. */
function after(theme: Theme): Theme {
  const order: Theme[] = matchMedia('(prefers-color-scheme: dark)').matches
    ? ['system', 'light', 'dark']
    : ['system', 'dark', 'light'];
  return order[(order.indexOf(theme) + 1) % order.length] ?? 'system';
}

function show(): void {
  for (const choice of choices) {
    const name = choice.querySelector('[data-theme-name]');
    const said = choice.dataset[chosen()] ?? '';
    if (name) name.textContent = said;
    choice.title = said;
  }
}

for (const choice of choices) {
  choice.addEventListener('click', () => {
    const theme = after(chosen());
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
