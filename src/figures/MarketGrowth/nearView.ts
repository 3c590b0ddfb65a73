import { easeCubicInOut, scaleLinear } from 'd3';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { begun, brickAt, level } from './courses.ts';
import { compareGuess, GUESS_MAX, NO_GUESS } from './guess.ts';
import { belowNumeral, label, numeral, widthOf, type LineMark, type Marks, type TextMark } from './marks.ts';
import type { Placed } from './placed.ts';
import { pulled, type Stage } from './stage.ts';
import { claimOf, END, START, type StorySource } from './walls.ts';

/**
 * From near, between the first step and the second: the wall of 2011 fills the picture, the reader pulls its top edge
 * up, then bricks are laid and the camera rises with them. It halts at the guess.
 */

/** Share of the way in which the camera comes back to the ground. */
const DOWN = 0.12;
/** Between these shares it stands at the guess. */
const HALT = [0.5, 0.62] as const;
/** In courses: from so far above a brick comes. */
const DROP = 0.5;
const PAD = 12;

export interface Near {
  /** How many bricks are laid, fractions allowed. */
  count: number;
  /** px by which the camera has risen. */
  camera: number;
}

/** @param t from the first step, 0, to the second, 1 */
export function nearAt(t: number, guess: number, stage: Stage, source: StorySource): Near {
  const start = claimOf(source, START).value;
  const end = claimOf(source, END).value;
  const { near, groundY, topY } = stage;
  const risen = (bricks: number) => (level(bricks, near) - level(start, near)) * near.pitchY;
  if (t < DOWN) {
    const pulledUp = topY - pulled(stage, guess) - (groundY - level(Math.max(guess, start), near) * near.pitchY);
    return { count: start, camera: pulledUp * (1 - easeCubicInOut(t / DOWN)) };
  }
  const halts = guess > start && guess < end;
  const laying = halts
    ? scaleLinear([DOWN, ...HALT, 1], [start, guess, guess, end])
    : scaleLinear([DOWN, 1], [start, end]);
  const count = laying(Math.min(1, t));
  return { count, camera: risen(count) };
}

/** Bricks as they stand from near; the last one may still be coming down. */
export function nearBricks(t: number, guess: number, stage: Stage, source: StorySource): Placed[] {
  const start = claimOf(source, START).value;
  const end = claimOf(source, END).value;
  const { count, camera } = nearAt(t, guess, stage, source);
  const { near, groundY } = stage;
  const place = (index: number, part: number) => brickAt(index, part, near, 0, groundY + camera);
  const placed: Placed[] = [];
  for (let i = 0; i < begun(count); i++) {
    // What is in 2011 a part of a brick is a whole one later.
    const laid = count - i;
    const whole = i < begun(start) && count === start ? Math.min(1, start - i) : Math.min(1, end - i);
    const fallen = i < begun(start) ? 1 : Math.min(1, laid / Math.min(1, end - i));
    const brick = place(i, whole);
    placed.push({
      ...brick,
      y: brick.y - (1 - fallen) * DROP * near.pitchY,
      wall: END,
      index: i,
      tone: 'paper',
      opacity: fallen,
    });
  }
  for (let i = Math.floor(start); i < guess; i++)
    if (i >= count) placed.push({ ...place(i, 1), wall: END, index: i, tone: 'guess', opacity: 1 });
  return placed;
}

export function nearMarks(t: number, guess: number, stage: Stage, source: StorySource): Marks {
  const at = nearAt(t, guess, stage, source);
  const card = cardMarks(t, at.count, guess, stage, source);
  const ruler = rulerMarks(at.camera, guess, stage, source);
  const own = t === 0 ? edgeMarks(guess, stage, source) : guessOutline(at.camera, guess, stage);
  return {
    lines: [...own.lines, ...ruler.lines, ...card.lines],
    texts: [...own.texts, ...ruler.texts, ...card.texts],
  };
}

/** The top edge that can be pulled. */
function edgeMarks(guess: number, stage: Stage, source: StorySource): Marks {
  const y = stage.topY - pulled(stage, guess);
  const x = stage.gripX;
  const grip = `M${x - 11} ${y - 9}l11 -9 11 9M${x - 11} ${y + 9}l11 9 11 -9`;
  return {
    lines: [{ id: 'edge', d: `M0 ${y}H${stage.wallWidth}${grip}`, look: 'guess' }],
    texts:
      guess === NO_GUESS
        ? [label('hint', stage.wallWidth, y - 12, source.words.drag, stage.small, 'guess', 'end')]
        : [],
  };
}

