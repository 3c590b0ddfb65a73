import { z } from 'zod';
import { LANGUAGES } from '../../model/text/language.ts';

/** What a preview picture says, as the sheet of all of them holds it. */
export const cardSchema = z.strictObject({
  kind: z.enum(['section', 'figure', 'site']),
  lang: z.enum(LANGUAGES),
  /** Where the picture is written, from the root of the built site. */
  file: z.string().min(1),
  title: z.string().min(1),
  /** The section's number and what it is called in short; empty on the picture of the site. */
  number: z.string(),
  name: z.string(),
  /** The site's name; on its own picture those in the other languages. */
  site: z.string().min(1),
  /** One more line, on the picture of the site only. */
  lead: z.string().optional(),
});

export type CardText = z.infer<typeof cardSchema>;
