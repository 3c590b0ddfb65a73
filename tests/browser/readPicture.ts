import type { Page } from '@playwright/test';
import jsQR from 'jsqr';

interface Pixels {
  /** px of the file itself. */
  width: number;
  height: number;
  /** Distinct colours among the points looked at: one where nothing is drawn. */
  colours: number;
  /** What the code in it says; undefined where there is none. */
  code: string | undefined;
}

/** Reads a PNG as a phone's camera would: scaled down, its code found by a decoder that is not ours. */
export async function readPicture(page: Page, png: Buffer): Promise<Pixels> {
  const { width, height, seen, shown } = await page.evaluate(
    async ([address, mostPx]) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const scale = Math.min(1, mostPx / image.width);
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(image.width * scale);
      canvas.height = Math.round(image.height * scale);
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0, canvas.width, canvas.height);
      const { data } = pen?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      let text = '';
      for (const byte of data) text += String.fromCharCode(byte);
      const seen = { width: canvas.width, height: canvas.height };
      return { width: image.width, height: image.height, seen, shown: btoa(text) };
    },
    [`data:image/png;base64,${png.toString('base64')}`, 1200] as const,
  );
  const pixels = Buffer.from(shown, 'base64');
  const points = new Set(Array.from({ length: pixels.length / 4 }, (_, i) => pixels.readUInt32BE(i * 4)));
  const code = jsQR(new Uint8ClampedArray(pixels), seen.width, seen.height);
  return { width, height, colours: points.size, code: code?.data };
}
