import { facts } from './captions.ts';
import { dottedEdge, standing, topY, wallWidth, type Layout } from './layouts.ts';
import {
  claimOf,
  label,
  numeral,
  paragraph,
  type Scene,
  type SceneSource,
  type TextMark,
  type WallMark,
} from './marks.ts';

/** A wall beside others: its number above it, two short lines under it. */
interface Part {
  claim: string;
  /** Keys of the words under it. */
  under: readonly [keyof SceneSource['words'], keyof SceneSource['words']];
}

const CROSS_BORDER: readonly Part[] = [
  { claim: 'crossborder-broad-2022', under: ['crossA', 'crossA2'] },
  { claim: 'crossborder-2022', under: ['crossB', 'crossB2'] },
  { claim: 'customs-2022-june', under: ['crossC', 'crossC2'] },
];
const COUNTRYSIDE: readonly Part[] = [
  { claim: 'rural-retail-2021', under: ['ruralA', 'ruralA2'] },
  { claim: 'rural-2022', under: ['ruralB', 'ruralB2'] },
  { claim: 'rural-official-2022', under: ['ruralC', 'ruralC2'] },
];
const TOTAL = 'ecommerce-2022';

/** (4) Three walls for one year. */
export function crossBorderScene(layout: Layout, source: SceneSource): Scene {
  const wide = layout.name === 'wide';
  const size = wide ? 104 : 42;
  const parts = partWalls(layout, source, CROSS_BORDER, wide ? [112, 388, 664] : [58, 180, 302], size);
  return {
    ...parts,
    texts: [
      ...paragraph(
        'heading',
        layout.startX,
        wide ? 90 : 50,
        source.words.crossHeading,
        layout.heading,
        layout.width - 16,
      ),
      ...facts(layout, source, [['crossborder-gap-ratio', 'crossGap']]),
      ...parts.texts,
    ],
  };
}

/** (5) The countryside's walls, and its place inside the total. */
export function countrysideScene(layout: Layout, source: SceneSource): Scene {
  const wide = layout.name === 'wide';
  const { endX, groundY, small, number } = layout;
  const total = claimOf(source, TOTAL).value;
  const part = claimOf(source, 'rural-2022').value;
  const inside: WallMark = { id: 'inside', tone: 'paper', bricks: standing(layout, part, endX) };
  const parts = partWalls(layout, source, COUNTRYSIDE, wide ? [96, 280, 464] : [42, 128, 214], wide ? 76 : 31);
  const [shareX, shareY] = wide ? [endX - 14, 390] : [endX - 10, 186];
  return {
    walls: [...parts.walls, { id: TOTAL, tone: 'paper', bricks: standing(layout, total, endX), paleFrom: 0 }, inside],
    lines: [
      ...parts.lines,
      { id: 'inside', d: `M${endX - 3} ${groundY - 4}h-8V${shareY + small * 2}`, look: 'derived' },
    ],
    texts: [
      ...paragraph(
        'heading',
        layout.startX,
        wide ? 90 : 50,
        source.words.ruralHeading,
        layout.heading,
        wide ? 560 : 344,
      ),
      ...facts(layout, source, [
        ['rural-change-paper', 'ruralPaper'],
        ['rural-change-official', 'ruralOfficial'],
      ]),
      ...parts.texts,
      numeral(source, TOTAL, layout.width - 2, topY(layout, total) - 12, number, 'end'),
      label('end', layout.width - 4, groundY + small * 1.45, '2022', small, 'label', 'end'),
      label('end-whose', layout.width - 4, groundY + small * 2.75, source.words.paper, small, 'quiet', 'end'),
      numeral(source, 'rural-part-of-total', shareX, shareY, number, 'end'),
      label('share', shareX, shareY + 10 + small, source.words.share, small, 'quiet', 'end'),
    ],
  };
}

function partWalls(
  layout: Layout,
  source: SceneSource,
  parts: readonly Part[],
  centres: readonly number[],
  size: number,
): Scene {
  const { groundY, small } = layout;
  const walls: WallMark[] = [];
  const texts: TextMark[] = [];
  parts.forEach(({ claim, under }, i) => {
    const { value, kind } = claimOf(source, claim);
    const centre = centres[i] ?? 0;
    const bricks = standing(layout, value, centre - wallWidth(layout) / 2);
    walls.push({ id: claim, tone: kind === 'external' ? 'external' : 'paper', bricks });
    texts.push(
      numeral(source, claim, centre, topY(layout, value) - size * 0.32, size, 'middle'),
      ...under.map((key, line) =>
        label(
          key,
          centre,
          groundY + small * 1.45 + line * small * 1.3,
          source.words[key],
          small,
          line ? 'quiet' : 'label',
          'middle',
        ),
      ),
    );
  });
  const edges = walls.filter((wall) => wall.tone === 'external').map(dottedEdge);
  return { walls, lines: edges, texts };
}
