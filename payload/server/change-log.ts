/**
 * What has changed since pages were kept, in memory and, before a change is acknowledged, on disk. A kept page carries the number (`seq`) of the
 * last change before its render; the log knows the number of the last change to each address and tag. So a page is fresh, stale or withdrawn
 * by comparing two numbers, and nothing has to be deleted for a withdrawal to hold, not even after a crash.
 */
import { randomBytes } from "node:crypto";
import { constants, existsSync, mkdirSync, readFileSync } from "node:fs";
import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";

import type { Plan } from "../publish/plan";

interface Line extends Plan {
  seq: number;
}

interface Snapshot {
  epoch: string;
  seq: number;
  /** Pages before it are not known to be right any more. */
  floor?: number;
  withdrawn: [string, number][];
  swapped: [string, number][];
  tags: [string, number][];
}

export type Opens = (file: string, flags: string | number) => Promise<FileHandle>;

/** To the end of a file that is there: a log that begins with a change says nothing of what was before it. */
const toItsEnd = constants.O_WRONLY | constants.O_APPEND;

/** Lines before the log is written anew from what is still of interest. */
const longest = 5_000;

export class ChangeLog {
  /** Pages of another epoch were kept beside another log, so nothing is known of what changed since. */
  readonly epoch: string;
  private latest = 0;
  private floor = 0;
  private readonly withdrawn = new Map<string, number>();
  private readonly swapped = new Map<string, number>();
  private readonly tags = new Map<string, number>();
  private readonly file: string;
  private lines = 0;
  private broken = false;
  /** It was not to be had for a moment: with it, pages may have gone from the disk that are believed to be there. */
  private gone = false;
  private writing: Promise<void> = Promise.resolve();

  /** Reads what an earlier process left in `folder`; a log that is missing or damaged starts a new epoch. Throws where the folder cannot be made. */
  constructor(folder: string, private readonly opens: Opens = open) {
    mkdirSync(folder, { recursive: true });
    this.file = path.join(folder, "changes.log");
    this.epoch = this.load() ?? randomBytes(9).toString("base64url");
  }

  get seq(): number {
    return this.latest;
  }

  /** Writes the log anew; once before the first page is kept, so that the epoch is on disk. False where the disk refuses. */
  async begin(): Promise<boolean> {
    return this.enqueue(async () => {
      await this.rewrite();
      this.gone = false;
    });
  }

  /** Whether it is not on disk, or was not since it began: the folder may be taken away under a running server, and a full disk may have cost it. */
  get missing(): boolean {
    return this.gone || !existsSync(this.file);
  }

  /**
   * In memory at once, on disk when it resolves. Where the disk takes nothing more, the log itself is removed: a restart then trusts no page at
   * all. Rejects only where even that fails; the change must then not be acknowledged.
   */
  record(plan: Plan): Promise<boolean> {
    this.latest += 1;
    const line: Line = { ...plan, seq: this.latest };
    this.remember(line);
    return this.enqueue(() => (this.broken || this.lines >= longest ? this.rewrite() : this.append(line)));
  }

  /** From now on no page kept so far is served. In memory at once, on disk when it resolves. */
  distrust(): Promise<boolean> {
    this.latest += 1;
    this.floor = this.latest;
    return this.enqueue(() => this.rewrite());
  }

  /** Number of the last change to any of these tags; 0 for none. */
  lastOf(tags: string[]): number {
    return Math.max(this.floor, ...tags.map((tag) => this.tags.get(tag) ?? 0));
  }

  withdrawnSince(page: string, seq: number): boolean {
    return seq < this.floor || (this.withdrawn.get(page) ?? 0) > seq;
  }

  changedSince(page: string, tags: string[], seq: number): boolean {
    return this.latest > seq && (this.withdrawnSince(page, seq) || (this.swapped.get(page) ?? 0) > seq || tags.some((tag) => (this.tags.get(tag) ?? 0) > seq));
  }

  /** A page rendered after change `seq` is on disk: what was noted of its address before is answered. */
  settle(page: string, seq: number): void {
    for (const marks of [this.withdrawn, this.swapped]) if ((marks.get(page) ?? Infinity) <= seq) marks.delete(page);
  }

  /** Addresses that wait to be rendered anew. */
  pending(): string[] {
    return [...this.swapped.keys()];
  }

  private remember(line: Line): void {
    for (const page of line.withdraw) this.withdrawn.set(page, line.seq);
    for (const page of line.swap) this.swapped.set(page, line.seq);
    // An article's tag is on its own pages only, and those are named in the plan; the tags kept here stay as few as languages and topics.
    for (const tag of line.tags) if (!tag.startsWith("article:")) this.tags.set(tag, line.seq);
  }

  private enqueue(work: () => Promise<void>): Promise<boolean> {
    const done = this.writing.then(work).then(
      () => true,
      async () => {
        this.broken = true;
        this.gone = true;
        await rm(this.file, { force: true });
        return false;
      },
    );
    this.writing = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }

  private async append(line: Line): Promise<void> {
    await this.write(this.file, toItsEnd, `${JSON.stringify(line)}\n`);
    this.lines += 1;
  }

  private async rewrite(): Promise<void> {
    const snapshot: Snapshot = { epoch: this.epoch, seq: this.latest, floor: this.floor, withdrawn: [...this.withdrawn], swapped: [...this.swapped], tags: [...this.tags] };
    const beside = `${this.file}.new`;
    await mkdir(path.dirname(this.file), { recursive: true });
    await this.write(beside, "w", `${JSON.stringify(snapshot)}\n`);
    await rename(beside, this.file);
    this.lines = 0;
    this.broken = false;
  }

  private async write(file: string, flags: string | number, text: string): Promise<void> {
    const handle = await this.opens(file, flags);
    try {
      await handle.appendFile(text);
      await handle.datasync();
    } finally {
      await handle.close();
    }
  }

  private load(): string | null {
    try {
      // What follows the last line break was never acknowledged: the process died while it wrote.
      const [first, ...lines] = readFileSync(this.file, "utf8").split("\n").slice(0, -1);
      const snapshot = JSON.parse(first ?? "") as Snapshot;
      const changes = lines.map((line) => JSON.parse(line) as Line);
      for (const [page, seq] of snapshot.withdrawn) this.withdrawn.set(page, seq);
      for (const [page, seq] of snapshot.swapped) this.swapped.set(page, seq);
      for (const [tag, seq] of snapshot.tags) this.tags.set(tag, seq);
      for (const change of changes) this.remember(change);
      this.latest = changes.at(-1)?.seq ?? snapshot.seq;
      this.floor = snapshot.floor ?? 0;
      return snapshot.epoch;
    } catch {
      for (const marks of [this.withdrawn, this.swapped, this.tags]) marks.clear();
      return null;
    }
  }
}
