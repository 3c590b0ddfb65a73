import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { figureContext, ledger } from '../../../tests/unit/figureContext.ts';
import { textWidthEm } from '../kit/textWidth.ts';
import { definition } from './definition.ts';
import { bricksAt, marksAt } from './frameAt.ts';
import { GUESS_MAX } from './guess.ts';
import type { TextMark } from './marks.ts';
import { nearAt } from './nearView.ts';
import type { Placed } from './placed.ts';
import { RULERS } from './rulers.ts';
import { NARROW, sizeFor, stageOf, WIDE, type Stage } from './stage.ts';
import { placeOf, stepAt, STEPS, STEP_COUNT } from './storyStep.ts';
import { claimOf, END, PUBLISHED, START, WALLS, type Wall } from './walls.ts';

const dataIn = (lang: 'zh' | 'en') => definition.data(figureContext(definition, lang));
const { source, bricks } = dataIn('zh');
/** Pictures as they come: the window's size, and what of it the picture gets. */
const WINDOWS = [
  { window: [390, 844], picture: [390, 523] },
  { window: [1280, 800], picture: [864, 694] },
  { window: [1920, 1080], picture: [1190, 974] },
] as const;
const SIZES = [[NARROW.width, NARROW.height], [WIDE.width, WIDE.height], [376, 480], [430, 600], [768, 694], [592, 660], ...WINDOWS.map(({ picture }) => picture)] as const; // prettier-ignore
const stage = (width: number, height: number) => stageOf(width, height, bricks.start, bricks.most);
const stages = SIZES.map(([width, height]) => ({ name: `${width} × ${height}`, stage: stage(width, height) }));

test('the published walls are the ledger’s series, to its end, and the second measure of 2014', () => {
  const drawn = PUBLISHED.filter((id) => id !== 'official-2014-estimate');
  expect(drawn).toEqual(ledger.seriesEntries('ecommerce'));
});

const area = (placed: readonly Placed[]) => placed.reduce((sum, { width, height }) => sum + width * height, 0);

describe.each(stages)('in a picture of $name', ({ stage }) => {
  it('bricks have the same shape near and far', () => {
    expect(stage.near.pitchX / stage.near.pitchY).toBeCloseTo(stage.far.pitchX / stage.far.pitchY);
  });

  it('at rest there is as much brick as there are trillions, in every wall and every row', () => {
    for (let place = 2; place < STEP_COUNT; place++) {
      const placed = bricksAt(place, 0, stage, source);
      const one = area(placed.filter(({ wall, index }) => wall === 'official-2022' && index === 0));
      for (const wall of WALLS) {
        const { value } = claimOf(source, wall);
        const lifted = Object.values(RULERS[stepAt(place) as keyof typeof RULERS] ?? []).filter(
          (ruler) => ruler.wall === wall,
        );
        // What is lifted is cut to the number that it stands for.
        const cut = lifted.reduce(
          (sum, { claim }) => sum + Math.ceil(claimOf(source, claim).value) - claimOf(source, claim).value,
          0,
        );
        const whole = lifted.length > 0 && wall === 'official-2014' ? Math.ceil(value) : value;
        expect(area(placed.filter((brick) => brick.wall === wall)) / one).toBeCloseTo(whole - cut, 1);
      }
    }
  });

  it('every brick of the paper’s wall is there from the second step to the last, and none of them leaps', () => {
    const ends = (at: number) =>
      bricksAt(at, 24, stage, source).filter(({ wall, tone }) => wall === END && tone === 'paper');
    const far = Math.hypot(stage.width, stage.height);
    let before = ends(1);
    expect(before).toHaveLength(43);
    for (let at = 1.005; at <= STEP_COUNT - 1; at += 0.005) {
      const now = ends(at);
      expect(now.map(({ index }) => index)).toEqual(before.map(({ index }) => index));
      now.forEach((brick, i) => {
        const was = before[i];
        // Drawing back, what is outside the picture moves fast.
        if (was && at > 1.4) expect(Math.hypot(brick.x - was.x, brick.y - was.y)).toBeLessThan(far * 0.05);
      });
      before = now;
    }
  });

  it.each(STEPS.slice(1).map((_, i) => i + 1))('just before and just after place %i the same is seen', (place) => {
    const key = ({ wall, index, tone }: Placed) => `${tone} ${wall} ${index}`;
    const of = (at: number) => new Map(bricksAt(at, 0, stage, source).map((brick) => [key(brick), brick]));
    const [before, after] = [of(place - 1e-6), of(place)];
    for (const [id, brick] of after) {
      // From near the wall of 2011 is the lowest part of the great one.
      const was = before.get(id);
      if (!was) continue;
      for (const side of ['x', 'y', 'width', 'height'] as const) expect(was[side]).toBeCloseTo(brick[side], 1);
    }
    expect([...after.keys()].filter((id) => !before.has(id))).toEqual([]);
  });

  it('halts at the guess while the wall is laid', () => {
    for (const guess of [10, 24, 40]) {
      const halts = [0.52, 0.56, 0.6].map((t) => nearAt(t, guess, stage, source));
      expect(halts.map(({ count }) => count)).toEqual([guess, guess, guess]);
    }
  });

  it('lays one brick after the other and never takes one away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: GUESS_MAX }), fc.double({ min: 0, max: 1, noNaN: true }), (guess, t) => {
        const [now, later] = [t, Math.min(1, t + 0.03)].map((at) => nearAt(at, guess, stage, source).count);
        expect(later).toBeGreaterThanOrEqual(now ?? 0);
      }),
    );
  });

  it('gives no answer away before it is asked for', () => {
    for (const guess of [0, 24, 42, 80]) {
      const said = JSON.stringify(marksAt(0, guess, stage, source).texts);
      expect(said).not.toContain(claimOf(source, END).text);
    }
    expect(bricksAt(0, 0, stage, source)).toHaveLength(7);
  });
});

