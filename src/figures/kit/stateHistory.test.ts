import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StateHistory } from './stateHistory.ts';
import { isRedoKey, isUndoKey } from './undoKeys.ts';

const begun = new StateHistory([{ mix: 0 }]).with({ mix: 1 }).with({ mix: 2 });

test('undo leads back through every state, and redo on again', () => {
  const back = begun.moved(-1);
  expect(back.current).toEqual({ mix: 1 });
  expect(back.moved(-1).current).toEqual({ mix: 0 });
  expect(back.moved(1).current).toEqual({ mix: 2 });
});

test('before the first state and after the last there is none', () => {
  const first = begun.moved(-1).moved(-1);
  expect([first.leads(-1), first.leads(1)]).toEqual([false, true]);
  expect(first.moved(-1)).toBe(first);
  expect([begun.leads(-1), begun.leads(1)]).toEqual([true, false]);
});

test('a change after an undo forgets what was undone', () => {
  const changed = begun.moved(-1).with({ mix: 9 });
  expect(changed.leads(1)).toBe(false);
  expect(changed.moved(-1).current).toEqual({ mix: 1 });
});

test('a state that says the same is no step', () => {
  expect(begun.with({ mix: 2 })).toBe(begun);
});

test('as many undos as there were changes lead to the beginning, as many redos to the end', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 100 }), (values) => {
      const all = values.reduce((history, value) => history.with(value), new StateHistory<number>([-1]));
      let one = all;
      while (one.leads(-1)) one = one.moved(-1);
      expect(one.current).toBe(-1);
      while (one.leads(1)) one = one.moved(1);
      expect(one.current).toBe(all.current);
    }),
  );
});

describe('keys', () => {
  const pressed = (key: string, ...held: ('ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey')[]) => ({
    ...{ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false },
    ...Object.fromEntries(held.map((one) => [one, true])),
  });

  test('Ctrl+Z and a Mac’s command undo; with shift, or Ctrl+Y, they redo', () => {
    expect(isUndoKey(pressed('z', 'ctrlKey'))).toBe(true);
    expect(isUndoKey(pressed('z', 'metaKey'))).toBe(true);
    expect(isRedoKey(pressed('Z', 'metaKey', 'shiftKey'))).toBe(true);
    expect(isRedoKey(pressed('y', 'ctrlKey'))).toBe(true);
  });

  test('other combinations do neither', () => {
    for (const one of [
      pressed('z'),
      pressed('Z', 'shiftKey'),
      pressed('z', 'ctrlKey', 'altKey'),
      pressed('a', 'ctrlKey'),
    ])
      expect([isUndoKey(one), isRedoKey(one)]).toEqual([false, false]);
    expect(isUndoKey(pressed('Z', 'ctrlKey', 'shiftKey'))).toBe(false);
  });
});
