import { expect, test } from 'vitest';
import { darkPath, LONGEST_CODE, qrCode } from './qrCode.ts';

test('the dark modules of a row are drawn as runs', () => {
  expect(
    darkPath([
      [true, true, false],
      [false, true, true],
      [true, false, true],
    ]),
  ).toBe('M0 0h2v1h-2zM1 1h2v1h-2zM0 2h1v1h-1zM2 2h1v1h-1z');
});

test('a code keeps the quiet border that its standard asks for', () => {
  const { size, path } = qrCode('https://example.org/zh/s/2.4/');
  for (const [x, y] of [
    [4, 4],
    [size - 11, 4],
    [4, size - 11],
  ])
    expect(path).toContain(`M${x} ${y}h7v1h-7z`);
  expect(path).not.toMatch(/M[0-3] |M\d+ [0-3]h/);
});

test('the longest address that is offered as a code fits into one', () => {
  const longest = `https://example.org/${'%E7'.repeat(300)}`.slice(0, LONGEST_CODE);
  expect(longest).toHaveLength(LONGEST_CODE);
  expect(qrCode(longest).size).toBeLessThan(125);
});
