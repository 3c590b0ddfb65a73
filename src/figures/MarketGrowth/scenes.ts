import { range } from 'd3';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { compareGuess, GUESS_MAX, NO_GUESS } from './guess.ts';
import { ends, facts } from './captions.ts';
import { levelScale, levelY, standing, topY, wallWidth, type Layout } from './layouts.ts';
import { claimOf, label, numeral, type LineMark, type Scene, type SceneSource, type TextMark } from './marks.ts';
import type { LaterScenes } from './laterScenes.ts';
import type { Step } from './storyStep.ts';

const START = 'ecommerce-2011';
const END = 'ecommerce-2022';
const YEARS = 11;
/** Share of a year's width that its dash takes. */
const TICK = 0.55;

/**
 * What the picture shows at a step, for a guess (0: none yet), in a layout.
 * @throws RangeError for a step after the second without the later scenes
 */
export function sceneAt(step: Step, guess: number, layout: Layout, source: SceneSource, later?: LaterScenes): Scene {
  const scene = ownMarks(step, guess, layout, source, later);
  return {
    ...scene,
    walls: [{ id: 'unit', tone: 'paper', bricks: [{ x: layout.startX, ...unitBrick(layout) }] }, ...scene.walls],
    lines: [{ id: 'ground', d: groundLine(layout, step), look: 'ground' }, ...scene.lines],
    texts: [
      label(
        'unit',
        layout.startX + layout.brick.width + 6,
        layout.small * 0.8,
        source.words.brick,
        layout.small,
        'quiet',
      ),
      ...scene.texts,
    ],
  };
}

function unitBrick({ brick, small }: Layout) {
  return { width: brick.width, height: brick.height, y: small * 0.45 - brick.height / 2 };
}

function ownMarks(step: Step, guess: number, layout: Layout, source: SceneSource, later?: LaterScenes): Scene {
  if (step === 1) return guessScene(layout, source, guess);
  if (step === 2) return answerScene(layout, source, guess);
  if (!later) throw new RangeError(`step ${step} is drawn by the later scenes`);
  return later[step](layout, source);
}

/** Every wall stands on it; where walls lie in rows, it stands at their left. */
function groundLine({ name, width, height, groundY }: Layout, step: Step): string {
  const inRows = name === 'narrow' && (step === 3 || step === 6);
  return inRows ? `M43.5 20V${height}` : `M0 ${groundY + 0.75}H${width}`;
}

/** (1) The wall of 2011 stands; that of 2022 is the reader's to build. */
function guessScene(layout: Layout, source: SceneSource, guess: number): Scene {
  const top = topY(layout, guess);
  const width = wallWidth(layout);
  const centre = layout.endX + width / 2;
  const [left, right] = [layout.endX - 5, layout.endX + width + 5];
  const highest = topY(layout, GUESS_MAX);
  const guessed = guess > NO_GUESS;
  const grip: LineMark[] = [
    { id: 'place', d: `M${left} ${highest}V${layout.groundY}M${right} ${highest}V${layout.groundY}`, look: 'unknown' },
    { id: 'grip', d: `M${left - 4} ${top - 4}H${right + 4}m-${width / 2 + 19} -9 10 -9 10 9`, look: 'guess' },
  ];
  const asked: TextMark[] = guessed
    ? [
        label(
          'guess',
          layout.width - 4,
          Math.max(layout.big * 0.75, top - 28),
          String(guess),
          layout.big * 0.7,
          'guess-number',
          'end',
        ),
      ]
    : [
        label('question', centre, layout.groundY - layout.big * 0.6, '?', layout.big * 0.8, 'guess-number', 'middle'),
        label('hint', left - 10, layout.groundY - 8, source.words.drag, layout.small, 'guess', 'end'),
      ];
  return {
    walls: [
      { id: START, tone: 'paper', bricks: standing(layout, claimOf(source, START).value, layout.startX) },
      { id: 'guess', tone: 'guess', bricks: standing(layout, guess, layout.endX) },
    ],
    lines: grip,
    texts: [...ends(layout, source), startNumber(layout, source), ...asked],
  };
}

