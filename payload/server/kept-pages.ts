/**
 * Answers pages: from what is kept, else from one render however many ask. Three rules hold at every moment:
 * - after a swap, whoever asks gets the new page; the old one only if the renderer fails or takes too long;
 * - after a withdrawal the old page is never served again;
 * - a render that began before a change never counts as the page after it.
 */
import type { Plan } from "../publish/plan";
import type { ChangeLog } from "./change-log";
import { createFlights } from "./flights";
import { inTime } from "./in-time";
import type { KeptPage } from "./kept-page";
import { createNoPages, type NoPage } from "./no-pages";
import type { PageSource, Rendered } from "./page-source";
import { keyOf, type PageStore } from "./page-store";
import { tagsOfPath } from "../publish/page-tags";
import { scriptQuery, scriptVariant, type Variant, wholePage } from "./page-variant";
import { type Asked, createRefreshQueue } from "./refresh-queue";
import { createTurns } from "./turns";

/** `ready`: it was there before anybody asked, and nothing has changed since. */
export type Found = { kind: "page"; page: KeptPage; ready?: true } | NoPage;

export interface KeptPagesOptions {
  log: ChangeLog;
  store: PageStore;
  source: PageSource;
  /** Milliseconds a visitor waits for a new page where an old one could be served. */
  patience?: number;
  /** Milliseconds before a failed render is tried again where an old page can be served. */
  pause?: number;
  /** Milliseconds that "no page here" is taken for granted. */
  doubtAfter?: number;
  /** Id of the build that makes pages now. */
  build?(): string;
}

/** Milliseconds that a page to be made anew lets visitors' pages go first. */
const longestQuiet = 2_000;

/** Milliseconds before a page of an earlier build, which could not be made anew, is tried again. */
const renewPause = 10_000;

/** Milliseconds a visitor waits for a page of which nothing is kept, its place in the queue included: then it is 503 and when to come back. */
const longestWait = 25_000;

