import { journeyIn } from './journey.ts';

journeyIn('Chromium');
