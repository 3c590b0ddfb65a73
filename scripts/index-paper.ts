/**
 * Writes `content/paper-index.yaml`: for every sentence of the paper, by locator, the numbers that stand in it.
 * The paper's text is not part of this project; give the path of a `sentences.json`
 * (`[{ id: "2.4", sentences: ["…"] }]`):  npm run index-paper -- path/to/sentences.json
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface PaperSection {
  id: string;
  sentences: string[];
}

const source = process.argv[2];
if (!source) {
  console.error('index-paper: expected the path of a sentences.json');
  process.exit(2);
}

/** A number with its magnitude or per cent sign, or a citation marker such as [10], as printed but for spaces. */
const NUMBER = /\[\d+\]|\d+(?:\.\d+)?(?:万亿|亿|万|%)?/g;

const sections = JSON.parse(readFileSync(source, 'utf8')) as PaperSection[];
const lines = sections
  .filter((section) => section.id !== '0en')
  .flatMap((section) =>
    section.sentences.map((sentence, index) => {
      const numbers = sentence.replace(/(\d)\s+(?=[\d万亿%])/g, '$1').match(NUMBER) ?? [];
      return `"${section.id}:${index + 1}": [${numbers.map((number) => `"${number}"`).join(', ')}]`;
    }),
  );

writeFileSync(
  new URL('../content/paper-index.yaml', import.meta.url),
  `# Made by \`npm run index-paper\`. Locator → the numbers that stand in that sentence, in order.\n${lines.join('\n')}\n`,
);
console.log(`index-paper: ${lines.length} sentences`);
