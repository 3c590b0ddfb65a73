import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ICONS } from '../../src/site/shell/icons.ts';
import { drawPicture } from './drawPicture.ts';

/** Draws the site's icon in the sizes and shapes that systems ask for, from the one SVG of it. */
export async function drawIcons(root: string): Promise<void> {
  const svg = await readFile(path.join(root, 'icon.svg'), 'utf8');
  await mkdir(path.join(root, 'icons'), { recursive: true });
  for (const { file, sizePx, share } of ICONS) {
    const png = await drawPicture(withMargin(svg, share), [], sizePx);
    await writeFile(path.join(root, file), file.endsWith('.ico') ? icoOf(png, sizePx) : png);
  }
}

/** The drawing smaller on its own ground: systems round or cut an icon's corners. */
export function withMargin(svg: string, share: number): string {
  const [, size = '32'] = /viewBox="0 0 ([\d.]+) /.exec(svg) ?? [];
  const side = Number(size);
  const ground = /<rect[^>]*\/>/.exec(svg)?.[0] ?? '';
  const inset = (side * (1 - share)) / 2;
  const inner = svg.replace(/^<svg/, `<svg x="${inset}" y="${inset}" width="${side * share}" height="${side * share}"`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">${ground}${inner}</svg>`;
}

/** A PNG as an .ico file: a header of 6 bytes, one entry of 16, the picture. */
export function icoOf(png: Buffer, sizePx: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(sizePx % 256, 6);
  head.writeUInt8(sizePx % 256, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
