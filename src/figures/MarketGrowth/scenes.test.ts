import { figureContext } from '../../../tests/unit/figureContext.ts';
import { definition } from './definition.ts';
import { describe, expect, it } from 'vitest';
import { LATER } from './laterScenes.ts';
import { NARROW, WIDE } from './layouts.ts';
import type { ClaimMark, Scene, SceneSource } from './marks.ts';
import { OFFICIAL } from './official.ts';
import { sceneAt } from './scenes.ts';
import { STEPS } from './storyStep.ts';

const VALUES: Record<string, number> = {
  'ecommerce-2011': 6.09, 'ecommerce-2022': 42.3, 'ecommerce-ratio': 6.95, 'ecommerce-growth-yearly': 19.3,
  'ecommerce-linear-step': 3.29, 'official-2011-early': 5.88, 'official-2012': 8.0163, 'official-2013': 10, 'official-2014-estimate': 13,
  'official-2014': 16.39, 'official-2015-later': 21.8, 'official-2016': 26.1, 'official-2017': 29.16, 'official-2018': 31.63,
  'official-2019': 34.81, 'official-2020': 37.21, 'official-2021': 42.3, 'official-2022': 43.83,
  'crossborder-broad-2022': 15.7, 'crossborder-2022': 2.5, 'crossborder-gap-ratio': 6.3, 'customs-2022-june': 2.1,
  'rural-retail-2021': 2.05, 'rural-2022': 1.75, 'rural-official-2022': 2.17, 'rural-part-of-total': 4.1,
  'rural-change-paper': -14.6, 'rural-change-official': 5.9,
}; // prettier-ignore

const kindOf = (id: string): ClaimMark['kind'] =>
  /official-\d|customs/.test(id) ? 'external' : /ratio|growth|linear|change|part-of/.test(id) ? 'derived' : 'paper';
const source: SceneSource = {
  claims: Object.fromEntries(
    Object.entries(VALUES).map(([id, value]) => [id, { value, text: String(value), kind: kindOf(id) }]),
  ),
  words: figureContext(definition, 'zh').words.picture,
};
const wallsOf = (scene: Scene) => scene.walls.map((wall) => wall.id).filter((id) => id !== 'unit');
const wall = (scene: Scene, id: string) => scene.walls.find((one) => one.id === id);

describe.each([WIDE, NARROW])('the $name picture', (layout) => {
  it('keeps the answer from who has not guessed', () => {
    expect(wallsOf(sceneAt(1, 0, layout, source, LATER))).toEqual(['ecommerce-2011', 'guess']);
    expect(JSON.stringify(sceneAt(1, 0, layout, source, LATER).texts)).not.toContain('42.3');
  });

  it('lays all 42.30 bricks, dark up to the guess and pale beyond', () => {
    const answer = wall(sceneAt(2, 24, layout, source, LATER), 'ecommerce-2022');
    expect(answer?.bricks).toHaveLength(43);
    expect(answer?.paleFrom).toBe(24);
    expect(wall(sceneAt(2, 0, layout, source, LATER), 'ecommerce-2022')?.paleFrom).toBeUndefined();
  });

  it('outlines what was guessed beyond the wall', () => {
    expect(wallsOf(sceneAt(2, 24, layout, source, LATER))).not.toContain('excess');
    expect(wall(sceneAt(2, 60, layout, source, LATER), 'excess')?.bricks).toHaveLength(60 - 42);
  });

  it('draws every published year with a dotted edge, and none joined to another', () => {
    const scene = sceneAt(3, 0, layout, source, LATER);
    const official = [...OFFICIAL];
    expect(scene.walls.filter((one) => one.tone === 'external').map((one) => one.id)).toEqual(official);
    expect(scene.lines.filter((line) => line.look === 'external').map((line) => line.id)).toEqual(
      official.map((id) => `edge-${id}`),
    );
    expect(scene.lines.some((line) => line.look === 'measures')).toBe(true);
  });

  it('joins the two measures of 2014 by a bracket that begins at one and ends at the other', () => {
    const scene = sceneAt(3, 0, layout, source, LATER);
    const path = scene.lines.find((line) => line.look === 'measures')?.d ?? '';
    const wide = layout.name === 'wide';
    const from = Number(path.match(/^M([\d.]+) ([\d.]+)/)?.[wide ? 1 : 2]);
    const to = Number(path.match(wide ? /H([\d.]+)/ : /V([\d.]+)/)?.[1]);
    const reaches = (at: number, id: string) => {
      const places = (wall(scene, id)?.bricks ?? []).flatMap((brick) =>
        wide ? [brick.x, brick.x + brick.width] : [brick.y, brick.y + brick.height],
      );
      expect(at).toBeGreaterThanOrEqual(Math.min(...places));
      expect(at).toBeLessThanOrEqual(Math.max(...places));
    };
    reaches(from, 'official-2014-estimate');
    reaches(to, 'official-2014');
  });

  it('draws the paper’s wall and the official one of 2021 with the same bricks', () => {
    const scene = sceneAt(3, 0, layout, source, LATER);
    expect(wall(scene, 'official-2021')?.bricks).toHaveLength(wall(scene, 'ecommerce-2022')?.bricks.length ?? 0);
  });

  it('shows the countryside as bricks of the total', () => {
    const scene = sceneAt(5, 0, layout, source, LATER);
    const [inside, total] = [wall(scene, 'inside'), wall(scene, 'ecommerce-2022')];
    expect(inside?.bricks[0]).toEqual(total?.bricks[0]);
    expect(total?.paleFrom).toBe(0);
  });

  it('leaves only the two ends solid at last', () => {
    expect(wallsOf(sceneAt(6, 0, layout, source, LATER))).toEqual(['ecommerce-2011', 'ecommerce-2022']);
  });

  it.each(STEPS)('names every mark of step %i once and keeps all of it in the picture', (step) => {
    for (const guess of [0, 1, 24, 42, 57, 80]) {
      const { walls, lines, texts } = sceneAt(step, guess, layout, source, LATER);
      for (const marks of [walls, lines, texts]) expect(new Set(marks.map((mark) => mark.id)).size).toBe(marks.length);
      for (const { x, y, size } of texts) {
        expect(size).toBeGreaterThanOrEqual(layout.small);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(layout.width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThanOrEqual(layout.height);
      }
    }
  });
});
