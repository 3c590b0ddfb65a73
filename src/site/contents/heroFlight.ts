/**
 * The wall of the front door is laid brick by brick: each comes from the bits, and whoever points at one sends it there
 * and back. Without script, and for who wants no motion, the wall stands.
 */

/** Between one brick and the next, and how long one flies. */
const NEXT_MS = 9;
const FLIGHT_MS = 550;

const art = document.querySelector<SVGElement>('.hero-art');
const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** From the place, the size and the colour of a bit to the brick's own. */
function fly(brick: SVGRectElement, bit: SVGRectElement, delay: number): void {
  const number = (rect: SVGRectElement, name: string) => Number(rect.getAttribute(name));
  const from = ['x', 'y'].map((name) => `${number(bit, name) - number(brick, name)}px`).join(', ');
  const size = ['width', 'height'].map((name) => number(bit, name) / number(brick, name)).join(', ');
  const bitColour = getComputedStyle(bit).fill;
  brick.animate(
    [
      { transform: `translate(${from}) scale(${size})`, fill: bitColour },
      { transform: 'none', fill: getComputedStyle(brick).fill },
    ],
    { duration: FLIGHT_MS, delay, easing: 'cubic-bezier(0.3, 0, 0.2, 1)', fill: 'backwards' },
  );
}

if (art) {
  const rects = (name: string) => [...art.querySelectorAll<SVGRectElement>(`.${name} rect`)];
  const bits = rects('bits');
  rects('bricks').forEach((brick, i) => {
    const bit = bits[(i * 37) % bits.length];
    if (!bit) return;
    if (!calm.matches) fly(brick, bit, i * NEXT_MS);
    brick.addEventListener('pointerenter', () => {
      if (!calm.matches && brick.getAnimations().length === 0) fly(brick, bit, 0);
    });
  });
}
