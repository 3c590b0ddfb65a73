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

/** @throws Error where there is no picture, or none on it: rather no file than an empty one */
export function pngOf(pen: CanvasRenderingContext2D): Promise<Blob> {
  if (isBlank(pen)) return Promise.reject(new Error('nothing was drawn'));
  return new Promise((resolve, reject) =>
    pen.canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}

/** All of one colour: some browsers draw a picture before it is there, or let no script draw. */
function isBlank(pen: CanvasRenderingContext2D): boolean {
  const { width, height } = pen.canvas;
  if (width === 0 || height === 0) return true;
  const pixels = new Uint32Array(pen.getImageData(0, 0, width, height).data.buffer);
  return pixels.every((pixel) => pixel === pixels[0]);
}
