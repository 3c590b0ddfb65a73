import { z } from 'zod';
import { SECTION_ID } from './sections.ts';

/** A sentence of the paper: the section and which one in it, `2.4:2`. */
export const locator = z.string().regex(new RegExp(`^${SECTION_ID}:\\d+$`), 'expected a locator such as "2.4:2"');
