import type { PictureStates } from '../kit/pictureStates.ts';

export const states: PictureStates = {
  states: [
    ['zh', ''],
    ['zh', 'secondhalf=80'],
    ['en', 'secondhalf=120'],
  ],
};
