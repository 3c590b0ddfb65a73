import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { bundle, pack, unbundle, unpack } from './archive.ts';
import { archiveOf, hashOf, readBundles, readReleases, RELEASES_FILE, type Release } from './releases.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'frozen-'));
  for (const folder of ['releases', 'copy/embed', 'out']) mkdirSync(path.join(root, folder), { recursive: true });
  write('embed/a.html', '砖'.repeat(1000));
  write('b.js', 'b');
  // Nothing in it can be had from anywhere else, so what holds it once more is as large again.
  write('face.woff2', randomBytes(200_000));
});
afterEach(() => rmSync(root, { recursive: true }));

const files = ['embed/a.html', 'b.js', 'face.woff2'];
const write = (file: string, text: string | Buffer) => writeFileSync(path.join(root, 'copy', file), text);
const bundled = (all: readonly string[] = files) => bundle(path.join(root, 'copy'), all);

/** Releases what is in the copy, as `npm run release` does. */
async function release(version: string, before?: { release: Release; bundled: Buffer }) {
  const now = await bundled();
  const archive = await pack(now, before?.bundled);
  const from = before && { from: before.release.version };
  const made: Release = { version, date: '2026-11-24', ...from, sha256: hashOf(archive) };
  writeFileSync(path.join(root, archiveOf(made)), archive);
  return { release: made, bundled: now, bytes: archive.length };
}

async function readAll(releases: readonly Release[]) {
  const found = [];
  for await (const one of readBundles(root, releases)) found.push(one);
  return found;
}

test('what is bundled comes out as it was', async () => {
  const out = path.join(root, 'out');
  await unbundle(await unpack(await pack(await bundled())), out);
  expect(readdirSync(out, { recursive: true }).sort()).toEqual(['b.js', 'embed', 'embed/a.html', 'face.woff2']);
  for (const file of files)
    expect(readFileSync(path.join(out, file))).toEqual(readFileSync(path.join(root, 'copy', file)));
});

test('the same files give the same archive, whenever and in whatever order they are packed', async () => {
  const first = await pack(await bundled());
  utimesSync(path.join(root, 'copy/b.js'), 1, 1);
  expect(await pack(await bundled(files.toReversed()))).toEqual(first);
});

test('three releases in a row come out as they were, oldest first', async () => {
  const one = await release('1.0.0');
  write('b.js', 'changed');
  const two = await release('1.0.1', one);
  write('embed/a.html', 'other');
  const three = await release('1.1.0', two);
  const found = await readAll([three.release, two.release, one.release]);
  expect(found.map(({ release: { version } }) => version)).toEqual(['1.0.0', '1.0.1', '1.1.0']);
  expect(found.map(({ bundled }) => hashOf(bundled))).toEqual([one, two, three].map(({ bundled }) => hashOf(bundled)));
});

test('a release takes the room of what changed, even where a file moved', async () => {
  const one = await release('1.0.0');
  const same = await release('1.0.1', one);
  expect(one.bytes).toBeGreaterThan(200_000);
  expect(same.bytes).toBeLessThan(200);
  write('b.js', readFileSync(path.join(root, 'copy/face.woff2')));
  write('face.woff2', 'gone');
  expect((await release('1.0.2', same)).bytes).toBeLessThan(500);
});

test('an archive in which anything has changed is not carried along', async () => {
  const { release: released } = await release('1.0.0');
  await expect(readAll([released])).resolves.toHaveLength(1);
  writeFileSync(path.join(root, archiveOf(released)), 'x');
  await expect(readAll([released])).rejects.toThrow('releases/1.0.0.tar.br: expected the archive');
});

test('a difference read beside another release than its own fails', async () => {
  const one = await release('1.0.0');
  const archive = await pack(await bundled(), one.bundled);
  write('face.woff2', randomBytes(200_000));
  await expect(unpack(archive, await bundled())).rejects.toThrow();
});

test.each([
  ['no version', [{ version: 'one', date: '2026-11-24', sha256: 'x' }], /releases\/index\.yaml.*version/],
  [
    'a difference from a release that is not listed',
    [{ version: '1.0.1', date: '2026-11-24', from: '1.0.0', sha256: 'f'.repeat(64) }],
    /releases\/index\.yaml.*from.*there is none, not 1\.0\.0/,
  ],
])('a list of releases with %s is told in one line', async (_, list, line) => {
  writeFileSync(path.join(root, RELEASES_FILE), stringify(list));
  await expect(readReleases(root)).rejects.toThrow(line);
});
