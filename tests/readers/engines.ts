import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openPuppeteer } from './puppeteerWindow.ts';
import type { ReaderWindow } from './readerWindow.ts';
import { openWebDriver } from './webDriverWindow.ts';

export type EngineName = 'Chromium' | 'Firefox' | 'WebKit';

/** A window of an engine, or why there is none on this machine. */
export type Opened = { window: ReaderWindow } | { missing: string };

const PRINTING = fileURLToPath(new URL('printWebKit.gjs', import.meta.url));
const MINI_BROWSERS = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((machine) =>
  ['4.1', '6.0'].map(
    (version) => `/usr/lib/${machine}/webkit${version === '6.0' ? '' : '2'}gtk-${version}/MiniBrowser`,
  ),
);

export async function openEngine(name: EngineName): Promise<Opened> {
  switch (name) {
    case 'Chromium': {
      const browser = process.env.CHROMIUM_PATH ?? onPath('chromium-headless-shell', 'chromium', 'google-chrome');
      return browser ? { window: await openPuppeteer('chrome', browser) } : { missing: 'no Chromium' };
    }
    case 'Firefox': {
      const browser = process.env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox');
      return browser
        ? { window: await openPuppeteer('firefox', browser) }
        : { missing: 'no Firefox (Debian: firefox-esr)' };
    }
    case 'WebKit':
      return openWebKit();
  }
}

async function openWebKit(): Promise<Opened> {
  const [driver, display] = [onPath('WebKitWebDriver'), onPath('Xvfb')];
  const binary = MINI_BROWSERS.find((file) => existsSync(file));
  if (!driver || !display || !binary) return { missing: 'no WebKitGTK (Debian: webkit2gtk-driver, xvfb)' };
  const screen = spawn(display, ['-displayfd', '3', '-screen', '0', '1700x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await firstWord(screen, 3);
  const port = await freePort();
  const server = spawn(driver, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${number}`, LIBGL_ALWAYS_SOFTWARE: '1', XDG_CONFIG_HOME: narrowBars() },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  const hear = (chunk: Buffer) => said.push(...String(chunk).split('\n'));
  server.stdout?.on('data', hear);
  server.stderr?.on('data', hear);
  await listening(port);
  const complaints = () => said.splice(0).filter((line) => /CONSOLE.*ERROR/.test(line));
  const window = await openWebDriver({
    driver: `http://127.0.0.1:${port}`,
    binary,
    said: complaints,
    print: printer(number),
  });
  const { close } = window;
  window.close = async () => {
    await close.call(window);
    server.kill();
    screen.kill();
  };
  return { window };
}

/** A way to print with WebKitGTK on this screen, where GNOME's JavaScript is there to ask it. */
function printer(screen: string) {
  const gjs = onPath('gjs');
  if (!gjs) return undefined;
  return async (address: string, width: number): Promise<Uint8Array> => {
    const folder = mkdtempSync(path.join(tmpdir(), 'print-'));
    const file = path.join(folder, 'page.pdf');
    const env = { ...process.env, DISPLAY: `:${screen}` };
    await promisify(execFile)(gjs, ['-m', PRINTING, address, String(width), file], { env, timeout: 25_000 });
    const pdf = readFileSync(file);
    rmSync(folder, { recursive: true });
    return pdf;
  };
}

/** Settings in which the browser's own bars need no room, so that its window can be as narrow as a phone. */
function narrowBars(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'narrow-'));
  mkdirSync(path.join(folder, 'gtk-3.0'));
  writeFileSync(
    path.join(folder, 'gtk-3.0', 'gtk.css'),
    'button, entry, entry image, headerbar, toolbar, box { min-width: 0; padding: 0; margin: 0; font-size: 1px; }',
  );
  return folder;
}

export function onPath(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file));
}

/** What a process writes to one of its streams first. */
function firstWord(child: ChildProcess, stream: number): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error('Xvfb ended')));
    child.stdio[stream]?.once('data', (data: Buffer) => resolve(String(data).trim()));
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('WebKitWebDriver does not listen.');
}
