import type { Layout } from './layouts.ts';
import type { Scene, SceneSource } from './marks.ts';
import { officialScene } from './officialScene.ts';
import { countrysideScene, crossBorderScene } from './partScenes.ts';
import type { Step } from './storyStep.ts';
import { unknownScene } from './unknownScene.ts';

export type LaterScenes = Record<Exclude<Step, 1 | 2>, (layout: Layout, source: SceneSource) => Scene>;

/** What comes after the answer: by itself, because who only guesses needs none of it. */
export const LATER: LaterScenes = {
  3: officialScene,
  4: crossBorderScene,
  5: countrysideScene,
  6: unknownScene,
};
