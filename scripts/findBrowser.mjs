// A browser for the tests: the system's Chromium or Chrome, else Playwright's own, else Debian's package.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { environment } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * @returns {Promise<string>} the path of a browser
 * @throws Error that says what to install
 */
export async function findBrowser() {
  const found = process.env.CHROMIUM_PATH ?? onThisMachine() ?? (await playwrightsOwn()) ?? debians();
  if (found) return found;
  throw new Error(
    'No browser for the tests. Install Chromium or Chrome (Debian: apt-get install chromium fonts-noto-cjk), or set CHROMIUM_PATH.',
  );
}

/** @returns {string | undefined} */
function onThisMachine() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))), ...PLACES];
  return candidates.find((file) => existsSync(file));
}

/** @returns {Promise<string | undefined>} */
async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  console.log('Fetching a browser for the tests …');
  try {
    execFileSync('playwright', ['install', 'chromium'], { env: environment, stdio: 'ignore', timeout: 180_000 });
  } catch {
    return undefined;
  }
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/** @returns {string | undefined} */
function debians() {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) return undefined;
  console.log('Installing Debian’s Chromium for the tests …');
  const quietly = /** @type {const} */ ({ stdio: 'ignore', timeout: 600_000 });
  try {
    execFileSync('apt-get', ['update'], quietly);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], quietly);
  } catch {
    return undefined;
  }
  return onThisMachine();
}
