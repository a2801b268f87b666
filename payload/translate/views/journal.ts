/**
 * Every word that the server does not have yet, kept on this computer with each key: a closed tab, a dead battery or an expired session loses
 * nothing. One entry per unit and tab, so that two tabs never overwrite each other; under the person's own name, so that nobody sends
 * another one's words.
 */
import type { DeskAddress } from "../desk/contract/address";
import type { UnitDraft, Written } from "./saving";

export type JournalEntry = Pick<UnitDraft, "unit" | "revision" | "at" | keyof Written>;

/** What `localStorage` has of it; a test brings its own. */
export interface Shelf {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface Journal {
  /** False where this computer did not keep it (full, or switched off): then the person should know. */
  keep(entry: JournalEntry): boolean;
  forget(unit: string): void;
  /** What tabs that are gone left behind, newest first; now it is this tab's. */
  takeOver(alive: ReadonlySet<string>): JournalEntry[];
}

const name = "feuilleton-desk";

function isEntry(value: unknown): value is JournalEntry {
  const entry = value as Partial<JournalEntry> | null;
  return typeof entry?.unit === "string" && typeof entry.text === "string" && typeof entry.revision === "number" && typeof entry.at === "string" && typeof entry.links === "object" && entry.links !== null && typeof entry.origin === "object";
}

function readEntry(value: string | null): JournalEntry | null {
  try {
    const entry: unknown = JSON.parse(value ?? "null");
    return isEntry(entry) ? entry : null;
  } catch {
    return null;
  }
}

/** @param tab a name for this tab, without slashes */
export function openJournal(shelf: Shelf, person: number, { collection, id, locale }: DeskAddress, tab: string): Journal {
  const folder = `${name}/${person}/${collection}/${id}/${locale}/`;
  const keyOf = (unit: string) => `${folder}${tab}/${unit}`;
  return {
    keep({ unit, revision, at, text, links, origin }) {
      try {
        shelf.setItem(keyOf(unit), JSON.stringify({ unit, revision, at, text, links, origin }));
        return true;
      } catch {
        return false;
      }
    },
    forget(unit) {
      try {
        shelf.removeItem(keyOf(unit));
      } catch {
        // A shelf that is switched off holds nothing to forget.
      }
    },
    takeOver(alive) {
      const left: { key: string; entry: JournalEntry }[] = [];
      for (let at = 0; at < shelf.length; at += 1) {
        const key = shelf.key(at);
        const owner = key?.startsWith(folder) ? key.slice(folder.length).split("/", 1)[0] : undefined;
        const entry = key && owner !== undefined && (owner === tab || !alive.has(owner)) ? readEntry(shelf.getItem(key)) : null;
        if (key && entry) left.push({ key, entry });
      }
      const newest = left.sort((a, b) => (a.entry.at > b.entry.at ? -1 : 1));
      const mine = new Map<string, JournalEntry>();
      for (const { key, entry } of newest) {
        // Of two that are gone the later one counts; the earlier one stays where it is, to be found again once that one is settled.
        if (mine.has(entry.unit)) continue;
        mine.set(entry.unit, entry);
        if (this.keep(entry) && key !== keyOf(entry.unit)) shelf.removeItem(key);
      }
      return [...mine.values()];
    },
  };
}

/** Tabs of the desk that are open, by the lock each of them holds (Web Locks); null where the browser does not tell. */
export async function openTabs(locks: LockManager | undefined): Promise<Set<string> | null> {
  if (!locks) return null;
  const { held = [] } = await locks.query();
  return new Set(held.flatMap((lock) => (lock.name?.startsWith(`${name}/`) ? [lock.name.slice(name.length + 1)] : [])));
}

/** Says "this tab is open" until `signal`. */
export function holdTab(locks: LockManager | undefined, tab: string, signal: AbortSignal): void {
  const held = new Promise<void>((resolve) => {
    signal.addEventListener("abort", () => resolve());
  });
  // An aborted request rejects; there is nobody left to tell.
  locks?.request(`${name}/${tab}`, () => held).catch(() => undefined);
}
