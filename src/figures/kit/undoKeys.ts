type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Control, or the command key of a Mac, and no other but shift. */
const commands = ({ ctrlKey, metaKey, altKey }: Pressed) => ctrlKey !== metaKey && !altKey;

export function isUndoKey(pressed: Pressed): boolean {
  return commands(pressed) && !pressed.shiftKey && pressed.key.toLowerCase() === 'z';
}

/** Ctrl+Y, and Ctrl+Shift+Z as on a Mac. */
export function isRedoKey(pressed: Pressed): boolean {
  const key = pressed.key.toLowerCase();
  return commands(pressed) && (pressed.shiftKey ? key === 'z' : key === 'y');
}

/** A field for text has an undo of its own, of what is written in it. */
export function writesText(target: Element): boolean {
  return target.matches('textarea, [contenteditable], input:not([type=range], [type=radio], [type=checkbox])');
}
