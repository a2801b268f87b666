import type { CollectionConfig } from "payload";

import { editorsOnly, staff } from "../access/roles";
import { localeDetails, locales } from "../../messages/locales";
import { timeZone } from "../../messages/time-zone";
import { type AdminText, label } from "./label";
import { inAdminLanguage } from "./validate";

const never = () => false;

/** The CMS writes moments in the time zone of the browser; those of a plan are the shop's. */
const inTheList = "/desk/publishing/plan-moment#PlanMomentCell";

/** What is to happen to one article in one language at a moment to come, and what became of it. The rules are in `publish/schedule-rules`. */
export const scheduledChanges: CollectionConfig = {
  slug: "scheduled-changes",
  labels: { singular: label("Planning", "Programmation", "Scheduled change"), plural: label("Planning", "Programmations", "Schedule") },
  access: { create: editorsOnly, read: staff, update: editorsOnly, delete: editorsOnly },
  admin: { useAsTitle: "at", defaultColumns: ["at", "article", "language", "action", "state", "reason"], group: label("Inhoud", "Contenu", "Content") },
  defaultSort: "-at",
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  fields: [
    { name: "article", type: "relationship", relationTo: "articles", required: true, index: true, label: label("Artikel", "Article", "Article") },
    {
      type: "row",
      fields: [
        { name: "language", type: "select", required: true, options: locales.map((value) => ({ value, label: localeDetails[value].name })), label: label("Taal", "Langue", "Language") },
        {
          name: "action",
          type: "select",
          required: true,
          defaultValue: "publish",
          options: [
            { value: "publish", label: label("Publiceren", "Publier", "Publish") },
            { value: "unpublish", label: label("Intrekken", "Retirer", "Unpublish") },
          ],
          label: label("Wat", "Quoi", "What"),
        },
      ],
    },
    {
      name: "at",
      type: "date",
      required: true,
      index: true,
      timezone: { defaultTimezone: timeZone, supportedTimezones: [{ label: timeZone, value: timeZone }] },
      label: label("Wanneer", "Quand", "When"),
      admin: { components: { Cell: inTheList, Field: "/desk/publishing/plan-moment#PlanMoment" }, description: label("In de tijd van Brussel.", "À l’heure de Bruxelles.", "In Brussels time.") },
    },
    {
      name: "state",
      type: "select",
      required: true,
      defaultValue: "waiting",
      index: true,
      options: [
        { value: "waiting", label: label("Gepland", "Prévue", "Waiting") },
        { value: "done", label: label("Uitgevoerd", "Effectuée", "Done") },
        { value: "failed", label: label("Mislukt", "Échouée", "Failed") },
        { value: "cancelled", label: label("Geannuleerd", "Annulée", "Cancelled") },
      ],
      label: label("Stand", "État", "State"),
    },
    // In each language of the admin, since whoever reads it is not who planned it.
    { name: "reasons", type: "json", access: { create: never, update: never }, admin: { hidden: true, disableListColumn: true, disableListFilter: true } },
    {
      name: "reason",
      type: "textarea",
      virtual: true,
      admin: { readOnly: true, condition: (data) => Boolean(data?.reason), disableListFilter: true },
      hooks: { afterRead: [({ req, siblingData }) => (siblingData.reasons ? inAdminLanguage(siblingData.reasons as AdminText, req.i18n.language) : null)] },
      label: label("Waarom niet", "Pourquoi pas", "Why not"),
    },
    { name: "attempts", type: "number", defaultValue: 0, admin: { hidden: true } },
    { name: "finishedAt", type: "date", admin: { components: { Cell: inTheList, Field: "/desk/publishing/plan-moment#PlanMomentTold" }, readOnly: true, condition: (data) => Boolean(data?.finishedAt) }, label: label("Afgehandeld op", "Traitée le", "Finished on") },
    { name: "requestedBy", type: "relationship", relationTo: "users", admin: { readOnly: true }, label: label("Gevraagd door", "Demandée par", "Requested by") },
    { name: "requestedOn", type: "ui", admin: { components: { Field: "/desk/publishing/plan-moment#PlanMade" }, disableListColumn: true }, label: label("Gevraagd op", "Demandée le", "Requested on") },
  ],
};
