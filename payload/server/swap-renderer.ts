/**
 * The renderer of a new build takes the place of the running one. Everything that can fail is done before: then the earlier one goes on serving.
 * The database is prepared (migrations, once) while whoever writes waits at the gate, so that no save meets two renderers.
 */
import { existsSync } from "node:fs";
import path from "node:path";

import { frontPath } from "../../messages/paths";
import { locales } from "../../messages/locales";
import { askRenderer, bytesOf } from "./ask-renderer";
import { type LiveBuild, readBuild } from "./live-build";
import type { Renderer } from "./renderer-process";
import type { WriteGate } from "./write-gate";

/** A build: where it lies, `next` and `dist` relative to `root`. */
export interface BuiltPlace {
  root: string;
  next: string;
  dist: string;
}

export interface SwapOptions {
  launch(place: BuiltPlace): Renderer;
  gate: WriteGate;
  /** Migrations, and what waits in the outbox; rejects where that fails. */
  prepare(renderer: Renderer): Promise<unknown>;
  /** Keeps the files of both builds for whoever asks for them during the next week. */
  keepFiles(place: BuiltPlace): Promise<void>;
  /** From now on the new one answers; returns the earlier one. */
  take(renderer: Renderer, build: LiveBuild, place: BuiltPlace): Renderer;
  /** Told of each step, for the person who deploys. */
  say(words: string): void;
}

/** Milliseconds. Writers wait for `forDatabase` at most, and browsers and proxies wait longer than that. */
const patience = { toListen: 90_000, forWriters: 30_000, forDatabase: 50_000, forPage: 20_000, toLeave: 60_000 };

async function within<T>(milliseconds: number, work: Promise<T>, words: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(words)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The front page of each language, made by the renderer that is to be trusted with all others. */
async function checkPages(renderer: Renderer): Promise<void> {
  for (const locale of locales) {
    const answer = await askRenderer(renderer, { method: "GET", path: frontPath(locale), headers: { host: "localhost" }, patience: patience.forPage });
    const bytes = await bytesOf(answer);
    if (answer.statusCode !== 200 || bytes.length === 0) throw new Error(`The new renderer answered ${answer.statusCode} to ${frontPath(locale)}.`);
  }
}

/** Rejects with the reason in words; the earlier renderer then serves as before. */
export async function swapRenderer(place: BuiltPlace, { launch, gate, prepare, keepFiles, take, say }: SwapOptions): Promise<void> {
  const build = await readBuild(path.join(place.root, place.next));
  if (build.id === "" || !existsSync(path.join(place.root, place.dist, "renderer.mjs"))) throw new Error(`There is no finished build in ${path.join(place.root, place.next)}.`);
  await keepFiles(place);
  say("starting the new renderer");
  const renderer = launch(place);
  try {
    await within(patience.toListen, renderer.first, "The new renderer does not get ready to listen.");
    say("preparing the database; saving waits meanwhile");
    const open = await gate.close(patience.forWriters);
    try {
      await within(patience.forDatabase, prepare(renderer), "The database was not prepared in time: a long migration is for a restart, or for a quiet hour.").catch((error: unknown) => {
        throw new Error(`The database could not be prepared for this build (${error instanceof Error ? error.message : String(error)}); the server's log says more.`);
      });
      await checkPages(renderer);
      const earlier = take(renderer, build, place);
      say("the new renderer answers; the earlier one finishes what it has under way");
      // Nobody waits for that.
      void earlier.stop(patience.toLeave);
    } finally {
      open();
    }
  } catch (error) {
    void renderer.stop(0);
    throw error;
  }
}
