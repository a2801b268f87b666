import { createLocalReq } from "payload";
import { afterEach, beforeEach, expect, it } from "vitest";

import { pasteEndpoint } from "@/payload/desk/paste-endpoint";
import { sourceListEndpoint } from "@/payload/desk/source-list-endpoint";
import type { PasteOutcome } from "@/payload/desk/take-sources";
import type { User } from "@/payload/payload-types";

import { openDatabase, type TestDatabase } from "../support/database";
import { createUser } from "../support/documents";

let db: TestDatabase;
let editor: User & { collection: "users" };
beforeEach(async () => {
  db = await openDatabase();
  editor = await createUser(db.payload, "editor");
});
afterEach(() => db.close());

async function paste(data: object, user: typeof editor | null = editor): Promise<{ status: number; outcomes?: PasteOutcome[] }> {
  const req = Object.assign(await createLocalReq({ user: user ?? undefined }, db.payload), { data });
  const answer = (await pasteEndpoint.handler(req)) as Response;
  return { status: answer.status, ...((await answer.json()) as object) };
}

const ris = "TY  - JOUR\nAU  - Slutsky, Inna\nTI  - Enhancement\nJO  - Neuron\nPY  - 2010\nDO  - 10.1016/j.neuron.2009.12.026\nER  - ";

it("makes a source once, and finds it by its DOI the next time, however that is written", async () => {
  const first = await paste({ text: ris });
  expect(first).toMatchObject({ status: 200, outcomes: [{ made: true, title: "Enhancement", problem: null }] });
  const again = await paste({ text: "https://doi.org/10.1016/J.NEURON.2009.12.026" });
  expect(again.outcomes).toMatchObject([{ made: false, id: first.outcomes?.[0]?.id }]);
  expect(await db.payload.count({ collection: "sources" })).toEqual({ totalDocs: 1 });
});

it("asks for the title that a bare DOI does not tell, and makes the source with it", async () => {
  const asked = await paste({ text: "10.1000/xyz123" });
  expect(asked).toMatchObject({ status: 200, outcomes: [{ id: null, made: false, source: { doi: "10.1000/xyz123" }, problem: expect.any(String) }] });
  expect(await paste({ text: "10.1000/xyz123", title: "A study" })).toMatchObject({ outcomes: [{ made: true, title: "A study" }] });
});

it("says so when it cannot read the text, and is not for translators or visitors", async () => {
  expect((await paste({ text: "zomaar" })).status).toBe(400);
  expect((await paste({})).status).toBe(400);
  expect((await paste({ text: ris }, null)).status).toBe(403);
  expect((await paste({ text: ris }, await createUser(db.payload, "translator", ["fr"]))).status).toBe(403);
  expect(await db.payload.count({ collection: "sources" })).toEqual({ totalDocs: 0 });
});

it("takes a typed list: nothing is written by a dry run, then each is found or made once", async () => {
  await paste({ text: ris });
  const ask = async (data: object, user: typeof editor | null = editor) => {
    const req = Object.assign(await createLocalReq({ user: user ?? undefined }, db.payload), { data });
    const answer = (await sourceListEndpoint.handler(req)) as Response;
    return { status: answer.status, ...((await answer.json()) as { outcomes?: PasteOutcome[] }) };
  };
  const sources = [{ type: "journalArticle", title: "Enhancement, again", doi: "10.1016/j.neuron.2009.12.026" }, { type: "webPage", title: "Een pagina" }, { type: "webPage", url: "https://a.example/" }];
  const count = async () => (await db.payload.count({ collection: "sources" })).totalDocs;
  expect((await ask({ sources, dryRun: true })).outcomes).toMatchObject([{ id: expect.any(Number), made: false, problem: null }, { id: null, problem: null }, { id: null, problem: expect.any(String) }]);
  expect(await count()).toBe(1);
  const made = (await ask({ sources: sources.slice(0, 2), dryRun: false })).outcomes;
  expect(made).toMatchObject([{ made: false }, { made: true, title: "Een pagina" }]);
  expect((await ask({ sources: sources.slice(1, 2), dryRun: false })).outcomes).toMatchObject([{ id: made?.[1]?.id, made: false }]);
  expect(await count()).toBe(2);
  for (const wrong of [{}, { sources: [], dryRun: true }, { sources: [{ type: "webPage", live: { nl: true } }], dryRun: false }, { sources: [{ type: "poem", title: "x" }], dryRun: true }]) {
    expect((await ask(wrong)).status).toBe(400);
  }
  expect((await ask({ sources, dryRun: true }, await createUser(db.payload, "translator", ["fr"]))).status).toBe(403);
});
