import type { PictureStates } from '../kit/pictureStates.ts';

export const states: PictureStates = {
  states: [
    ['zh', ''],
    ['zh', 'wall=80-20-50-0-100&shown=yes'],
    ['en', 'wall=100-100-50-0-0'],
  ],
};
