import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

const MODULE = 'virtual:figure-islands';

/**
 * An island for every folder of `src/figures/` that holds a component of its name. Astro hydrates only what an `.astro`
 * file names outright, so each gets a small one, written among Astro's generated files; `virtual:figure-islands` has
 * them by folder. A folder may hold `Unrolled.svelte` as well: what is drawn beside the island and stays still.
 */
export function figureIslands(): AstroIntegration {
  return {
    name: 'figure-islands',
    hooks: {
      'astro:config:setup': ({ config, createCodegenDir, updateConfig, addWatchFile, addClientDirective }) => {
        addClientDirective({
          name: 'near',
          entrypoint: fileURLToPath(new URL('scripts/nearReader.ts', import.meta.url)),
        });
        const figures = new URL('figures/', config.srcDir);
        addWatchFile(figures);
        const folder = fileURLToPath(createCodegenDir());
        const islands = foldersOf(fileURLToPath(figures)).map((figure) => {
          const file = path.join(folder, `${path.basename(figure)}.astro`);
          writeFileSync(file, islandSource(figure));
          return { name: path.basename(figure), file };
        });
        updateConfig({ vite: { plugins: [islandIndex(islands)] } });
      },
    },
  };
}

/** @param figures the folder of all figures @returns those that hold a figure; what they share has no such component */
function foldersOf(figures: string): string[] {
  return readdirSync(figures)
    .map((name) => path.join(figures, name))
    .filter((folder) => existsSync(path.join(folder, `${path.basename(folder)}.svelte`)));
}

function islandSource(folder: string): string {
  const name = path.basename(folder);
  const still = existsSync(path.join(folder, 'Unrolled.svelte'));
  const imports = [name, ...(still ? ['Unrolled'] : [])].map(
    (one) => `import ${one} from '${posix(folder)}/${one}.svelte';`,
  );
  return `---
${imports.join('\n')}
const { data } = Astro.props;
---
<${name} {data} client:near />${still ? '\n<Unrolled {data} />' : ''}
`;
}

function islandIndex(islands: readonly { name: string; file: string }[]): Plugin {
  return {
    name: 'figure-islands',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      const imports = islands.map(({ name, file }) => `import ${name} from '${posix(file)}';`).join('\n');
      return `${imports}\nexport default { ${islands.map(({ name }) => name).join(', ')} };`;
    },
  };
}

function posix(file: string): string {
  return file.split(path.sep).join('/');
}
