/** Kept pages: the ones used last in memory, all of them on disk. A disk that fails costs speed, never an answer. */
import { existsSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import path from "node:path";

import { log as events } from "../log";
import { ByteLru } from "./byte-lru";
import { type ChangeLog } from "./change-log";
import { compress, compresses } from "./codings";
import { type KeptPage, sizeOf, withCodings } from "./kept-page";
import { encodePage, fileOf, readPage, writePage } from "./page-file";
import { tagHeaders } from "./page-headers";
import { tagsOfPath } from "../publish/page-tags";
import { createTurns } from "./turns";

export interface StoreOptions {
  folder: string;
  log: ChangeLog;
  /** Bytes. */
  memory: number;
  tags(address: string): Promise<string[]>;
  /** Id of the build that makes pages now. */
  build?(): string;
  /** Whether the files that pages of a build ask for may be gone by now. */
  outdated?(build: string): boolean;
  /** Told of each page that is on disk from now on. */
  kept?(page: KeptPage): void;
  write?: typeof writePage;
  /**
   * Whether so many pages wait to be made anew that coding each of them well would hold the others up: with brotli's best a page of 86 kB and its
   * script take 0.2 s of a core. They keep their quick codings until somebody asks for them.
   */
  hurried?(): boolean;
}

/** Pages that may wait to be finished before what makes more of them has to wait. */
const atOnce = 4;

/** Pages waiting to be finished from which on they are coded quickly: visitors ask for new ones faster than these are coded well, a searcher's robot does. */
const behind = 30;

/** A page's other answers (data for Next's client) live in memory only, beside it. */
export function keyOf(address: string, variant: string): string {
  return variant === "" ? address : `${address}\n${variant}`;
}

/** Whether an earlier process of this build left pages in `folder`. */
export async function holdsPages(folder: string): Promise<boolean> {
  if (!existsSync(path.join(folder, "changes.log"))) return false;
  const names = await readdir(folder);
  return names.some((name) => name.length === 2);
}

export function createPageStore({ folder, log, memory, tags, build = () => "", outdated = () => false, kept, write = writePage, hurried = () => false }: StoreOptions) {
  const pages = new ByteLru<KeptPage>(memory);
  // One page at a time: compressing well takes a core, and the next visitor may need it.
  const finishing = createTurns(1, 5_000);
  let failing = false;
  /** Addresses of pages in memory that could not be written. */
  const unwritten = new Set<string>();

  const caughtUp: (() => void)[] = [];
  const pressed = (): boolean => hurried() || finishing.waiting() > behind;

  /** Says it once, not for every page. */
  function report(error: unknown): void {
    if (!failing) events.error({ err: error, folder }, "A page cannot be kept on disk; it is served from memory.");
    failing = true;
  }

  function hold(key: string, page: KeptPage): void {
    pages.set(key, page, sizeOf(page));
  }

  /** The codings a page is kept with for now; null for what is not coded. */
  async function codingsOf({ answers: { identity, br, gzip }, type }: KeptPage): Promise<{ br: Buffer; gzip: Buffer; rough: boolean } | null> {
    if (!compresses(type)) return null;
    return br && gzip && pressed() ? { br: br.body, gzip: gzip.body, rough: true } : { ...(await compress(identity.body)), rough: false };
  }

  /** Codings, tags and the disk, after the page is already being served. */
  async function finish(key: string, page: KeptPage): Promise<void> {
    if (pages.peek(key) !== page) return;
    const coded = await codingsOf(page);
    const more = coded && !page.tagged ? await tags(page.path).then(tagHeaders, () => []) : [];
    const whole = coded ? withCodings(page, coded, more, coded.rough) : page;
    if (pages.peek(key) !== page) return;
    whole.stale = page.stale;
    hold(key, whole);
    if (key === page.path) await put(whole);
  }

  /** Codes a page well that somebody asked for; once, whatever comes of it. */
  function improve(key: string, page: KeptPage): void {
    if (!page.rough || pressed()) return;
    page.rough = false;
    void finishing.take(() => finish(key, page)).catch(report);
  }

  /** On disk, where its codings are made; rejects where the disk refuses. */
  async function put(page: KeptPage): Promise<void> {
    const bytes = encodePage(page, log.epoch);
    if (!bytes) return;
    unwritten.add(page.path);
    await write(fileOf(folder, page.path), bytes);
    unwritten.delete(page.path);
    if (failing) events.info("Pages are kept on disk again.");
    failing = false;
    log.settle(page.path, page.seq);
    if (page.type.startsWith("text/html")) kept?.(page);
  }

  return {
    get bytes() {
      return pages.bytes;
    },

    /** Answers in memory: pages, and what belongs to one. */
    get size() {
      return pages.size;
    },

    /** From memory only. */
    held(key: string): KeptPage | undefined {
      const page = pages.get(key);
      if (page?.rough) improve(key, page);
      return page;
    },

    /** From memory or disk; null where there is none that may be served. It may be stale. */
    async find(address: string, variant: string): Promise<KeptPage | null> {
      const key = keyOf(address, variant);
      const held = pages.get(key);
      if (held?.rough) improve(key, held);
      if (held || variant !== "") return held ?? null;
      const page = await readPage(fileOf(folder, address), address, log.epoch);
      // Meanwhile somebody may have kept a newer one, or the page may have been withdrawn.
      const newer = pages.get(key);
      if (newer) return newer;
      if (!page || log.withdrawnSince(address, page.seq)) return null;
      page.stale = log.changedSince(address, tagsOfPath(address), page.seq) || outdated(page.build);
      hold(key, page);
      return page;
    },

    /** Serves `page` from now on. Resolves when it is compressed and on disk; what fails of that is left undone. */
    async keep(variant: string, page: KeptPage): Promise<void> {
      const key = keyOf(page.path, variant);
      const current = pages.peek(key);
      if (current && current.seq > page.seq) return;
      // A render that an earlier renderer began before a deploy may end after the first one of the new renderer.
      if (variant.startsWith("rsc") && page.build !== build()) return;
      if (current && current.seq === page.seq && page.build !== build() && current.build === build()) return;
      hold(key, page);
      await finishing.take(() => finish(key, page)).catch(report);
      if (finishing.waiting() > atOnce) return;
      for (const go of caughtUp.splice(0)) go();
    },

    /** Resolves when only a few pages still wait to be coded and written. */
    caughtUp: (): Promise<void> => (finishing.waiting() <= atOnce ? Promise.resolve() : new Promise((resolve) => void caughtUp.push(resolve))),

    /** Marks what a change touches. Synchronous: the next request sees it. */
    spoil(addresses: Set<string>, tagged: Set<string>): void {
      for (const [, page] of pages.entries()) {
        if (addresses.has(page.path) || tagsOfPath(page.path).some((tag) => tagged.has(tag))) page.stale = true;
      }
    },

    /** Takes pages out of memory at once, and then off the disk. */
    async drop(addresses: Set<string>): Promise<void> {
      for (const [key, page] of pages.entries()) if (addresses.has(page.path)) pages.delete(key);
      for (const address of addresses) await rm(fileOf(folder, address), { force: true }).catch(() => undefined);
    },

    /** The folder was taken away: everything in memory has to be written again. */
    lost(): void {
      for (const [key, page] of pages.entries()) if (key === page.path) unwritten.add(key);
    },

    /** Tries once more to write what could not be written, until the disk refuses again. */
    async writeAgain(): Promise<void> {
      for (const address of Array.from(unwritten)) {
        const page = pages.peek(address);
        unwritten.delete(address);
        if (page) await finishing.take(() => put(page));
      }
    },

    /** Data for Next's client of an earlier build: asked by a page of that build, the new one has it load the page anew. */
    dropData(): void {
      for (const [key, page] of pages.entries()) if (key.startsWith(`${page.path}\nrsc`)) pages.delete(key);
    },

    /** Everything out of memory; what is on disk is the log's to judge. */
    forget(): void {
      for (const [key] of pages.entries()) pages.delete(key);
    },

    /** Addresses in memory, used last first. */
    hottest: (): string[] => [...new Set(pages.entries().map(([, page]) => page.path))],
  };
}

export type PageStore = ReturnType<typeof createPageStore>;
