import { afterAll, afterEach, expect, test } from 'vitest';
import { figureFiles } from '../../scripts/newFigure/figureFiles.ts';
import { ProjectCopy } from './projectCopy.ts';

const project = new ProjectCopy();
afterEach(() => project.restore());
afterAll(() => project.remove());

test('a figure as it is made anew is in order at the place that an author gives it', () => {
  for (const [file, text] of Object.entries(figureFiles('made-up'))) project.write(`src/figures/MadeUp/${file}`, text);
  for (const lang of ['zh', 'en'])
    project.change(
      `content/chapters/0-abstract/0-abstract.${lang}.svx`,
      '<Figure name="argument-map" />',
      '<Figure name="argument-map" />\n\n<Figure name="made-up" />',
    );
  const { code, said } = project.run('scripts/check-content.ts');
  expect(said).toContain('all in order');
  expect(code).toBe(0);
});

test.each([
  ['no name', ''],
  ['a name that is no kebab-case', 'MadeUp'],
  ['the name of a figure that is there', 'uplift'],
])('%s is refused in one line, and nothing is written', (_, name) => {
  const { code, said } = project.run('scripts/new-figure.ts', name);
  expect(code).toBe(1);
  expect(said.split('\n')).toHaveLength(1);
  expect(() => project.read('src/figures/MadeUp/definition.ts')).toThrow();
});
