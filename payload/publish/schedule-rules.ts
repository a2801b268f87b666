/** What may be planned, by whom it was, and what may still be changed about it. */
import { APIError, type CollectionBeforeChangeHook, type CollectionConfig, type FieldHook, type PayloadRequest, ValidationError, type Where } from "payload";

import { isPossibleId } from "../access/possible-id";
import { userOf } from "../access/roles";
import { idsOf } from "../content/body-references";
import { type AdminText, label } from "../content/label";
import { scheduledChanges } from "../content/scheduled-changes";
import { inAdminLanguage } from "../content/validate";
import { readMoment, wallClock, whyNoMoment } from "./wall-clock";

const texts = {
  noDay: label(
    "Deze datum bestaat niet op de kalender. Kies een andere dag.",
    "Cette date n’existe pas au calendrier. Choisissez un autre jour.",
    "There is no such date in the calendar. Choose another day.",
  ),
  skipped: label(
    "Dit tijdstip bestaat niet in de tijd van Brussel: die nacht slaat de klok een uur over. Kies een uur vroeger of later.",
    "Ce moment n’existe pas à l’heure de Bruxelles : cette nuit-là, l’horloge saute une heure. Choisissez une heure plus tôt ou plus tard.",
    "This moment does not exist in Brussels time: that night the clock skips an hour. Choose an hour earlier or later.",
  ),
  unreadable: label(
    "Dit is geen tijdstip. Schrijf het in de tijd van Brussel, bijvoorbeeld 2026-12-01T09:00.",
    "Ce n’est pas un moment. Écrivez-le à l’heure de Bruxelles, par exemple 2026-12-01T09:00.",
    "This is not a moment. Write it in Brussels time, for example 2026-12-01T09:00.",
  ),
  past: label(
    "Dit tijdstip is voorbij ({at} in Brussel). Kies een later, of publiceer nu.",
    "Ce moment est passé ({at} à Bruxelles). Choisissez-en un autre, ou publiez maintenant.",
    "This moment is past ({at} in Brussels). Choose a later one, or publish now.",
  ),
  twice: label(
    "Dit staat al gepland voor {at} (tijd van Brussel). Verzet of annuleer dat eerst.",
    "C’est déjà prévu pour le {at} (heure de Bruxelles). Déplacez ou annulez d’abord cette programmation.",
    "This is already scheduled for {at} (Brussels time). Move or cancel that first.",
  ),
  noArticle: label(
    "Dit artikel bestaat niet (meer). Kies een ander.",
    "Cet article n’existe pas ou plus. Choisissez-en un autre.",
    "There is no such article (any more). Choose another one.",
  ),
  over: label(
    "Deze planning is afgehandeld en verandert niet meer. Maak een nieuwe.",
    "Cette programmation est traitée et ne change plus. Créez-en une nouvelle.",
    "This is over and does not change any more. Make a new one.",
  ),
} satisfies Record<string, AdminText>;

/** People plan to the minute, and a form takes a moment to arrive. */
const grace = 60_000;

function invalid(req: PayloadRequest, text: keyof typeof texts, at?: Date, path = "at"): never {
  const message = inAdminLanguage(texts[text], req.i18n.language).replace("{at}", at ? wallClock(at).replace("T", " ") : "");
  throw new ValidationError({ collection: "scheduled-changes", errors: [{ path, message }], req }, req.t);
}

const toUtc: FieldHook = ({ req, value }) => {
  if (value === undefined || value === null || value === "") return value as undefined;
  return (readMoment(value) ?? invalid(req, whyNoMoment(value))).toISOString();
};

interface Change {
  id?: number;
  article?: unknown;
  language?: string;
  action?: string;
  at?: string | Date;
  state?: string;
}

/** The database would refuse it too, with an error that tells nobody anything. */
async function refuseStranger(req: PayloadRequest, { article }: Change): Promise<void> {
  const [id] = idsOf(article);
  const { totalDocs } = isPossibleId(id) ? await req.payload.db.count({ collection: "articles", req, where: { id: { equals: id } } }) : { totalDocs: 0 };
  if (totalDocs === 0) invalid(req, "noArticle", undefined, "article");
}

async function refuseTwin(req: PayloadRequest, change: Change, id: number | undefined): Promise<void> {
  const where: Where[] = [{ article: { equals: idsOf(change.article)[0] } }, { language: { equals: change.language } }, { action: { equals: change.action } }, { state: { equals: "waiting" } }];
  if (id !== undefined) where.push({ id: { not_equals: id } });
  const { docs } = await req.payload.db.find<{ id: number; at: string }>({ collection: "scheduled-changes", limit: 1, pagination: false, req, where: { and: where } });
  if (docs[0]) invalid(req, "twice", new Date(docs[0].at));
}

const settle: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const change = { ...originalDoc, ...data } as Change;
  const before = operation === "update" ? (originalDoc as Change) : null;
  if (before && before.state !== "waiting" && before.state !== "failed") {
    throw new APIError(inAdminLanguage(texts.over, req.i18n.language), 409, undefined, true);
  }
  const outcome = { attempts: 0, reasons: null, finishedAt: null };
  if (before && data.state === "cancelled") return { ...data, ...outcome, state: "cancelled", finishedAt: new Date().toISOString() };
  const at = new Date(change.at ?? Number.NaN);
  // A change that failed is tried again when somebody gives it a new moment.
  if (at.getTime() < Date.now() - grace) invalid(req, "past", at);
  await refuseStranger(req, change);
  await refuseTwin(req, change, before?.id);
  return { ...data, ...outcome, state: "waiting", requestedBy: userOf(req)?.id ?? (originalDoc as { requestedBy?: unknown } | undefined)?.requestedBy ?? null };
};

/** The collection with its rules. */
export const schedule: CollectionConfig = {
  ...scheduledChanges,
  fields: scheduledChanges.fields.map((field) => ("name" in field && field.name === "at" ? { ...field, hooks: { beforeValidate: [toUtc] } } : field)) as CollectionConfig["fields"],
  hooks: { beforeChange: [settle] },
};
