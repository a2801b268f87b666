/** What may be planned, by whom it was, and what may still be changed about it. */
import { APIError, type CollectionAfterChangeHook, type CollectionAfterDeleteHook, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type CollectionConfig, type FieldHook, type PayloadRequest, ValidationError, type Where } from "payload";

import { isLocale } from "../../messages/locales";
import { timeZone } from "../../messages/time-zone";
import { isPossibleId } from "../access/possible-id";
import { userOf } from "../access/roles";
import { idsOf } from "../content/body-references";
import { fieldLabel } from "../content/field-label";
import { type AdminText, label } from "../content/label";
import { scheduledChanges } from "../content/scheduled-changes";
import { inAdminLanguage } from "../content/validate";
import { momentInWords, sayIn } from "../desk/in-admin-words";
import { planWords } from "../desk/publishing/plan-words";
import { rowsOf, sql } from "../search/sql";
import { lockPlansOf } from "./change-plan";
import { cancelIdleWithdrawals, idleWithdrawals, isLive, type PlannedPage } from "./idle-withdrawals";
import { momentAfterSkipped, momentsOf, readMoment, whyNoMoment, withOffset } from "./wall-clock";

const texts = {
  noDay: label(
    "Deze datum bestaat niet op de kalender. Kies een andere dag.",
    "Cette date n’existe pas au calendrier. Choisissez un autre jour.",
    "There is no such date in the calendar. Choose another day.",
  ),
  skipped: label(
    "Dit tijdstip bestaat niet in de tijd van Brussel: die nacht gaat de klok een uur vooruit. Het eerstvolgende is {at}.",
    "Ce moment n’existe pas à l’heure de Bruxelles : cette nuit-là, on avance l’horloge d’une heure. Le premier qui suit est le {at}.",
    "This moment does not exist in Brussels time: that night the clock goes forward an hour. The next one is {at}.",
  ),
  comesTwice: label(
    "Dit tijdstip komt in de tijd van Brussel twee keer: die nacht gaat de klok een uur terug. Schrijf {first} voor de eerste keer (zomertijd) of {second} voor de tweede (wintertijd).",
    "Ce moment a lieu deux fois à l’heure de Bruxelles : cette nuit-là, on recule l’horloge d’une heure. Écrivez {first} pour la première fois (heure d’été) ou {second} pour la seconde (heure d’hiver).",
    "This moment comes twice in Brussels time: that night the clock goes back an hour. Write {first} for the first time (summer time) or {second} for the second (winter time).",
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
  notLive: label(
    "Deze taal is dan niet gepubliceerd: er valt niets in te trekken. Publiceer ze eerst, of plan daarvoor een publicatie die vroeger valt.",
    "Cette langue ne sera pas publiée à ce moment-là : il n’y aura rien à retirer. Publiez-la d’abord, ou programmez sa publication à un moment antérieur.",
    "This language will not be published by then: there will be nothing to unpublish. Publish it first, or schedule its publication for an earlier moment.",
  ),
  passesWithdrawal: label(
    "Voor {at} (tijd van Brussel) staat al een intrekking gepland: die zou dan niets meer doen en de pagina bleef online. Verzet of annuleer eerst de intrekking.",
    "Le retrait est déjà prévu pour le {at} (heure de Bruxelles)\u00A0: il n’aurait alors plus d’effet et la page resterait en ligne. Déplacez ou annulez d’abord le retrait.",
    "Unpublishing is already scheduled for {at} (Brussels time): it would then do nothing and the page would stay online. Move or cancel that first.",
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

function invalid(req: PayloadRequest, text: keyof typeof texts, values: Record<string, string> = {}, path = "at"): never {
  const message = sayIn(req.i18n.language)(texts[text], values);
  throw new ValidationError({ collection: "scheduled-changes", errors: [{ label: fieldLabel(req, "scheduled-changes", path, req.i18n.language), path, message }], req }, req.t);
}

/** A moment as a value for those texts; nothing where it is none. */
function inWords(req: PayloadRequest, moment: Date | null): { at: string } {
  return { at: moment && !Number.isNaN(moment.getTime()) ? momentInWords(moment.toISOString(), req.i18n.language, timeZone) : "" };
}

function refuseMoment(req: PayloadRequest, value: unknown): never {
  const why = whyNoMoment(value);
  const [first = "", second = ""] = why === "comesTwice" ? momentsOf(String(value)).map((moment) => withOffset(moment)) : [];
  return invalid(req, why, why === "skipped" ? inWords(req, momentAfterSkipped(String(value))) : { first, second });
}

const toUtc: FieldHook = ({ req, value }) => {
  if (value === undefined || value === null || value === "") return value as undefined;
  return (readMoment(value) ?? refuseMoment(req, value)).toISOString();
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
  if (totalDocs === 0) invalid(req, "noArticle", {}, "article");
}

async function refuseTwin(req: PayloadRequest, change: Change, id: number | undefined): Promise<void> {
  const where: Where[] = [{ article: { equals: idsOf(change.article)[0] } }, { language: { equals: change.language } }, { action: { equals: change.action } }, { state: { equals: "waiting" } }];
  if (id !== undefined) where.push({ id: { not_equals: id } });
  const { docs } = await req.payload.db.find<{ id: number; at: string }>({ collection: "scheduled-changes", limit: 1, pagination: false, req, where: { and: where } });
  if (docs[0]) invalid(req, "twice", inWords(req, new Date(docs[0].at)));
}

/** The article and language of a plan; null where it names none. */
function pageOf({ article, language }: Change): PlannedPage | null {
  const [id] = idsOf(article);
  return id !== undefined && isLocale(language) ? { article: id, language } : null;
}

/** A publication that is moved past the withdrawal that was to follow it. */
async function refusePassing(req: PayloadRequest, change: Change, at: Date): Promise<void> {
  const page = change.action === "publish" ? pageOf(change) : null;
  const [passed] = page ? await idleWithdrawals(req, page, at.toISOString()) : [];
  if (passed) invalid(req, "passesWithdrawal", inWords(req, new Date(passed.at)));
}

/** What visitors will not see by then cannot be taken from them: it is not live, and nothing planned makes it so before. */
async function refuseIdleWithdrawal(req: PayloadRequest, { action, article, language }: Change, at: Date): Promise<void> {
  if (action !== "unpublish") return;
  const ofPage = [{ article: { equals: idsOf(article)[0] } }];
  const page = pageOf({ article, language });
  if (page && (await isLive(req, page))) return;
  const before: Where = { and: [...ofPage, { language: { equals: language } }, { action: { equals: "publish" } }, { state: { equals: "waiting" } }, { at: { less_than: at.toISOString() } }] };
  const { totalDocs } = await req.payload.db.count({ collection: "scheduled-changes", req, where: before });
  if (totalDocs === 0) invalid(req, "notLive", {}, "action");
}

/** As it is in its article's turn: what was read before may be what the schedule, or a publication, has dealt with since. */
async function refuseOver(req: PayloadRequest, { id }: Change): Promise<void> {
  const [now] = await rowsOf<{ state: string }>(req.payload, sql`SELECT state FROM scheduled_changes WHERE id = ${id}`, req);
  if (now?.state !== "waiting" && now?.state !== "failed") throw new APIError(inAdminLanguage(texts.over, req.i18n.language), 409, undefined, true);
}

const settle: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const change = { ...originalDoc, ...data } as Change;
  const before = operation === "update" ? (originalDoc as Change) : null;
  for (const article of new Set([...idsOf(before?.article), ...idsOf(change.article)].filter(isPossibleId))) await lockPlansOf(req, article);
  if (before) await refuseOver(req, before);
  const outcome = { attempts: 0, reasons: null, finishedAt: null };
  if (before && data.state === "cancelled") return { ...data, ...outcome, state: "cancelled", finishedAt: new Date().toISOString() };
  const moment = new Date(change.at ?? Number.NaN);
  // A change that failed is tried again when somebody gives it a new moment.
  if (moment.getTime() < Date.now() - grace) invalid(req, "past", inWords(req, moment));
  await refuseStranger(req, change);
  await refuseTwin(req, change, before?.id);
  await refuseIdleWithdrawal(req, change, moment);
  if (before) await refusePassing(req, change, moment);
  return { ...data, ...outcome, state: "waiting", requestedBy: userOf(req)?.id ?? (originalDoc as { requestedBy?: unknown } | undefined)?.requestedBy ?? null };
};

/** What a plan was for, before it was cancelled or made one for something else. */
async function cancelAlong(req: PayloadRequest, was: Change): Promise<string[]> {
  const page = was.action === "publish" ? pageOf(was) : null;
  const moments = page ? await cancelIdleWithdrawals(req, page) : [];
  const say = sayIn(req.i18n.language);
  return moments.map((at) => say(planWords.cancelledToo, { what: say(planWords.unpublishAt, { at }) }));
}

/** The answer says what was cancelled along, in the language of whoever cancels. */
const settleWithdrawals: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const alsoCancelled = operation === "update" ? await cancelAlong(req, previousDoc as Change) : [];
  return alsoCancelled.length > 0 ? { ...(doc as object), alsoCancelled } : (doc as object);
};

const takeTurn: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const [plan] = await rowsOf<{ article: number | string }>(req.payload, sql`SELECT article_id AS article FROM scheduled_changes WHERE id = ${id}`, req);
  if (plan) await lockPlansOf(req, Number(plan.article));
};

const settleAfterDeletion: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await cancelAlong(req, doc as Change);
};

/** The collection with its rules. */
export const schedule: CollectionConfig = {
  ...scheduledChanges,
  fields: scheduledChanges.fields.map((field) => ("name" in field && field.name === "at" ? { ...field, hooks: { beforeValidate: [toUtc] } } : field)) as CollectionConfig["fields"],
  hooks: { beforeChange: [settle], afterChange: [settleWithdrawals], beforeDelete: [takeTurn], afterDelete: [settleAfterDeletion] },
};
