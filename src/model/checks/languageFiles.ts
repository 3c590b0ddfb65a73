import { z } from 'zod';
import { ContentError } from '../text/contentError.ts';
import { parseYaml } from '../text/parseYaml.ts';
import { UNITS } from '../ledger/units.ts';

/**
 * What `content/languages.json` and `content/units.json` must say. The code of the site has them as modules, so this is
 * asked before anything else is loaded, and imports nothing that has them.
 */

export const LANGUAGES_FILE = 'content/languages.json';
export const UNITS_FILE = 'content/units.json';

const words = z.string().min(1);
/** With a region: `en-GB`. */
const region = (mark: string) =>
  z.string().regex(new RegExp(`^[a-z]{2,3}${mark}[A-Z]{2}$`), `expected such as en${mark}GB`);

const language = z.strictObject({
  name: words,
  readHere: words,
  tag: z.string().regex(/^[a-z]{2,3}(-[A-Za-z\d]+)*$/, 'expected a language tag such as en'),
  script: z.enum(['han', 'latin']),
  dates: region('-'),
  openGraph: region('_'),
  latex: words,
  standIn: z.string().optional(),
});

const languagesSchema = z.record(z.string().regex(/^[a-z]{2,3}$/, 'expected a code such as en'), language);

const pattern = z.string().includes('#', { error: 'expected a # where the number stands' });
const patterns = z.union([
  pattern,
  z.strictObject({
    zero: pattern.optional(),
    one: pattern.optional(),
    two: pattern.optional(),
    few: pattern.optional(),
    many: pattern.optional(),
    other: pattern,
  }),
]);

const unitsSchema = z.strictObject({
  ungroupedBelow: z.number().min(0),
  counts: z.array(z.enum(UNITS)),
  longCounts: z.array(z.strictObject({ from: z.number().positive(), words: pattern })),
  multiples: z.partialRecord(z.enum(UNITS), z.literal([10, 100, 1000])),
  units: z.record(z.enum(UNITS), patterns),
});

/**
 * @param main the language that must be there and be whole
 * @throws ContentError at the first mistake
 */
export function checkLanguageFiles(texts: Record<string, string>, main: string): void {
  const languages = parsed(LANGUAGES_FILE, texts[LANGUAGES_FILE] ?? '', languagesSchema);
  const wholes = Object.keys(languages).filter((lang) => languages[lang]?.standIn === undefined);
  if (!wholes.includes(main)) throw new ContentError(LANGUAGES_FILE, main, 'expected the language of the paper, whole');
  for (const [lang, { standIn, tag }] of Object.entries(languages)) {
    if (standIn !== undefined && !wholes.includes(standIn))
      throw new ContentError(LANGUAGES_FILE, `${lang}.standIn`, `expected one of ${wholes.join(', ')}, not ${standIn}`);
    if (Object.entries(languages).some(([other, one]) => other !== lang && one.tag === tag))
      throw new ContentError(LANGUAGES_FILE, `${lang}.tag`, `expected ${tag} once`);
  }
  const shape = Object.fromEntries(Object.keys(languages).map((lang) => [lang, unitsSchema]));
  parsed(UNITS_FILE, texts[UNITS_FILE] ?? '', z.strictObject(shape));
}

function parsed<Schema extends z.ZodType>(file: string, text: string, schema: Schema): z.output<Schema> {
  try {
    JSON.parse(text);
  } catch (error) {
    throw new ContentError(file, 'the whole file', `expected JSON: ${(error as Error).message}`);
  }
  // JSON is YAML as well, and the same reader names the place of a mistake.
  return parseYaml(file, text, schema);
}
