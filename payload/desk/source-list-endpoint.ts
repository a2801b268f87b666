import { addDataAndFileToRequest, type Endpoint } from "payload";
import { z } from "zod";

import { isEditor } from "../access/roles";
import type { PastedSource } from "./csl-source";
import { type PasteOutcome, takeSource } from "./take-sources";

/** A thesis has more; an article of a shop has not. */
const mostSources = 200;

const text = (longest: number) => z.string().trim().min(1).max(longest).optional();
/** The fields of a source that a typed list can name; anything else is refused, not passed on. */
const source = z.strictObject({
  type: z.enum(["journalArticle", "book", "register", "webPage"]),
  title: text(600), authors: text(400), container: text(300), volume: text(20), issue: text(20), pages: text(40), doi: text(300), pmid: text(12), url: text(2_000),
  year: z.int().min(1500).max(2100).optional(),
});
const asked = z.strictObject({ sources: z.array(source).min(1).max(mostSources), dryRun: z.boolean() });

/**
 * `POST /api/sources/from-list` with `{ sources, dryRun }`: finds or makes the sources of a typed list, in its order. With `dryRun` nothing is
 * written: an outcome without id and problem is a source that would be made. 200 with an outcome for each, 400, 403.
 */
export const sourceListEndpoint: Omit<Endpoint, "root"> = {
  method: "post",
  path: "/from-list",
  handler: async (req) => {
    if (!isEditor(req)) return Response.json({ errors: [{ message: req.t("error:notAllowedToPerformAction") }] }, { status: 403 });
    await addDataAndFileToRequest(req);
    const parsed = asked.safeParse(req.data);
    if (!parsed.success) return Response.json({ errors: [{ message: z.prettifyError(parsed.error) }] }, { status: 400 });
    const outcomes: PasteOutcome[] = [];
    for (const one of parsed.data.sources) outcomes.push(await takeSource(req, one as PastedSource, parsed.data.dryRun));
    return Response.json({ outcomes });
  },
};