/** (2) The paper's wall is laid beside the guess; equal yearly steps are dashed, because they are only computed. */
function answerScene(layout: Layout, source: SceneSource, guess: number): Scene {
  const { name, small, big, startX, endX, groundY, width } = layout;
  const actual = claimOf(source, END).value;
  const over = guess > actual;
  const actualY = topY(layout, actual);
  const highestY = topY(layout, Math.max(guess, actual));
  // Far above the wall a number would seem to name the guess: then it stands beside the wall's own top.
  const beside = actualY - highestY > 0.65 * big;
  const numberY = beside ? actualY + 8 : highestY - big * 0.2;
  const factsY = name === 'narrow' ? 42 : beside ? 340 : 130;
  const walls: Scene['walls'] = [
    { id: START, tone: 'paper', bricks: standing(layout, claimOf(source, START).value, startX) },
    {
      id: END,
      tone: 'paper',
      bricks: standing(layout, actual, endX),
      ...(guess > NO_GUESS && !over ? { paleFrom: guess } : {}),
    },
  ];
  if (over)
    walls.push({ id: 'excess', tone: 'guess', bricks: standing(layout, guess, endX).slice(Math.floor(actual)) });
  const guessed = guess > NO_GUESS ? guessMarks(layout, source, guess, actual, numberY) : { lines: [], texts: [] };
  const computed = [['ecommerce-ratio', 'ratio'], ['ecommerce-growth-yearly', 'yearly']] as const; // prettier-ignore
  return {
    walls,
    lines: [{ id: 'equal-steps', d: equalSteps(layout, source), look: 'derived' }, ...guessed.lines],
    texts: [
      ...ends(layout, source),
      startNumber(layout, source),
      numeral(source, END, beside ? endX - 12 : width - 2, numberY, beside ? big * 0.8 : big, 'end'),
      ...facts(layout, source, computed, factsY),
      label('equal', endX - 10, groundY - 8, source.words.equal, small, 'quiet', 'end'),
      ...guessed.texts,
    ],
  };
}

/** The line of the guess, and how far off it was. */
function guessMarks(
  layout: Layout,
  source: SceneSource,
  guess: number,
  actual: number,
  numberY: number,
): Pick<Scene, 'lines' | 'texts'> {
  const { name, small, big, width } = layout;
  const x = name === 'wide' ? 130 : 80;
  const y = levelY(layout, guess);
  // On a phone the words stand under their line where the big numbers are in the way.
  const crowded = y < 92 || (y > numberY - big && y < numberY + 2 * small);
  const textY = name === 'narrow' && crowded ? y + small + 3 : y - 7;
  const { verdict, gap } = compareGuess(guess, actual);
  const text = verdict === 'none' ? '' : fillTemplate(source.words[verdict], { guess, gap: gap.toFixed(2) });
  return {
    lines: [{ id: 'guess-line', d: `M${x} ${y}H${width}`, look: 'guess' }],
    texts: [label('guessed', x, textY, text, small, 'guess')],
  };
}

/** The years in between, had every year laid the same number of bricks. */
function equalSteps(layout: Layout, source: SceneSource): string {
  const start = claimOf(source, START).value;
  const yearly = claimOf(source, 'ecommerce-linear-step').value;
  const width = wallWidth(layout);
  const pitch = (layout.endX - layout.startX) / YEARS;
  const y = levelScale(layout);
  return range(1, YEARS)
    .map((year) => {
      const x = layout.startX + year * pitch + (width - pitch * TICK) / 2;
      return `M${x.toFixed(1)} ${y(start + year * yearly).toFixed(1)}h${(pitch * TICK).toFixed(1)}`;
    })
    .join('');
}

function startNumber(layout: Layout, source: SceneSource): TextMark {
  return numeral(
    source,
    START,
    layout.startX,
    topY(layout, claimOf(source, START).value) - layout.number * 0.4,
    layout.number,
  );
}
