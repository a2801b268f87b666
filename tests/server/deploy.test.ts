import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type DeployedProject, makeDeployedProject } from "./deployed-project";

let project: DeployedProject;
let current = 0;

/** Milliseconds: each of these tests starts processes, and two cores may be busy with other work. */
const patience = 60_000;
vi.setConfig({ testTimeout: patience });

/** Another version of the sources, whose pages say so. */
function nextVersion(more = ""): string {
  current += 1;
  project.write(`v${current} ${more}`);
  return `v${current}`;
}

beforeAll(async () => {
  project = await makeDeployedProject();
  nextVersion();
  await project.start();
  await project.get("/nl/blog/zink");
}, patience);

afterAll(() => project.remove());

test("a deploy where nothing runs says what to do instead", async () => {
  const other = await makeDeployedProject();
  expect(await other.deploy()).toEqual({ code: 1, said: expect.stringContaining("npm start") });
  await other.remove();
});

test("under load no request fails, saves meet one renderer at a time, and every page becomes the new one", async () => {
  const before = `v${current}`;
  const opened = await project.get("/nl/blog/zink");
  const version = nextVersion();
  const statuses: number[] = [];
  const over = new AbortController();
  const visit = async (number: number): Promise<void> => {
    for (let turn = 0; !over.signal.aborted; turn += 1) {
      // Known pages, pages nobody asked for before, and saves.
      const asked = turn % 4 === 0 ? project.get("/api/articles", { method: "POST", body: "{}" }) : project.get(turn % 10 !== 1 ? "/nl/blog/zink" : `/fr/blog/${version}-${number}-${turn}`);
      statuses.push((await asked).status);
    }
  };
  const load = Array.from({ length: 6 }, (_, number) => visit(number));
  const deployed = await project.deploy();
  await vi.waitFor(async () => expect((await project.get("/nl/blog/zink")).text).toContain(version), 40_000);
  over.abort();
  await Promise.all(load);
  expect(deployed).toEqual({ code: 0, said: expect.stringContaining("the new renderer answers") });
  expect(statuses.filter((status) => status !== 200)).toEqual([]);
  const journal = project.journal();
  expect(journal.slice(journal.indexOf(`prepare ${version}`)).filter((line) => line.endsWith(before))).toEqual([]);
  expect(journal.filter((line) => line === `write ${before}`).length).toBeGreaterThan(0);
  // The page that somebody opened before the deploy still finds its script and the data it starts from.
  const print = /\?script=([\w-]+)/.exec(opened.text)?.[1] ?? "";
  expect(await project.get(`/nl/blog/zink?script=${print}`)).toEqual({ status: 200, text: expect.stringContaining(before) });
  expect(await project.get(`/_next/static/${before}.js`)).toMatchObject({ status: 200 });
});

test("the same sources are not deployed twice", async () => {
  expect(await project.deploy()).toEqual({ code: 0, said: expect.stringContaining("served already") });
});

describe("a deploy that fails leaves the earlier version serving", () => {
  let served: string;

  beforeEach(() => {
    served = `v${current}`;
  });

  test.each([
    ["a build that fails", "broken", "next build failed"],
    ["a renderer that does not start", "deaf", "stopped before it was ready"],
    ["a renderer that speaks otherwise than the front", "strange", "restart the server"],
    ["a migration that fails", "unmigrated", "database could not be prepared"],
    ["pages that cannot be made", "blank", "answered 500 to /nl"],
  ])("%s", async (_, fault, words) => {
    nextVersion(fault);
    const { code, said } = await project.deploy();
    expect([code, said]).toEqual([1, expect.stringContaining(words)]);
    // Pages nobody asked for before, and saves, still come from the earlier renderer.
    expect((await project.get(`/nl/blog/${fault}`)).text).toContain(served);
    expect((await project.get("/api/articles", { method: "POST", body: "{}" })).text).toBe(served);
    project.write(`${served} `);
    current = Number(served.slice(1));
  });
});

test("after kill -9 of everything the version deployed last is served, and what it kept", async () => {
  const version = nextVersion();
  expect((await project.deploy()).code).toBe(0);
  await project.kill();
  await project.start();
  expect((await project.get("/nl/blog/after-the-restart")).text).toContain(version);
  expect((await project.get("/nl/blog/zink")).status).toBe(200);
});
