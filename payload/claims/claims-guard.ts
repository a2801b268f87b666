/**
 * The shop's lists of what its texts may claim, per language. Not localized fields: these are no texts for shoppers, the translation desk has
 * no work on them, and who keeps them wants to see both languages.
 */
import type { GlobalConfig, Tab } from "payload";

import { type Locale, localeDetails, locales } from "../../messages/locales";
import { settleGlobalLanguage } from "../access/named-language";
import { editorsOnly, staff } from "../access/roles";
import { label } from "../content/label";
import { lastChangeField, signGlobalChange } from "../content/last-change";
import { lookAtPagesAgain } from "../publish/look-again";
import { starterLanguages } from "./starter/starter-rules";

const lines = (list: readonly string[]): string => list.join("\n");

function tab(locale: Locale): Tab {
  const starter = starterLanguages[locale];
  return {
    name: locale,
    label: localeDetails[locale].name,
    fields: [
      {
        name: "verbs",
        type: "textarea",
        maxLength: 20_000,
        defaultValue: () => lines(starter.verbs),
        label: label("Verboden in de buurt van een ziekte", "Interdit à proximité d’une maladie", "Forbidden near a disease"),
        admin: { rows: 8, description: label("Eén per regel, bv. „voorkomt”, „remedie tegen”. Een * staat voor elke uitgang.", "Un par ligne, p. ex. « prévient », « remède contre ». Un * remplace toute terminaison.", "One a line, e.g. “prevents”, “remedy for”. A * stands for any ending.") },
      },
      {
        name: "diseases",
        type: "textarea",
        maxLength: 20_000,
        defaultValue: () => lines(starter.diseases),
        label: label("Ziekten", "Maladies", "Diseases"),
        admin: { rows: 8, description: label("Eén per regel.", "Une par ligne.", "One a line.") },
      },
      {
        name: "denials",
        type: "textarea",
        maxLength: 2_000,
        defaultValue: () => lines(starter.denials),
        label: label("Ontkenningen", "Négations", "Denials"),
        admin: { rows: 3, description: label("Maken van een bewering het omgekeerde: „geneest geen ziekte”.", "Retournent l’affirmation : « ne guérit aucune maladie ».", "Turn a claim around: “cures no disease”.") },
      },
      {
        name: "phrases",
        type: "array",
        maxRows: 500,
        defaultValue: () => structuredClone(starter.phrases),
        labels: { singular: label("Uitdrukking", "Expression", "Phrase"), plural: label("Uitdrukkingen", "Expressions", "Phrases") },
        label: label("Altijd verboden", "Toujours interdit", "Always forbidden"),
        admin: { initCollapsed: true, components: { RowLabel: "/claims/row-label#PhraseLabel" } },
        fields: [
          { name: "words", type: "text", required: true, maxLength: 200, label: label("Woorden", "Mots", "Words") },
          { name: "reason", type: "textarea", maxLength: 400, label: label("Waarom", "Pourquoi", "Why"), admin: { description: label("Staat bij de waarschuwing.", "Accompagne l’avertissement.", "Shown with the warning.") } },
        ],
      },
      {
        name: "exceptions",
        type: "textarea",
        maxLength: 20_000,
        defaultValue: () => lines(starter.exceptions),
        label: label("Uitzonderingen", "Exceptions", "Exceptions"),
        admin: { rows: 4, description: label("Eén per regel: deze woorden worden met rust gelaten.", "Une par ligne : ces mots sont laissés tels quels.", "One a line: these words are left alone.") },
      },
      {
        name: "authorised",
        type: "array",
        maxRows: 500,
        // A copy: the CMS gives each row an id.
        defaultValue: () => structuredClone(starter.authorised),
        labels: { singular: label("Toegestane claim", "Allégation autorisée", "Authorised claim"), plural: label("Toegestane claims", "Allégations autorisées", "Authorised claims") },
        label: label("Toegestane claims", "Allégations autorisées", "Authorised claims"),
        admin: {
          initCollapsed: true,
          components: { RowLabel: "/claims/row-label#AuthorisedLabel" },
          description: label("Letterlijk zoals in het EU-register. Een zin die er op lijkt maar anders luidt, krijgt de juiste woorden als tip.", "Mot pour mot comme au registre de l’UE. Une phrase proche mais différente reçoit les mots exacts en conseil.", "Word for word as in the EU register. A sentence that comes close gets the exact words as a hint."),
        },
        fields: [
          { name: "nutrient", type: "text", required: true, maxLength: 100, label: label("Stof", "Substance", "Substance"), admin: { description: label("Zoals in een zin: magnesium.", "Comme dans une phrase : magnésium.", "As in a sentence: magnesium.") } },
          { name: "wording", type: "textarea", required: true, maxLength: 400, label: label("Exacte woorden", "Mots exacts", "Exact wording") },
          { name: "conditions", type: "textarea", maxLength: 1_000, label: label("Voorwaarden", "Conditions", "Conditions") },
        ],
      },
    ],
  };
}

export const claimsGuard: GlobalConfig = {
  slug: "claims-guard",
  label: label("Gezondheidsclaims", "Allégations de santé", "Health claims"),
  access: { read: staff, update: editorsOnly, readVersions: editorsOnly },
  admin: { group: label("Beheer", "Gestion", "Administration") },
  hooks: { beforeOperation: [settleGlobalLanguage], beforeChange: [signGlobalChange], afterChange: [lookAtPagesAgain] },
  versions: { drafts: false, max: 50 },
  fields: [
    {
      name: "effect",
      type: "select",
      required: true,
      defaultValue: "warn",
      label: label("Een verboden claim", "Une allégation interdite", "A forbidden claim"),
      options: [
        { value: "warn", label: label("geeft een waarschuwing", "donne un avertissement", "gives a warning") },
        { value: "block", label: label("houdt publicatie tegen", "empêche la publication", "keeps a text from going live") },
      ],
      admin: {
        description: label(
          "Verordening (EG) nr. 1924/2006 en Richtlijn 2002/46/EG, art. 6. Geldt voor artikelen en voor alles wat hun pagina toont, ook in vertaling.",
          "Règlement (CE) nº 1924/2006 et directive 2002/46/CE, art. 6. Vaut pour les articles et pour tout ce que leur page affiche, traductions comprises.",
          "Regulation (EC) No 1924/2006 and Directive 2002/46/EC, art. 6. For articles and everything their pages show, translations included.",
        ),
      },
    },
    { type: "tabs", tabs: locales.map(tab) },
    lastChangeField,
  ],
};
