import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from "payload";
import { z } from "zod";

import { refuseIncomplete } from "../access/incomplete-request";
import { refuseStranger } from "../access/plain-refusals";
import { isEditor } from "../access/roles";
import { type AdminText, label } from "../content/label";
import { sources } from "../content/sources";
import { inAdminLanguage } from "../content/validate";
import type { PastedSource } from "./csl-source";
import { sayIn } from "./in-admin-words";
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

const wrongField = label(
  "In bron {number} past „{field}” niet: te lang, leeg of van een andere soort. Er is niets bewaard; kort het in of laat het weg, en probeer het opnieuw.",
  "Dans la source {number}, « {field} » ne convient pas : trop long, vide ou d’une autre nature. Rien n’a été enregistré ; raccourcissez-le ou omettez-le, puis réessayez.",
  "In source {number}, “{field}” does not fit: too long, empty or of another kind. Nothing was saved; shorten it or leave it out, and try again.",
);
const tooMany = label(
  `Meer dan ${mostSources} bronnen ineens gaat niet; er is niets bewaard. Deel de lijst op.`,
  `Plus de ${mostSources} sources à la fois, c’est trop ; rien n’a été enregistré. Divisez la liste.`,
  `More than ${mostSources} sources at once is too many; nothing was saved. Split the list.`,
);

function fieldName(name: string, language: string): string {
  const known = sources.fields.flatMap((field) => (field.type === "row" ? field.fields : [field])).find((field) => "name" in field && field.name === name);
  const words = known && "label" in known ? (known.label as AdminText | undefined) : undefined;
  return words ? inAdminLanguage(words, language) : name;
}

/** Of a list by the source and the field, as its form calls it; of what is no list how one looks. */
function refuseList(req: PayloadRequest, { issues }: z.ZodError): Response {
  const say = sayIn(req.i18n.language);
  if (issues.some(({ code, path }) => code === "too_big" && path.length === 1)) return Response.json({ errors: [{ message: say(tooMany) }] }, { status: 400 });
  const inSources = issues.flatMap(({ path: [list, place, field] }) => (list === "sources" && typeof place === "number" && typeof field === "string" ? [say(wrongField, { number: place + 1, field: fieldName(field, req.i18n.language) })] : []));
  return inSources.length > 0 ? Response.json({ errors: inSources.map((message) => ({ message })) }, { status: 400 }) : refuseIncomplete(req, '{ "sources": [{ "type": "book", "title": "…" }], "dryRun": true }');
}

/**
 * `POST /api/sources/from-list` with `{ sources, dryRun }`: finds or makes the sources of a typed list, in its order. With `dryRun` nothing is
 * written: an outcome without id and problem is a source that would be made. 200 with an outcome for each, 400, 403.
 */
export const sourceListEndpoint: Omit<Endpoint, "root"> = {
  method: "post",
  path: "/from-list",
  handler: async (req) => {
    if (!isEditor(req)) return refuseStranger(req);
    await addDataAndFileToRequest(req);
    const parsed = asked.safeParse(req.data);
    if (!parsed.success) return refuseList(req, parsed.error);
    const outcomes: PasteOutcome[] = [];
    for (const one of parsed.data.sources) outcomes.push(await takeSource(req, one as PastedSource, parsed.data.dryRun));
    return Response.json({ outcomes });
  },
};
