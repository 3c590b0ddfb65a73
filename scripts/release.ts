/**
 * npm run release: keeps a copy of all embeds as they are now, for courses that must not change. The copy is an archive
 * in `releases/`, to be committed, which holds the difference from the release before; every later build carries the
 * copy along under `/v/{version}/`. The version is that of package.json and content/publication.yaml: raise it there
 * first.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { parseYaml } from '../src/model/text/parseYaml.ts';
import { publicationSchema } from '../src/model/publish/publication.ts';
import { bundle, pack } from '../build/releases/archive.ts';
import { movable, movablePage, movableScript, PLACEHOLDER } from '../build/releases/movable.ts';
import {
  archiveOf,
  hashOf,
  readBundles,
  readReleases,
  RELEASES_FILE,
  type Release,
} from '../build/releases/releases.ts';
import { run } from './run.mjs';

/** What an embed needs: pages, scripts, fonts, the data of figures, what the share panel asks for. */
const KEPT =
  /^(?:embed\/(?:zh|en)\/[fs]\/.*\.html|assets\/.*|fonts\/.*|data\/figures\/.*|readings\/.*|share\/.*|icon\.svg)$/;

const HEAD = `# The frozen copies of the embeds, newest first, made by \`npm run release\`. Never edit one that is published.
`;

const root = fileURLToPath(new URL('..', import.meta.url));
const publication = parseYaml(
  'content/publication.yaml',
  await readFile(path.join(root, 'content/publication.yaml'), 'utf8'),
  publicationSchema,
);
const { version, modified: date } = publication;
const releases = await readReleases(root);
const work = await mkdtemp(path.join(tmpdir(), 'release-'));
try {
  if (releases.some((one) => one.version === version))
    throw new Error(
      `${version} is released and stays as it is; raise the version in package.json and publication.yaml`,
    );
  const [built, copy] = [path.join(work, 'built'), path.join(work, 'copy')];
  await run('npm', ['run', '--silent', 'build', '--', '--outDir', built], {
    quiet: true,
    env: { BASE_PATH: PLACEHOLDER },
  });
  const files = await keep(built, copy);
  const release = await add(await bundle(copy, files));
  const { size } = await stat(path.join(root, archiveOf(release)));
  console.log(
    `${version}: ${files.length} files, ${(size / 1024).toFixed(1)} KB in ${archiveOf(release)}. Commit it with ${RELEASES_FILE}.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(work, { recursive: true });
}

/** Writes the archive and lists it. */
async function add(bundled: Buffer): Promise<Release> {
  let before: Buffer | undefined;
  for await (const released of readBundles(root, releases)) before = released.bundled;
  const from = releases[0]?.version;
  const archive = await pack(bundled, before);
  const release = { version, date, ...(from === undefined ? {} : { from }), sha256: hashOf(archive) };
  await writeFile(path.join(root, archiveOf(release)), archive);
  await writeFile(path.join(root, RELEASES_FILE), HEAD + stringify([release, ...releases]));
  return release;
}

/** Writes what an embed needs, free of the site's address. @returns the files, relative to the copy */
async function keep(from: string, to: string): Promise<string[]> {
  const all = await readdir(from, { recursive: true, withFileTypes: true });
  const files = all
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(from, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => KEPT.test(file));
  const pages = await Promise.all(files.filter((file) => file.endsWith('.html')).map((file) => text(from, file)));
  const needed = files.filter(
    (file) => !file.startsWith('fonts/') || pages.some((page) => page.includes(PLACEHOLDER + file)),
  );
  for (const file of needed) {
    await mkdir(path.dirname(path.join(to, file)), { recursive: true });
    await writeFile(path.join(to, file), await moved(from, file));
  }
  return needed;
}

async function moved(from: string, file: string): Promise<string | Buffer> {
  if (file.endsWith('.html')) return movablePage(await text(from, file));
  if (file.endsWith('.js')) return movableScript(await text(from, file));
  if (file.endsWith('.json')) return movable(await text(from, file));
  return readFile(path.join(from, file));
}

function text(folder: string, file: string): Promise<string> {
  return readFile(path.join(folder, file), 'utf8');
}
