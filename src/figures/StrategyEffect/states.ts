import type { PictureStates } from '../kit/pictureStates.ts';

export const states: PictureStates = {
  props: { strategy: 1 },
  states: [
    ['zh', ''],
    ['zh', 'effect1=100'],
    ['en', 'effect1=0'],
  ],
};
