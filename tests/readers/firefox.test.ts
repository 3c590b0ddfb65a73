import { journeyIn } from './journey.ts';

journeyIn('Firefox');
