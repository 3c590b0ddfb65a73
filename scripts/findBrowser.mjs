// A browser for the tests: Chromium without a window where it is to be had (this machine's, Debian's, Playwright's), for
// with one every page of a test draws tabs and a tool bar that nobody sees, and takes twice as long; else any Chromium.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { environment } from './run.mjs';

const WINDOWLESS = ['chromium-headless-shell', 'chrome-headless-shell'];
const WINDOWED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * @returns {Promise<string>} the path of a browser
 * @throws Error that says what to install
 */
export async function findBrowser() {
  const found =
    process.env.CHROMIUM_PATH ??
    onPath(WINDOWLESS) ??
    (await playwrightsOwn()) ??
    debians() ??
    windowed() ??
    (await fetched());
  if (found) return found;
  throw new Error(
    'No browser for the tests. Install Chromium or Chrome (Debian: apt-get install chromium-headless-shell fonts-noto-cjk), or set CHROMIUM_PATH.',
  );
}

/** @param {readonly string[]} names @returns {string | undefined} */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find((file) => existsSync(file));
}

/** @returns {string | undefined} */
function windowed() {
  return onPath(WINDOWED) ?? PLACES.find((file) => existsSync(file));
}

/** @returns {Promise<string | undefined>} */
async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/** @returns {Promise<string | undefined>} */
async function fetched() {
  console.log('Fetching a browser for the tests …');
  try {
    execFileSync('playwright', ['install', 'chromium'], { env: environment, stdio: 'ignore', timeout: 180_000 });
  } catch {
    return undefined;
  }
  return playwrightsOwn();
}

/** @returns {string | undefined} */
function debians() {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) return undefined;
  console.log('Installing Debian’s Chromium without a window for the tests …');
  const quietly = /** @type {const} */ ({ stdio: 'ignore', timeout: 600_000 });
  try {
    execFileSync('apt-get', ['update'], quietly);
    execFileSync(
      'apt-get',
      ['install', '-y', '--no-install-recommends', 'chromium-headless-shell', 'fonts-noto-cjk'],
      quietly,
    );
  } catch {
    return undefined;
  }
  return onPath(WINDOWLESS);
}
