import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ProjectCopy } from '../../tests/copies/projectCopy.ts';
import { coldBuild, type Build } from '../coldBuild.ts';
import { tenfold } from './tenfold.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a project of some size costs. */
export interface Cost extends Build {
  /** What is in it, and what the catalogue of its figures takes. */
  catalogue: {
    sections: number;
    claims: number;
    figures: number;
    /** How often figures' data were made. */
    evaluations: number;
    ms: number;
  };
}

/**
 * Builds a copy of the project as it is and one that is ten times as large, both with nothing kept from before.
 * @param tell is given what was measured as soon as it is known
 */
export async function growth(tell: (size: string, cost: Cost) => void): Promise<{ single: Cost; large: Cost }> {
  const single = await costOfCopy(() => undefined);
  tell('× 1', single);
  const large = await costOfCopy(tenfold);
  tell('× 10', large);
  return { single, large };
}

async function costOfCopy(enlarge: (copy: ProjectCopy) => void): Promise<Cost> {
  const copy = new ProjectCopy();
  try {
    cpSync(path.join(ROOT, 'bench'), path.join(copy.folder, 'bench'), { recursive: true });
    keepCachesApart(copy);
    enlarge(copy);
    const { code, said } = copy.run('bench/growth/catalogueWork.ts');
    if (code !== 0) throw new Error(said);
    return { ...(await coldBuild(copy.folder)), catalogue: JSON.parse(said) as Cost['catalogue'] };
  } finally {
    copy.remove();
  }
}

/** Packages one by one, in a folder of its own: Astro and Vite keep what they have made beside the packages. */
function keepCachesApart({ folder }: ProjectCopy): void {
  const [from, to] = [path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules')];
  rmSync(to);
  mkdirSync(to);
  for (const name of readdirSync(from).filter((name) => !['.vite', '.astro'].includes(name)))
    symlinkSync(path.join(from, name), path.join(to, name), 'junction');
}
