/**
 * What the CMS or a database would answer with an error of its own, whoever asks and whichever collection it is about: a write without fields, one that
 * is nested beyond reason, a comparison or a value that a field does not know. A person who pasted a text is not told about the one sign in it that
 * PostgreSQL cannot keep: it is left out.
 */
import { APIError, type CollectionBeforeOperationHook, type Endpoint, type FlattenedField, type GlobalBeforeOperationHook, type PayloadRequest, type SanitizedConfig, type Where } from "payload";

import { type AdminText, label } from "../content/label";
import { isRecord } from "../content/lexical-nodes";
import { tooNested, withStorableText } from "../content/storable-text";
import { inAdminLanguage } from "../content/validate";
import { firstUnanswerable, hasCondition, isNoCount } from "./answerable";
import { refuseUnknown, whichOnes } from "./plain-refusals";
import { nobody } from "./roles";

const texts = {
  noFields: label(
    "Er staat niets in wat verstuurd werd, of het is geen object met velden; er is niets bewaard. Stuur velden met hun naam, bijvoorbeeld {\"title\": \"…\"}.",
    "Ce qui a été envoyé est vide ou n’est pas un objet avec des champs ; rien n’a été enregistré. Envoyez des champs par leur nom, par exemple {\"title\": \"…\"}.",
    "What was sent is empty or no object with fields; nothing was saved. Send fields by name, for example {\"title\": \"…\"}.",
  ),
  nested: label(
    "Dit is te diep genest om te bewaren; er is niets bewaard. Haal lijsten uit hun lijsten en bewaar opnieuw.",
    "C’est trop imbriqué pour être enregistré ; rien n’a été enregistré. Sortez des listes de leurs listes, puis enregistrez de nouveau.",
    "This is nested too deeply to be saved; nothing was saved. Take lists out of lists, and save again.",
  ),
  question: label(
    "Naar „{path}” kan zo niet gevraagd worden: de vergelijking of de waarde past niet bij dit veld. Kies een andere.",
    "On ne peut pas interroger « {path} » ainsi : la comparaison ou la valeur ne convient pas à ce champ. Choisissez-en une autre.",
    "“{path}” cannot be asked about like this: the comparison or the value does not fit the field. Choose another.",
  ),
  count: label("„limit” en „page” zijn gehele getallen vanaf 0.", "« limit » et « page » sont des nombres entiers à partir de 0.", "“limit” and “page” are whole numbers from 0."),
} satisfies Record<string, AdminText>;

function refuse(req: PayloadRequest, text: keyof typeof texts, path = ""): never {
  throw new APIError(inAdminLanguage(texts[text], req.i18n.language).replace("{path}", path), 400, undefined, true);
}

function storable<T>(req: PayloadRequest, value: T): T {
  const kept = withStorableText(value);
  return kept === tooNested ? refuse(req, "nested") : kept;
}

interface Asked {
  data?: unknown;
  id?: unknown;
  limit?: unknown;
  page?: unknown;
  where?: unknown;
}

const readable: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess, req }) => {
  const { data, id, limit, page, where } = args as Asked;
  const sent = { ...args, ...(data !== undefined && { data: storable(req, data) }), ...(where !== undefined && { where: storable(req, where) }) } as typeof args;
  if (overrideAccess) return sent;
  if (isNoCount(limit) || isNoCount(page)) refuse(req, "count");
  const wrong = firstUnanswerable(fieldsAsked(collection.flattenedFields, operation), where);
  if (wrong !== null) refuse(req, "question", wrong);
  // `?where[and]` reads like a choice and is none: it would change or delete the whole collection.
  const changesMany = (operation === "update" || operation === "delete") && (id === undefined || id === null);
  if (changesMany && where !== undefined && !hasCondition(where)) throw new APIError(inAdminLanguage(whichOnes, req.i18n.language), 400, undefined, true);
  if ((operation !== "create" && operation !== "update") || isRecord(data)) return sent;
  // A picture may come without a word; a duplicate is made of what is there.
  const needsNone = req.file !== undefined || (args as { duplicateFromID?: unknown }).duplicateFromID !== undefined;
  return needsNone && (data === undefined || data === null) ? ({ ...sent, data: {} } as typeof args) : refuse(req, "noFields");
};

/** A version is asked about by the document it is of, and by what stood in it. */
function fieldsAsked(fields: FlattenedField[], operation: string): FlattenedField[] {
  return operation === "readVersions" || operation === "countVersions" ? [...fields.map((field) => ({ ...field, name: `version.${field.name}` })), { name: "parent", type: "number" } as FlattenedField] : fields;
}

const readableGlobal: GlobalBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  const { data } = args as Asked;
  if (operation === "update" && !overrideAccess && !isRecord(data)) refuse(req, "noFields");
  return data === undefined ? (args as object) : { ...(args as object), data: storable(req, data) };
};

/** Of a preference that somebody does not have the CMS's own answer ends in an error of the database. */
function onlyThere({ handler, ...endpoint }: Endpoint): Endpoint {
  return {
    ...endpoint,
    handler: async (req) => {
      const mine: Where[] = [{ key: { equals: req.routeParams?.key } }, { "user.value": { equals: req.user?.id ?? 0 } }, { "user.relationTo": { equals: "users" } }];
      const { totalDocs } = await req.payload.count({ collection: "payload-preferences", req, where: { and: mine } });
      return req.user && totalDocs === 0 ? refuseUnknown(req) : handler(req);
    },
  };
}

/** Before every rule of the collections and globals: those read what this lets through. */
export function withReadableRequests(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    const { access, endpoints, hooks, slug, versions } = collection;
    hooks.beforeOperation = [readable, ...(hooks.beforeOperation ?? [])];
    // There are none to read: the CMS would let the staff ask, and fail.
    if (!versions) collection.access = { ...access, readVersions: nobody };
    if (slug === "payload-preferences" && endpoints) collection.endpoints = endpoints.map((endpoint) => (endpoint.method === "delete" ? onlyThere(endpoint) : endpoint));
  }
  for (const { hooks } of config.globals) hooks.beforeOperation = [readableGlobal, ...(hooks.beforeOperation ?? [])];
  return config;
}
