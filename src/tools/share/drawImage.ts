/** An SVG as an image. Its address holds it all: a policy may forbid pictures from anywhere else. */
export function imageOfSvg(svg: string): Promise<HTMLImageElement> {
  return imageAt(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
}

/** @throws Error when there is no such picture */
export async function imageAt(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

/** A canvas of a size in px, its pen set to the scale. @throws Error where the browser has none */
export function canvasOf(width: number, height: number, scale: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.scale(scale, scale);
  return pen;
}

export function pngOf({ canvas }: CanvasRenderingContext2D): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}
