// Where the engines are in which readers' journeys are tested, and what is missing for those that are not there.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What WebKitGTK needs for the tests; printing is asked of the engine by GNOME's JavaScript. */
const DEBIANS = [
  'firefox-esr',
  'webkit2gtk-driver',
  'xvfb',
  'gjs',
  'gir1.2-webkit2-4.1',
  'poppler-utils',
  'fonts-noto-cjk',
];
const MINI_BROWSERS = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map(
  (machine) => `/usr/lib/${machine}/webkit2gtk-4.1/MiniBrowser`,
);

/** Where a run notes the engines that did not start, a line each. */
export const NOT_STARTED = path.join(tmpdir(), `engines-not-started-${process.cwd().replaceAll(/\W/g, '-')}`);

/**
 * @param {...string} names of programs
 * @returns {string | undefined} the path of the first that there is
 */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file));
}

/**
 * @returns {{
 *   chromium?: string | undefined, firefox?: string | undefined,
 *   webkit?: { driver: string, binary: string, screen: string, gjs?: string | undefined } | undefined,
 *   pdftoppm?: string | undefined,
 * }} paths of what there is
 */
export function findEngines() {
  const [driver, screen] = [onPath('WebKitWebDriver'), onPath('Xvfb')];
  const binary = MINI_BROWSERS.find((file) => existsSync(file));
  return {
    chromium:
      process.env.CHROMIUM_PATH ??
      onPath('chromium-headless-shell', 'chrome-headless-shell', 'chromium', 'google-chrome'),
    firefox: process.env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox'),
    webkit: driver && screen && binary ? { driver, screen, binary, gjs: onPath('gjs') } : undefined,
    pdftoppm: onPath('pdftoppm'),
  };
}

/** @returns {string[]} what is not tested on this machine, a line each */
export function missingEngines() {
  const { chromium, firefox, webkit, pdftoppm } = findEngines();
  return [
    ...(chromium ? [] : ['Not tested: Chromium, which is not here.']),
    ...(firefox ? [] : ['Not tested: Firefox, which is not here (Debian: firefox-esr; else set FIREFOX_PATH).']),
    ...(webkit ? [] : ['Not tested: WebKitGTK, which is not here (Debian: webkit2gtk-driver, xvfb).']),
    ...(webkit && !webkit.gjs ? ['Not tested: paper from WebKitGTK (Debian: gjs, gir1.2-webkit2-4.1).'] : []),
    ...(pdftoppm ? [] : ['Not tested: pages on paper, for want of pdftoppm (Debian: poppler-utils).']),
    ...notStarted(),
  ];
}

/** @returns {string[]} those of this run, which are forgotten then */
function notStarted() {
  if (!existsSync(NOT_STARTED)) return [];
  const lines = [...new Set(readFileSync(NOT_STARTED, 'utf8').trim().split('\n'))];
  rmSync(NOT_STARTED);
  return lines;
}

/** Installs what is missing where that can be done without asking anybody: as root on Debian. */
export function installEngines() {
  if (missingEngines().length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('Installing Debian’s Firefox and WebKitGTK for the tests …');
  const quietly = /** @type {const} */ ({ stdio: 'ignore', timeout: 600_000 });
  try {
    execFileSync('apt-get', ['update'], quietly);
    execFileSync('apt-get', ['install', '-y', ...DEBIANS], quietly);
  } catch {
    // What is missing is told at the end.
  }
}
