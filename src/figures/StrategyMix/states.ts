import type { PictureStates } from '../kit/pictureStates.ts';

export const states: PictureStates = {
  states: [
    ['zh', ''],
    ['zh', 'mix=80-20-50-0-100&links=pairs'],
    ['en', 'mix=0-0-0-0-100&e=0.9'],
  ],
};
