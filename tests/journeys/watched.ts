/** What a page fetches and refuses, as the browser itself reports it. */
import type { Page } from "@playwright/test";

export interface Watched {
  /** Addresses asked for since the last `forget`, by what the browser wanted them for. */
  scripts(): string[];
  all(): string[];
  forget(): void;
  /** Uncaught errors, and whatever the Content-Security-Policy stopped. */
  faults: string[];
}

export function watch(page: Page): Watched {
  let asked: { url: string; type: string }[] = [];
  const faults: string[] = [];
  page.on("request", (request) => asked.push({ url: request.url(), type: request.resourceType() }));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (/Content Security Policy|hydrat/i.test(message.text())) faults.push(message.text());
  });
  return {
    scripts: () => asked.filter(({ type, url }) => type === "script" || url.includes("/_next/")).map(({ url }) => url),
    all: () => asked.map(({ url }) => url),
    forget: () => {
      asked = [];
    },
    faults,
  };
}

/** Ends behind whatever the page has asked for so far: a question of its own is sent and answered. */
export async function askBehind(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await fetch("/api/health")).text();
  });
}

/** Reads a page down to its end as a person does, wheel notch by wheel notch. */
export async function readDown(page: Page): Promise<void> {
  const notches = await page.evaluate(() => Math.ceil(document.documentElement.scrollHeight / 700));
  for (let notch = 0; notch < notches; notch += 1) {
    await page.mouse.wheel(0, 700);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}