describe.each(WINDOWS)(
  'in a window of $window',
  ({ window: [windowWidth, windowHeight], picture: [width, height] }) => {
    it.each(STEPS.slice(0, 3))('the wall takes a third of it, at %s', (step) => {
      const seen = bricksAt(placeOf(step), 0, stage(width, height), source).filter((brick) => brick.y < height);
      const left = Math.min(...seen.map(({ x }) => x));
      const right = Math.max(...seen.map((brick) => brick.x + brick.width));
      const top = Math.min(...seen.map(({ y }) => y));
      const bottom = Math.min(height, Math.max(...seen.map((brick) => brick.y + brick.height)));
      expect(((right - left) * (bottom - top)) / (windowWidth * windowHeight)).toBeGreaterThanOrEqual(1 / 3);
    });
  },
);

interface Box {
  what: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}
/** What a text takes at least: capitals and digits, not the room above and below them. */
function boxOf({ text, x, y, size, anchor }: TextMark): Box {
  const width = textWidthEm(text) * size;
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return { what: text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.08 };
}
const meet = (a: Box, b: Box) =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

describe.each(['zh', 'en'] as const)('words in the pictures (%s)', (lang) => {
  const { source } = dataIn(lang);
  /** What words of a picture meet that they should not. */
  function met(stage: Stage, place: number, guess: number): string[] {
    const { texts, lines } = marksAt(place, guess, stage, source);
    const boxes = texts.map(boxOf);
    const card = /^M0 0H([\d.]+)V([\d.]+)/.exec(lines.find(({ id }) => id === 'card')?.d ?? 'M0 0H0V0');
    const onCard = (box: Box) => box.right <= Number(card?.[1]) && box.bottom <= Number(card?.[2]);
    const walls = bricksAt(place, guess, stage, source)
      .filter(({ opacity }) => opacity > 0.2)
      .map(wallBox);
    const outside = boxes.filter(
      (box) => box.left < -1 || box.right > stage.width + 1 || box.top < -1 || box.bottom > stage.height,
    );
    return [
      ...outside.map((box) => `${box.what} outside`),
      ...boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter((b) => meet(a, b))
          .map((b) => `${a.what} | ${b.what}`),
      ),
      ...boxes
        .filter((box) => !onCard(box))
        .flatMap((box) => walls.filter((wall) => meet(box, wall)).map((wall) => `${box.what} | ${wall.what}`)),
    ].map((what) => `${stepAt(place)}, guess ${guess}: ${what}`);
  }

  it.each(stages)('meet neither each other nor bricks, and stay inside: $name', ({ stage }) => {
    expect(STEPS.flatMap((_, place) => [0, 24, 60, 80].flatMap((guess) => met(stage, place, guess)))).toEqual([]);
  });

  it.each(stages)('are 12 px and more where the picture is smallest: $name', ({ stage }) => {
    const sizes = STEPS.flatMap((step) => marksAt(placeOf(step), 24, stage, source).texts.map(({ size }) => size));
    // Drawn smallest in a frame of 320 px, where 288 are left.
    expect(Math.min(...sizes) * (288 / sizeFor(288, 416).width)).toBeGreaterThanOrEqual(12);
  });
});

function wallBox({ wall, index, x, y, width, height }: Placed): Box {
  return { what: `${wall as Wall} ${index}`, left: x, right: x + width, top: y, bottom: y + height };
}

it('the first wall and the last are the paper’s', () => {
  expect([claimOf(source, START).kind, claimOf(source, END).kind]).toEqual(['paper', 'paper']);
});
