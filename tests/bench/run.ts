import { chromium } from '@playwright/test';
import { serveDirectory } from '../../src/cli/static-server.ts';
import { LAUNCH_ARGS, requireBrowser } from '../support/browser.ts';
import { benchEngine } from './engine.ts';
import { benchFuzz } from './fuzz.ts';
import { benchHostile } from './hostile.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchMemory } from './memory.ts';
import { benchPaste } from './paste.ts';
import { benchVitals } from './vitals.ts';

/**
 * Prints how fast the built site is; nothing passes or fails here, because a busy machine would decide.
 * `npm run bench`, or `npm run bench -- engine paste` for some of its parts.
 */
const PARTS = ['engine', 'hostile', 'memory', 'fuzz', 'paste', 'vitals', 'lighthouse'] as const;
const wanted = process.argv.slice(2);
const isWanted = (part: (typeof PARTS)[number]): boolean => wanted.length === 0 || wanted.includes(part);
const unknown = wanted.filter((name) => !(PARTS as readonly string[]).includes(name));
if (unknown.length > 0) {
  console.error(`No part ${unknown.join(', ')}. Parts: ${PARTS.join(', ')}`);
  process.exit(2);
}

if (isWanted('engine')) benchEngine();
if (isWanted('hostile')) benchHostile();
if (isWanted('memory')) benchMemory();
if (isWanted('fuzz')) await benchFuzz();
if (isWanted('paste') || isWanted('vitals') || isWanted('lighthouse')) {
  const executablePath = requireBrowser();
  const server = await serveDirectory('dist', 0);
  try {
    if (isWanted('paste')) {
      const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS });
      await benchPaste(browser, server.url);
      await browser.close();
    }
    if (isWanted('vitals')) await benchVitals(executablePath, server.url);
    if (isWanted('lighthouse')) await benchLighthouse(executablePath, server.url);
  } finally {
    await server.close();
  }
}
