import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const COMPRESSIBLE = /\.(html|js|css|json|csv|svg)$/;

/**
 * A copy of dist/ with a .br file beside every text file, packed as tightly as files are that are packed once for all, and under `plain/` the given pages without any script.
 * @returns the folder, to be removed by the caller
 */
export async function compressedCopy(plainPages: readonly string[]): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  await cp('dist', folder, { recursive: true });
  for (const page of plainPages) {
    const html = await readFile(path.join(folder, page, 'index.html'), 'utf8');
    const target = path.join(folder, 'plain', page);
    await mkdir(target, { recursive: true });
    await writeFile(path.join(target, 'index.html'), html.replace(/<script\b[^]*?<\/script>/g, ''));
  }
  for (const file of await readdir(folder, { recursive: true })) {
    // Frozen copies are not measured.
    if (!COMPRESSIBLE.test(file) || file.startsWith('v/')) continue;
    const full = path.join(folder, file);
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
    await writeFile(`${full}.br`, brotliCompressSync(await readFile(full), quality));
  }
  return folder;
}
