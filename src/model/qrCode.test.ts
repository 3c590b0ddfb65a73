import { expect, test } from 'vitest';
import { darkPath, qrCode } from './qrCode.ts';

test('the dark modules of a row are drawn as runs', () => {
  expect(
    darkPath([
      [true, true, false],
      [false, true, true],
      [true, false, true],
    ]),
  ).toBe('M0 0h2v1h-2zM1 1h2v1h-2zM0 2h1v1h-1zM2 2h1v1h-1z');
});

test('a code has the three corners that a camera looks for', async () => {
  const { size, path } = await qrCode('https://example.org/zh/conclusion/?wall=80-20-50-0-100#your-wall');
  for (const [x, y] of [
    [2, 2],
    [size - 9, 2],
    [2, size - 9],
  ])
    expect(path).toContain(`M${x} ${y}h7v1h-7z`);
});

test('what no code can hold is refused', async () => {
  await expect(qrCode(`https://example.org/?why=${'x'.repeat(4000)}`)).rejects.toThrow();
});
