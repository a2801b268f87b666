/**
 * Answers pages: from what is kept, else from one render however many ask. Three rules hold at every moment:
 * - after a swap, whoever asks gets the new page; the old one only if the renderer fails or takes too long;
 * - after a withdrawal the old page is never served again;
 * - a render that began before a change never counts as the page after it.
 */
import { log as events } from "../log";
import type { Plan } from "../publish/plan";
import type { ChangeLog } from "./change-log";
import type { KeptPage } from "./kept-page";
import type { Missing, PageSource, Rendered } from "./page-source";
import { keyOf, type PageStore } from "./page-store";
import { tagsOfPath } from "../publish/page-tags";
import { scriptQuery, scriptVariant, type Variant, wholePage } from "./page-variant";
import { type Asked, createRefreshQueue } from "./refresh-queue";
import { createTurns } from "./turns";

/** `ready`: it was there before anybody asked, and nothing has changed since. */
export type Found = { kind: "page"; page: KeptPage; ready?: true } | Missing | { kind: "pass" };

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

/** Addresses nobody knows are remembered up to this number; more are asked for again. */
const mostMissing = 10_000;

interface Flight {
  began: number;
  /** Settles, and never rejects, when the renderer has done its part or will not. */
  answered: Promise<void>;
  outcome: Promise<Rendered | null>;
}

export function createKeptPages({ log, store, source, patience = 8_000, pause = 1_000, doubtAfter = 30_000, build = () => "" }: KeptPagesOptions) {
  const flights = new Map<string, Flight>();
  const failedAt = new Map<string, number>();
  const others = new Map<string, { found: Missing | { kind: "pass" }; since: number }>();
  const renders = createTurns(6, 2_000);
  /** What the renderer is working at. */
  const asking = new Set<Promise<void>>();

  function remember(key: string, found: Missing | { kind: "pass" }): void {
    others.delete(key);
    others.set(key, { found, since: performance.now() });
    const oldest = others.keys().next();
    if (others.size > mostMissing && !oldest.done) others.delete(oldest.value);
  }

  /** Null when a change came in between: the answer may be of before it. */
  async function render(key: string, address: string, variant: Variant, answered: () => void): Promise<Rendered | null> {
    return renders.take(async () => {
      const { seq } = log;
      const rendered = await source.render(address, variant, seq, answered);
      if (rendered.kind !== "page") {
        if (log.seq !== seq) return null;
        await store.drop(variant.name === "" ? new Set([address]) : new Set());
        remember(key, rendered);
        return rendered;
      }
      if (log.changedSince(address, tagsOfPath(address), seq)) return null;
      others.delete(key);
      failedAt.delete(key);
      void store.keep(variant.name, rendered.page);
      if (rendered.aside) void store.keep(rendered.aside.variant.name, rendered.aside.page);
      return rendered;
    });
  }

  function join(key: string, address: string, variant: Variant): Flight {
    const current = flights.get(key);
    if (current) return current;
    let free = (): void => undefined;
    const answered = new Promise<void>((resolve) => void (free = resolve));
    const flight: Flight = { began: performance.now(), answered, outcome: render(key, address, variant, free).finally(free) };
    flights.set(key, flight);
    asking.add(answered);
    void answered.then(() => asking.delete(answered));
    const land = (): void => {
      if (flights.get(key) === flight) flights.delete(key);
    };
    flight.outcome.then(land, (error: unknown) => {
      // Once per page, until it can be made again.
      if (!failedAt.has(key)) events.warn({ err: error, page: address }, "A page could not be made.");
      if (failedAt.size > mostMissing) failedAt.clear();
      failedAt.set(key, performance.now());
      land();
    });
    return flight;
  }

  /** The new page, or the old one where the new one fails or is late. */
  async function renewed(key: string, old: KeptPage, variant: Variant): Promise<Rendered | null> {
    const kept: Rendered = { kind: "page", page: old };
    if (performance.now() - (failedAt.get(key) ?? -Infinity) < pause) return kept;
    const flight = join(key, old.path, variant);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Rendered>((resolve) => {
      timer = setTimeout(() => resolve(kept), Math.max(0, flight.began + patience - performance.now()));
    });
    try {
      return await Promise.race([flight.outcome.catch(() => kept), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** The render goes on: whoever comes next may find it done. */
  async function inTime(outcome: Promise<Rendered | null>, address: string): Promise<Rendered | null> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`${address} is not there after ${longestWait} ms.`)), longestWait);
    });
    try {
      return await Promise.race([outcome, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  async function once(address: string, variant: Variant): Promise<Found | null> {
    const key = keyOf(address, variant.name);
    const other = others.get(key);
    if (other && performance.now() - other.since < doubtAfter) return other.found;
    const page = await store.find(address, variant.name);
    if (page && !page.stale) {
      renewLater(page);
      return { kind: "page", page, ready: true };
    }
    if (!page) {
      const outcome = inTime(join(key, address, variant).outcome, address);
      return other ? outcome.catch(() => other.found) : outcome;
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

  async function quiet(): Promise<void> {
    while (asking.size > 0) await Promise.all(asking);
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
    const { answered, outcome } = join(address, address, wholePage);
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
  const refreshing = createRefreshQueue(refresh, async () => {
    let timer: NodeJS.Timeout | undefined;
    // A flood of addresses that nobody knows never lets the renderer rest: then every change still gets its turn.
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, longestQuiet)));
    await Promise.race([quiet().then(store.caughtUp), late]);
    clearTimeout(timer);
  });

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
      others.clear();
      flights.clear();
      failedAt.clear();
      const dropped = store.drop(gone);
      store.spoil(new Set(plan.swap), new Set(plan.tags));
      await Promise.all([recorded, dropped]);
      const swapped = new Set(plan.swap);
      refreshing.add([...store.hottest().filter((address) => swapped.has(address)), ...plan.swap]);
    },

    /** No page kept so far is served again: too much was missed to know which ones are right. */
    async distrust(): Promise<void> {
      const recorded = log.distrust();
      for (const map of [others, flights, failedAt]) map.clear();
      store.forget();
      await recorded;
    },

    /** Another build makes pages from now on: those of the earlier ones go on being served, and the hottest are made anew first. */
    renew(): void {
      for (const map of [others, flights, failedAt]) map.clear();
      store.dropData();
      refreshing.add(store.hottest());
    },

    /** Renders what an earlier process was told to and did not come to; once the renderer is ready. */
    resume(): void {
      failedAt.clear();
      refreshing.add(log.pending());
    },

    /** Pages that wait to be rendered anew. */
    waiting: refreshing.waiting,
  };
}

export type KeptPages = ReturnType<typeof createKeptPages>;
