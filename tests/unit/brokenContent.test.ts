import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let content = '';

beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'content-'));
  cpSync(path.join(root, 'content'), content, { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true }));

/** Runs the check that every build starts with over the copy. @returns its exit code and what it said */
function check(): { code: number; said: string } {
  try {
    const said = execFileSync(process.execPath, ['scripts/check-content.ts'], {
      cwd: root,
      env: { ...process.env, CONTENT_DIR: content },
      stdio: 'pipe',
      encoding: 'utf8',
    });
    return { code: 0, said };
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string };
    return { code: status, said: stderr.trim() };
  }
}

function change(file: string, from: string | RegExp, to: string): void {
  const full = path.join(content, file);
  const before = readFileSync(full, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file}: nothing to replace`);
  writeFileSync(full, after);
}

/** The build stops with one line that names the file and says what was expected. */
function expectOneLine(...parts: string[]): void {
  const { code, said } = check();
  expect(code).toBe(1);
  expect(said.split('\n')).toHaveLength(1);
  for (const part of parts) expect(said).toContain(part);
}

const chapter = 'chapters/2-status/2.4-market-scale';

test('the content as it is passes', () => {
  expect(check()).toMatchObject({ code: 0 });
});

test('an unknown claim in prose', () => {
  change(`${chapter}.zh.svx`, 'of="ecommerce-2011"', 'of="ecommerce-1911"');
  expectOneLine('2.4-market-scale.zh.svx', 'ecommerce-1911', 'expected an id of content/claims.yaml');
});

test('a version that the package does not have', () => {
  change('publication.yaml', /version: .*/, 'version: "9.9.9"');
  expectOneLine('content/publication.yaml', 'version', 'as in package.json, not 9.9.9');
});

test('a day of publication that is no day', () => {
  change('publication.yaml', /modified: .*/, 'modified: "2026-02-30"');
  expectOneLine('content/publication.yaml', 'modified', 'expected a day such as');
});

test('a version that is older than the first one', () => {
  change('publication.yaml', /modified: .*/, 'modified: "2020-01-01"');
  expectOneLine('content/publication.yaml', 'modified', 'expected no day before');
});

test('a missing translation', () => {
  rmSync(path.join(content, `${chapter}.en.svx`));
  expectOneLine('section 2.4', 'expected a en file');
});

test('a block that one language lacks', () => {
  change(`${chapter}.en.svx`, ' ^p3', ' ^p9');
  expectOneLine('2.4-market-scale.en.svx', 'expected the same as in Chinese');
});

test('a digit typed in prose', () => {
  change(`${chapter}.zh.svx`, '先说结论：', '先说结论：大约42倍。');
  expectOneLine('2.4-market-scale.zh.svx', '42', 'expected no typed digit');
});

test('a wrong locator in the ledger', () => {
  change('claims.yaml', 'locator: "2.4:2"', 'locator: "2.4:1"');
  expectOneLine('content/claims.yaml', 'ecommerce-2011', '2.4:1');
});

test('a number that the paper does not print', () => {
  change('claims.yaml', /(id: ecommerce-2022\n[^]*?)value: 42\.30/, '$1value: 43.30');
  expectOneLine('content/claims.yaml', 'ecommerce-2022', 'expected the value of 42.30万亿');
});

test('a sentence of the paper that no block covers', () => {
  change(`${chapter}.zh.svx`, 'p4: ["2.4:6"]', 'p4: []');
  change(`${chapter}.zh.svx`, 'n2: ["2.4:4", "2.4:6"]', 'n2: ["2.4:4"]');
  change(`${chapter}.en.svx`, 'p4: ["2.4:6"]', 'p4: []');
  change(`${chapter}.en.svx`, 'n2: ["2.4:4", "2.4:6"]', 'n2: ["2.4:4"]');
  expectOneLine('sentence 2.4:6', 'expected some block to cover it');
});

test('a sentence that the model forgets', () => {
  change('model.yaml', /\n {2}- locator: "3\.1:1"[^]*?(?=\n {2}- locator)/, '');
  expectOneLine('content/model.yaml', '3.1:1', 'expected every sentence to be coded or listed as context');
});

test('a link of the model to a symptom that is not there', () => {
  change('model.yaml', /symptom: p1-bandwidth/, 'symptom: p1-bandwith');
  expectOneLine('content/model.yaml', 'p1-bandwith', 'expected a symptom of the model');
});

test('bad YAML', () => {
  change('claims.yaml', 'kind: paper', 'kind: [paper');
  expectOneLine('content/claims.yaml', 'line', 'expected YAML');
});

test('a string that one language lacks', () => {
  change('strings/en.yaml', /\n {2}tagline: .*/, '');
  expectOneLine('content/strings/en.yaml', 'site.tagline', 'expected the string that zh.yaml has');
});

test('a link to a block that is not there', () => {
  change(`${chapter}.zh.svx`, '(#2.2)', '(#2.9)');
  expectOneLine('2.4-market-scale.zh.svx', '#2.9', 'expected a section, block, figure or step');
});

test('a figure that does not exist', () => {
  change('chapters/0-abstract/0-abstract.zh.svx', 'name="argument-map"', 'name="argument-mop"');
  change('chapters/0-abstract/0-abstract.en.svx', 'name="argument-map"', 'name="argument-mop"');
  expectOneLine('argument-mop', 'expected one of');
});

test('a source that is no web page: its link would run as code', () => {
  change('claims.yaml', /url: https?:\S+/, 'url: javascript:alert(1)');
  expectOneLine('content/claims.yaml', 'url', 'expected the address of a web page');
});
