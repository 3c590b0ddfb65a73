import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findEngines } from '../../scripts/engines.mjs';
import { openPuppeteer } from './puppeteerWindow.ts';
import type { ReaderWindow } from './readerWindow.ts';
import { openWebDriver } from './webDriverWindow.ts';

export type EngineName = 'Chromium' | 'Firefox' | 'WebKit';

/** A window of an engine, or why there is none on this machine. */
export type Opened = { window: ReaderWindow } | { missing: string };

type WebKitPlace = NonNullable<ReturnType<typeof findEngines>['webkit']>;

const PRINTING = fileURLToPath(new URL('printWebKit.gjs', import.meta.url));
/** @param scripts whether pages may run theirs */
export async function openEngine(name: EngineName, scripts: boolean): Promise<Opened> {
  const { chromium, firefox, webkit } = findEngines();
  const missing = { missing: `${name} is not here` };
  switch (name) {
    case 'Chromium':
      return chromium ? { window: await openPuppeteer('chrome', chromium, scripts) } : missing;
    case 'Firefox':
      return firefox ? { window: await openPuppeteer('firefox', firefox, scripts) } : missing;
    case 'WebKit':
      return webkit ? openWebKit(webkit, scripts) : missing;
  }
}

async function openWebKit(place: WebKitPlace, scripts: boolean): Promise<Opened> {
  const { driver, screen: display, binary, gjs } = place;
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
  const print = gjs ? printer(gjs, number) : undefined;
  const window = await openWebDriver({ driver: `http://127.0.0.1:${port}`, binary, said: complaints, print }, scripts);
  const { close } = window;
  window.close = async () => {
    await close.call(window);
    server.kill();
    screen.kill();
  };
  return { window };
}

/** A way to print with WebKitGTK on a screen, by GNOME's JavaScript. */
function printer(gjs: string, screen: string) {
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
