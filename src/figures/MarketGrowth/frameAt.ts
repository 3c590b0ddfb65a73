import { easeCubicInOut, interpolateNumber, scaleLinear } from 'd3';
import { arranged, farMarks, type Arrangement, type FarStep } from './farView.ts';
import { label, type BrickMark, type LineMark, type Marks, type TextMark } from './marks.ts';
import { nearBricks, nearMarks } from './nearView.ts';
import { bundled, type Placed } from './placed.ts';
import type { Stage } from './stage.ts';
import { bricksSteppingBack, mix } from './steppingBack.ts';
import { stepAt, STEP_COUNT } from './storyStep.ts';
import type { StorySource } from './walls.ts';

/** One picture of the story. */
export interface Frame {
  bricks: BrickMark[];
  lines: LineMark[];
  texts: TextMark[];
}

/** Words of a step are gone, and those of the next one come, in such a share of the way between them. */
const FADE = 0.18;
/** Between these shares of the way back the picture says that the camera moves. */
const SAID = [0.08, 0.2, 0.38, 0.5] as const;
/** How much later the last brick of a wall starts than the first, as a share of the time that each has. */
const STAGGER = 0.4;

/**
 * The pictures of a stage. What is seen depends on nothing but the place, so that a story can be stopped, turned and
 * jumped through. What many pictures share is worked out once.
 * @returns for a place (0 at the first step, 1 at the second …; what lies between is on the way) and a guess in bricks
 *   (0: none), the picture
 */
export function picturesOf(stage: Stage, source: StorySource): (place: number, guess: number) => Frame {
  const walls = new Map<FarStep, Arrangement>();
  const wallsAt = (before: number): Arrangement => {
    const step = stepAt(before) as FarStep;
    const known = walls.get(step) ?? arranged(step, stage, source);
    walls.set(step, known);
    return known;
  };
  const rests = new Map<string, Marks>();
  const restAt = (place: number, guess: number): Marks => {
    const known = rests.get(`${place} ${guess}`) ?? restMarks(place, guess, stage, source);
    rests.set(`${place} ${guess}`, known);
    return known;
  };
  return (place, guess) => {
    const at = Math.min(STEP_COUNT - 1, Math.max(0, place));
    return {
      bricks: bundled(bricksAt(at, guess, stage, source, wallsAt), stage),
      ...marksAt(at, guess, stage, source, restAt),
    };
  };
}

/** All bricks that are to be drawn, each where it is. */
export function bricksAt(
  at: number,
  guess: number,
  stage: Stage,
  source: StorySource,
  wallsAt = (before: number) => arranged(stepAt(before) as FarStep, stage, source),
): Placed[] {
  if (at <= 1) return nearBricks(at, guess, stage, source);
  if (at < 2) return bricksSteppingBack(at - 1, stage, source);
  const before = Math.floor(at);
  const t = (at - before) * (1 + STAGGER);
  const here = wallsAt(before);
  if (t === 0) return [...here.values()].flat();
  const next = wallsAt(before + 1);
  return [...here].flatMap(([wall, bricks]) =>
    bricks.map((brick, i) => {
      const goes = next.get(wall)?.[i];
      if (!goes) return brick;
      const own = easeCubicInOut(Math.min(1, Math.max(0, t - (i / bricks.length) * STAGGER)));
      return { ...brick, ...mix(brick, goes, own), opacity: interpolateNumber(brick.opacity, goes.opacity)(own) };
    }),
  );
}

const restMarks = (place: number, guess: number, stage: Stage, source: StorySource): Marks =>
  place === 1 ? nearMarks(1, guess, stage, source) : farMarks(stepAt(place) as FarStep, guess, stage, source);

/** What stands over the bricks: words, numbers, lines. */
export function marksAt(
  at: number,
  guess: number,
  stage: Stage,
  source: StorySource,
  restAt = (place: number, guess: number) => restMarks(place, guess, stage, source),
): Marks {
  const before = Math.floor(at);
  const t = at - before;
  if (before === 0) return nearMarks(t, guess, stage, source);
  const here = restAt(before, guess);
  if (t === 0) return here;
  const marks = crossFaded(here, restAt(before + 1, guess), t);
  return before === 1 ? { lines: marks.lines, texts: [...marks.texts, ...saidOnTheWay(t, stage, source)] } : marks;
}

/** The bricks have not become smaller: the picture says so while it looks like it. */
function saidOnTheWay(t: number, { wide, small }: Stage, { words }: StorySource): TextMark[] {
  const opacity = scaleLinear([...SAID], [0, 1, 1, 0]).clamp(true)(t);
  if (opacity === 0) return [];
  return [{ ...label('back', wide ? 24 : 8, small * 2.4, words.steppedBack, small * 1.2, 'heading'), opacity }];
}

/** What both have stays as it is; the rest fades out, then in. */
function crossFaded(here: Marks, next: Marks, t: number): Marks {
  const goes = scaleLinear([0, FADE], [1, 0]).clamp(true)(t);
  const comes = scaleLinear([1 - FADE, 1], [0, 1]).clamp(true)(t);
  const fade = <Mark extends { id: string; opacity?: number }>(a: Mark[], b: Mark[]): Mark[] => {
    const stays = new Set(a.map(written).filter((mark) => b.some((other) => written(other) === mark)));
    const of = (marks: Mark[], opacity: number, sign: string) =>
      marks.filter((mark) => !stays.has(written(mark))).map((mark) => ({ ...mark, id: mark.id + sign, opacity }));
    return [
      ...a.filter((mark) => stays.has(written(mark))),
      ...(goes > 0 ? of(a, goes, '') : []),
      ...(comes > 0 ? of(b, comes, '+') : []),
    ];
  };
  return { lines: fade(here.lines, next.lines), texts: fade(here.texts, next.texts) };
}

const written = (mark: object) => JSON.stringify(mark);
