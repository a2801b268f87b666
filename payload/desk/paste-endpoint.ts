import { addDataAndFileToRequest, type Endpoint } from "payload";

import { refuseStranger } from "../access/plain-refusals";
import { isEditor } from "../access/roles";
import { label } from "../content/label";
import { inAdminLanguage } from "../content/validate";
import { readPasted } from "./read-pasted";
import { type PasteOutcome, takeSource } from "./take-sources";

const unreadable = label(
  "Dit is geen DOI, PubMed-nummer, webadres, BibTeX, RIS of CSL-JSON. Kopieer de verwijzing opnieuw, of vul de bron zelf in.",
  "Ceci n’est ni un DOI, ni un numéro PubMed, ni une adresse web, ni du BibTeX, du RIS ou du CSL-JSON. Copiez de nouveau la référence, ou remplissez la source vous-même.",
  "This is no DOI, PubMed id, web address, BibTeX, RIS or CSL-JSON. Copy the reference again, or fill in the source yourself.",
);

/**
 * `POST /api/sources/paste` with `{ text, title? }`: finds or makes the sources that a pasted text names. `title` completes a bare DOI, PMID
 * or address, which name no title by themselves and are not looked up. 200 with an outcome for each, 400 for a text it cannot read, 403.
 */
export const pasteEndpoint: Omit<Endpoint, "root"> = {
  method: "post",
  path: "/paste",
  handler: async (req) => {
    if (!isEditor(req)) return refuseStranger(req);
    await addDataAndFileToRequest(req);
    const { text, title } = (req.data ?? {}) as { text?: unknown; title?: unknown };
    const sources = typeof text === "string" ? await readPasted(text) : [];
    if (sources.length === 0) return Response.json({ errors: [{ message: inAdminLanguage(unreadable, req.i18n.language) }] }, { status: 400 });
    const given = typeof title === "string" && title.trim() !== "" && sources.length === 1 ? { title: title.trim().slice(0, 600) } : {};
    const outcomes: PasteOutcome[] = [];
    for (const source of sources) outcomes.push(await takeSource(req, { ...given, ...source }));
    return Response.json({ outcomes });
  },
};
