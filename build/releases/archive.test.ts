import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { pack, unpack } from './archive.ts';
import { archiveOf, checkArchive, hashOf, readReleases } from './releases.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'frozen-'));
  mkdirSync(path.join(root, 'releases'));
  mkdirSync(path.join(root, 'copy/embed'), { recursive: true });
  writeFileSync(path.join(root, 'copy/embed/a.html'), '砖'.repeat(1000));
  writeFileSync(path.join(root, 'copy/b.js'), 'b');
});
afterEach(() => rmSync(root, { recursive: true }));

const files = ['embed/a.html', 'b.js'];
const release = async () => {
  await pack(path.join(root, 'copy'), files, archiveOf(root, '1.0.0'));
  return { version: '1.0.0', date: '2026-11-24', sha256: hashOf(readFileSync(archiveOf(root, '1.0.0'))) };
};

test('what is packed comes out as it was', async () => {
  await release();
  const out = path.join(root, 'out');
  mkdirSync(out);
  await unpack(archiveOf(root, '1.0.0'), out);
  expect(readdirSync(out, { recursive: true }).sort()).toEqual(['b.js', 'embed', 'embed/a.html']);
  expect(readFileSync(path.join(out, 'embed/a.html'), 'utf8')).toBe('砖'.repeat(1000));
});

test('the same files give the same archive, whenever and in whatever order they are packed', async () => {
  const { sha256 } = await release();
  utimesSync(path.join(root, 'copy/b.js'), 1, 1);
  files.reverse();
  expect((await release()).sha256).toBe(sha256);
});

test('an archive in which anything has changed is not carried along', async () => {
  const released = await release();
  await expect(checkArchive(root, released)).resolves.toBeUndefined();
  writeFileSync(archiveOf(root, '1.0.0'), 'x');
  await expect(checkArchive(root, released)).rejects.toThrow('releases/1.0.0.tar.br: expected the archive');
});

test('a list of releases that is none is told in one line', async () => {
  const list = path.join(root, 'releases/index.yaml');
  writeFileSync(list, stringify([{ version: 'one', date: '2026-11-24', sha256: 'x' }]));
  await expect(readReleases(root)).rejects.toThrow(/releases\/index\.yaml.*version/);
});
