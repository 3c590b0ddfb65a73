/**
 * Strokes for drawing programs: they know no `paint-order`, and some no `vector-effect`. Both are said in what all of them
 * know, so that lines stay as wide as they are seen, and halos behind their letters.
 */

const OTHERS = /[^MLCQZ\d\s.,eE+-]/;

/**
 * @param to the copy, with its styles as attributes
 * @param scale px on the screen of one of the element's own measures, across and down; it is not turned
 */
export function plainStroke(to: Element, scale: { x: number; y: number }, keepsWidth: boolean): void {
  to.removeAttribute('vector-effect');
  const width = parseFloat(to.getAttribute('stroke-width') ?? '1');
  if (!keepsWidth || (scale.x === 1 && scale.y === 1)) return;
  const path = to.getAttribute('d');
  if (Math.abs(scale.x - scale.y) < 1e-3) {
    to.setAttribute('stroke-width', String(width / scale.x));
    const dashes = to.getAttribute('stroke-dasharray');
    if (dashes) to.setAttribute('stroke-dasharray', scaledDashes(dashes, 1 / scale.x));
  } else if (path !== null && !OTHERS.test(path) && !to.hasAttribute('transform')) {
    to.setAttribute('d', scaledPath(path, scale));
    to.setAttribute('transform', `scale(${1 / scale.x} ${1 / scale.y})`);
  } else to.setAttribute('vector-effect', 'non-scaling-stroke');
}

/** @param path with absolute pairs of coordinates only */
export function scaledPath(path: string, { x, y }: { x: number; y: number }): string {
  let across = false;
  return path.replace(/-?\d*\.?\d+(?:e[-+]?\d+)?/gi, (number) => {
    across = !across;
    return String(Number((Number(number) * (across ? x : y)).toFixed(3)));
  });
}

function scaledDashes(dashes: string, by: number): string {
  return dashes.replace(/\d*\.?\d+/g, (number) => String(Number(number) * by));
}

/** A text whose halo is drawn before its letters, as two: the halo, then the letters. */
export function haloApart(text: Element): void {
  if (text.getAttribute('paint-order')?.startsWith('stroke') !== true) return;
  text.removeAttribute('paint-order');
  const halo = text.cloneNode(true) as Element;
  halo.setAttribute('aria-hidden', 'true');
  text.setAttribute('stroke', 'none');
  text.before(halo);
}