/** The reader's wall once the paper's is laid: its outline stays. */
function guessOutline(camera: number, guess: number, { near, groundY, wallWidth }: Stage): Marks {
  if (guess === NO_GUESS) return { lines: [], texts: [] };
  const bottom = groundY + camera;
  const top = bottom - level(guess, near) * near.pitchY;
  return {
    lines: [{ id: 'edge', d: `M1 ${bottom}V${top}H${wallWidth - 1}V${bottom}`, look: 'guess' }],
    texts: [],
  };
}

/** A measuring rod beside the wall, which the camera passes: how many bricks there are up to each course, the year 2011, the guess. */
function rulerMarks(camera: number, guess: number, stage: Stage, source: StorySource): Marks {
  const { near, groundY, wallWidth, small, height } = stage;
  const y = (bricks: number) => groundY + camera - level(bricks, near) * near.pitchY;
  const seen = (at: number) => at > small && at < height - small / 2;
  const ticks: string[] = [];
  const texts: TextMark[] = [];
  for (let bricks = near.columns; bricks <= GUESS_MAX; bricks += near.columns) {
    if (!seen(y(bricks))) continue;
    ticks.push(`M${wallWidth + 2} ${y(bricks)}h9`);
    texts.push(label(`ruler-${bricks}`, wallWidth + 15, y(bricks) + small * 0.35, String(bricks), small, 'quiet'));
  }
  const lines: LineMark[] = [{ id: 'ruler', d: ticks.join(''), look: 'measures' }];
  if (seen(groundY + camera))
    lines.push({ id: 'ground', d: `M0 ${groundY + camera + 1}H${stage.width}`, look: 'ground' });
  const startY = groundY + camera + small * 1.5;
  if (startY < height) texts.push(label('start', 2, startY, source.words.start, small, 'quiet'));
  const guessY = y(guess);
  if (guess > NO_GUESS && seen(guessY))
    lines.push({ id: 'guess-mark', d: `M${wallWidth + 1} ${guessY}l9 -6v12z`, look: 'guess' });
  return { lines: lines.filter((line) => line.d !== ''), texts };
}

/** What it was, what it is: on a card, behind which the wall rises. */
function cardMarks(t: number, count: number, guess: number, stage: Stage, source: StorySource): Marks {
  const { small, number, big } = stage;
  const { words } = source;
  const end = claimOf(source, END).value;
  const x = PAD * (stage.wide ? 2 : 1);
  const firstY = x + number;
  const secondY = firstY + PAD + big;
  const beside = x + Math.max(widthOf({ text: '2011', size: small }), widthOf({ text: '2022', size: small })) + 8;
  const underY = belowNumeral(secondY, big, small);
  const large: TextMark =
    t >= 1
      ? numeral(source, END, beside, secondY, big)
      : t > 0
        ? label('counter', beside, secondY, String(Math.floor(count)), big, 'heading')
        : label('guess', beside, secondY, guess === NO_GUESS ? '?' : String(guess), big, 'guess-number');
  const { verdict, gap } = compareGuess(guess, end);
  const under =
    t >= 1
      ? verdict === 'none' ? words.unit : fillTemplate(words[verdict], { guess, gap: gap.toFixed(2) })
      : t > 0 ? words.laying
      : guess === NO_GUESS ? words.brick : words.yours; // prettier-ignore
  const texts = [
    label('year-2011', x, firstY, '2011', small, 'quiet'),
    numeral(source, START, beside, firstY, number),
    label('year-2022', x, secondY, '2022', small, 'quiet'),
    large,
    label('under', x, underY, under, small, t >= 1 && verdict !== 'none' ? 'guess' : 'quiet'),
  ];
  const width = Math.max(...texts.map((text) => text.x + widthOf(text))) + PAD;
  const bottom = underY + PAD;
  return { lines: [{ id: 'card', d: `M0 0H${width}V${bottom}H0z`, look: 'card' }], texts };
}
