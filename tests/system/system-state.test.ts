/** What the System page reads off the disk. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { measureKept } from "@/payload/system/kept-on-disk";
import { systemState } from "@/payload/system/system-state";

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), "feuilleton-system-"));
});

afterEach(() => rmSync(dataDir, { recursive: true }));

const silent = { db: { count: () => Promise.reject(new Error("connect ECONNREFUSED")) } } as unknown as Parameters<typeof systemState>[0];
const read = (databaseUrl = "file:blog.db") => systemState(silent, { databaseUrl, dataDir, pagesDir: path.join(dataDir, "pages") });

test("an empty place has no backup and keeps no pages; a database that refuses is silent, not a failure of the page", async () => {
  expect(await read()).toEqual({ version: expect.stringMatching(/^\d+\.\d+\.\d+/), node: process.version.slice(1), database: { kind: "sqlite", answers: false }, backup: null, kept: 0 });
  expect((await read("postgres://localhost/blog")).database).toEqual({ kind: "postgres", answers: false });
});

test("the note of the last backup is read as the backup writes it; half a note is none", async () => {
  const note = { made: new Date(0).toISOString(), file: "/backups/a.tar.gz", bytes: 12 };
  writeFileSync(path.join(dataDir, "last-backup.json"), JSON.stringify(note));
  expect((await read()).backup).toEqual(note);
  for (const damaged of ["{", "null", `{"made":"yesterday","file":"a","bytes":1}`]) {
    writeFileSync(path.join(dataDir, "last-backup.json"), damaged);
    expect((await read()).backup).toBeNull();
  }
});

test("pages of all builds are counted, and nothing else that lies beside them", async () => {
  for (const place of ["b1/0a/ff", "b1/0a/00", "b2/ab/cd"]) mkdirSync(path.join(dataDir, "pages", place), { recursive: true });
  for (const file of ["b1/0a/ff/1.page", "b1/0a/ff/2.page", "b1/0a/ff/2.page.a1b2", "b1/0a/00/3.page", "b1/changes.log", "b2/ab/cd/4.page"]) writeFileSync(path.join(dataDir, "pages", file), "12345");
  expect((await read()).kept).toBe(4);
  expect(await measureKept(path.join(dataDir, "pages", "b1"))).toEqual({ pages: 3, bytes: 15 });
});
