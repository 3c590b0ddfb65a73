import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PROSE = fileURLToPath(new URL('..', import.meta.url));

/** What chapters may use in Markdown, and nothing else. */
const COMPONENTS = ['Block', 'Figure', 'Note', 'Num', 'Step', 'Story', 'Term'];

/**
 * Chapters are content, so they carry no imports: the components of prose are put in scope here.
 * A Svelte preprocessor, to run after mdsvex.
 * @returns {import('svelte/compiler').PreprocessorGroup}
 */
export function proseImports() {
  return {
    name: 'prose-imports',
    markup({ content, filename }) {
      if (!filename?.endsWith('.svx')) return undefined;
      const folder = path.relative(path.dirname(filename), PROSE).split(path.sep).join('/');
      const used = COMPONENTS.filter((name) => content.includes(`<${name}`));
      const imports = used.map((name) => `import ${name} from '${folder}/${name}.svelte';`);
      return { code: `<script>\n${imports.join('\n')}\n</script>\n${content}` };
    },
  };
}