export function createKeptPages({ log, store, source, patience = 8_000, pause = 1_000, doubtAfter = 30_000, build = () => "" }: KeptPagesOptions) {
  const noPages = createNoPages();
  const renders = createTurns(6, 2_000);

  /** Null when a change came in between: the answer may be of before it. */
  async function render(key: string, address: string, variant: Variant, answered: () => void): Promise<Rendered | null> {
    return renders.take(async () => {
      const { seq } = log;
      const rendered = await source.render(address, variant, seq, answered);
      if (rendered.kind !== "page") {
        if (log.seq !== seq) return null;
        await store.drop(variant.name === "" ? new Set([address]) : new Set());
        noPages.remember(key, rendered);
        return rendered;
      }
      if (log.changedSince(address, tagsOfPath(address), seq)) return null;
      noPages.forget(key);
      void store.keep(variant.name, rendered.page);
      if (rendered.aside) void store.keep(rendered.aside.variant.name, rendered.aside.page);
      return rendered;
    });
  }

  const flights = createFlights(render);

  /** The new page, or the old one where the new one fails or is late. */
  async function renewed(key: string, old: KeptPage, variant: Variant): Promise<Rendered | null> {
    const kept: Rendered = { kind: "page", page: old };
    if (flights.failedWithin(key, pause)) return kept;
    const { began, outcome } = flights.join(key, old.path, variant);
    return inTime(outcome.catch(() => kept), began + patience - performance.now(), () => kept);
  }

  async function once(address: string, variant: Variant): Promise<Found | null> {
    const key = keyOf(address, variant.name);
    const none = noPages.get(key);
    if (none && performance.now() - none.since < doubtAfter) return none.found;
    const page = await store.find(address, variant.name);
    if (page && !page.stale) {
      renewLater(page);
      return { kind: "page", page, ready: true };
    }
    if (!page) {
      const outcome = inTime(flights.join(key, address, variant).outcome, longestWait, () => {
        throw new Error(`${address} is not there after ${longestWait} ms.`);
      });
      return none ? outcome.catch(() => none.found) : outcome;
    }
    const answer = await renewed(key, page, variant);
    // While it waited, the old page may have been withdrawn.
    return answer?.kind === "page" && log.withdrawnSince(address, answer.page.seq) ? null : answer;
  }

  /** Throws where nothing is kept and the renderer cannot answer. */
  async function find(address: string, variant: Variant = wholePage): Promise<Found> {
    for (let tries = 0; tries < 4; tries += 1) {
      const found = await once(address, variant);
      if (found) return found;
    }
    throw new Error(`${address} keeps changing while it is rendered.`);
  }

  /** A page of an earlier build is right in every word: it is served, and made anew with the new looks meanwhile. */
  function renewLater(page: KeptPage): void {
    if (page.build === build() || performance.now() - (page.renewing ?? -Infinity) < renewPause) return;
    page.renewing = performance.now();
    refreshing.add([page.path]);
  }

  /** Not made while the page of before still stands for it. */
  async function refresh(address: string): Promise<Asked> {
    const page = await store.find(address, "");
    if (page && !page.stale && page.build === build()) return { made: Promise.resolve(true) };
    const { answered, outcome } = flights.join(address, address, wholePage);
    await answered;
    return {
      made: outcome.then(async (rendered) => {
        if (rendered) return true;
        if (page && !page.stale) return false;
        const found = await find(address);
        return found.kind !== "page" || !found.page.stale;
      }),
    };
  }

  // Coding a page well takes about as long as rendering it: what is made does not run ahead of what is kept.
  const refreshing = createRefreshQueue(refresh, () =>
    // A flood of addresses that nobody knows never lets the renderer rest: then every change still gets its turn.
    inTime(flights.quiet().then(store.caughtUp), longestQuiet, () => undefined));

  return {
    /** What can be sent this very moment without asking anybody, or undefined. */
    ready(address: string): KeptPage | undefined {
      const page = store.held(address);
      if (!page || page.stale) return undefined;
      renewLater(page);
      return page;
    },

    find,

    /**
     * The script of the page with this print, or null where that is no page of ours any more. One that a reader still has open goes on working
     * after a change, as long as memory holds; a withdrawn one does not.
     */
    async findScript(address: string, print: string): Promise<KeptPage | null> {
      const variant = scriptVariant(print);
      const held = store.held(keyOf(address, variant.name));
      if (held) return held;
      const whole = await find(address);
      // Only what a page really asks for is worth a render.
      if (whole.kind !== "page" || !whole.page.answers.identity.body.includes(scriptQuery(print))) return null;
      const found = await find(address, variant);
      return found.kind === "page" ? found.page : null;
    },

    /** After it resolves no withdrawn page is served any more, and every swapped one is rendered anew for whoever asks. */
    async apply(plan: Plan): Promise<void> {
      const recorded = log.record(plan);
      const gone = new Set(plan.withdraw);
      noPages.clear();
      flights.clear();
      const dropped = store.drop(gone);
      store.spoil(new Set(plan.swap), new Set(plan.tags));
      await Promise.all([recorded, dropped]);
      const swapped = new Set(plan.swap);
      refreshing.add([...store.hottest().filter((address) => swapped.has(address)), ...plan.swap]);
    },

    /** No page kept so far is served again: too much was missed to know which ones are right. */
    async distrust(): Promise<void> {
      const recorded = log.distrust();
      noPages.clear();
      flights.clear();
      store.forget();
      await recorded;
    },

    /** Another build makes pages from now on: those of the earlier ones go on being served, and the hottest are made anew first. */
    renew(): void {
      noPages.clear();
      flights.clear();
      store.dropData();
      refreshing.add(store.hottest());
    },

    /** Renders what an earlier process was told to and did not come to; once the renderer is ready. */
    resume(): void {
      flights.forgive();
      refreshing.add(log.pending());
    },

    /** Pages that wait to be rendered anew. */
    waiting: refreshing.waiting,
  };
}

export type KeptPages = ReturnType<typeof createKeptPages>;
