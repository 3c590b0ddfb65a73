/** The reader's choice to read without our notes, remembered where storage is allowed. */

const switches = [...document.querySelectorAll<HTMLInputElement>('[data-notes-switch]')];
const root = document.documentElement;

function show(): void {
  for (const one of switches) one.checked = root.dataset.notes !== 'off';
}

for (const one of switches) {
  one.addEventListener('change', () => {
    if (one.checked) delete root.dataset.notes;
    else root.dataset.notes = 'off';
    show();
    try {
      if (one.checked) localStorage.removeItem('notes');
      else localStorage.setItem('notes', 'off');
    } catch {
      // Without storage the choice holds for this page.
    }
  });
}
show();

export {};
