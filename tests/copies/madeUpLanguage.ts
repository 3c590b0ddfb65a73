import type { ProjectCopy } from './projectCopy.ts';

/** The sections that the made-up language has: a chapter of its own, and one section out of the middle of another. */
export const SECTIONS = ['0-abstract/0-abstract', '2-status/2.4-market-scale'] as const;
/** The figures that stand in these. */
const FIGURES = ['ArgumentMap', 'MarketGrowth'] as const;
export const MARK = 'Qaq';

/** The strings of a YAML file, marked as said in the made-up language; but names, which have to fit on a picture. */
function marked(yaml: string): string {
  return yaml.replace(/^(\s*(?!name:)[\w-]+: )(['"]?)(?=[^\s'"|>#{[])/gm, (_, key: string, quote: string) =>
    quote ? `${key}${quote}${MARK} ` : `${key}${MARK} `,
  );
}

/**
 * Adds a language to a copy as an author would: two entries, and files. It says what English says, behind a mark.
 * It is not whole: two sections are there, and English stands in for the rest.
 */
export function addMadeUpLanguage(project: ProjectCopy): void {
  const json = (file: string) => JSON.parse(project.read(file)) as Record<string, Record<string, unknown>>;
  const languages = json('content/languages.json');
  languages.qq = {
    ...languages.en,
    name: 'Qaqaq',
    readHere: 'Qaq qaq',
    tag: 'qq',
    dates: 'qq-QQ',
    openGraph: 'qq_QQ',
    standIn: 'en',
  };
  project.write('content/languages.json', JSON.stringify(languages));
  const units = json('content/units.json');
  const english = units.en?.units as Record<string, unknown>;
  units.qq = { ...units.en, units: { ...english, 'trillion-yuan': '# bibriks' } };
  project.write('content/units.json', JSON.stringify(units));
  project.write('content/strings/qq.yaml', marked(project.read('content/strings/en.yaml')));
  for (const folder of FIGURES) {
    const words = `src/figures/${folder}/words`;
    project.write(`${words}.qq.yaml`, marked(project.read(`${words}.en.yaml`)));
  }
  for (const section of SECTIONS) {
    const file = `content/chapters/${section}`;
    project.write(
      `${file}.qq.svx`,
      project.read(`${file}.en.svx`).replace(/^(title|summary): (['"]?)/gm, `$1: $2${MARK} `),
    );
  }
  // One term is said in it; the others are not yet.
  project.change(
    'content/glossary.yaml',
    /^- id: shushi\n/m,
    `- id: shushi\n  qq: { term: qaqaq, explanation: Qaqaq qaq. }\n`,
  );
}
