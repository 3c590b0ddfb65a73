import { journeyIn } from './journey.ts';

journeyIn('WebKit');
