import type { CollectionConfig } from "payload";

import { articleAccess } from "../access/articles";
import { articleAccessEndpoint } from "../access/document-access";
import { publishesHere, staffReads } from "../access/roles";
import { articleHooks } from "../publish/article-hooks";
import { bulkEndpoint } from "../publish/bulk";
import { restoreEndpoint } from "../publish/restore";
import { longestTexts } from "./article-lengths";
import { bodyEditor } from "./body-editor";
import { label } from "./label";
import { lastChangeOfArticle } from "./last-change";
import { withNodeIds } from "./node-ids";
import { validateRelated } from "./quick-relationship";
import { slugField } from "./slug-field";
import { followTitle, longestWorkingTitle } from "./working-title";

export const articles: CollectionConfig = {
  slug: "articles",
  labels: { singular: label("Artikel", "Article", "Article"), plural: label("Artikelen", "Articles", "Articles") },
  access: articleAccess,
  admin: {
    // It would publish the copy at once and copy the slug.
    disableCopyToLocale: true,
    useAsTitle: "workingTitle",
    defaultColumns: ["workingTitle", "title", "_status", "updatedAt"],
    listSearchableFields: ["workingTitle", "title", "slug"],
    group: label("Inhoud", "Contenu", "Content"),
  },
  // What a card needs: relationships between articles never pull whole bodies along.
  defaultPopulate: { title: true, slug: true, excerpt: true, hero: true },
  endpoints: [bulkEndpoint, restoreEndpoint, articleAccessEndpoint],
  hooks: articleHooks,
  // Old ones are forgotten by publish/old-versions: the CMS would read a hundred bodies to find them.
  versions: { maxPerDoc: 0, drafts: { autosave: { interval: 800, showSaveDraftButton: true }, validate: false, localizeStatus: true, schedulePublish: false } },
  fields: [
    {
      // Not localized, and always filled: a drafted row that holds nothing but timestamps is not updated (payload issue 16395).
      name: "workingTitle",
      type: "text",
      required: true,
      maxLength: longestWorkingTitle,
      access: { read: staffReads },
      hooks: { beforeValidate: [followTitle] },
      label: label("Werktitel", "Titre de travail", "Working title"),
      admin: { description: label("Voor de redactie: zo heet het artikel in lijsten, in elke taal. Leeg laten mag: dan volgt het uit de titel.", "Pour la rédaction : le nom de l’article dans les listes, dans toutes les langues. Laissez vide : il suivra le titre.", "For the editors: the article’s name in lists, in every language. Leave empty to take it from the title.") },
    },
    {
      type: "tabs",
      tabs: [
        {
          label: label("Tekst", "Texte", "Text"),
          fields: [
            { name: "title", type: "text", required: true, localized: true, maxLength: longestTexts.title, label: label("Titel", "Titre", "Title") },
            {
              name: "excerpt",
              type: "textarea",
              required: true,
              localized: true,
              maxLength: longestTexts.excerpt,
              label: label("Inleiding", "Chapeau", "Excerpt"),
              admin: { description: label("Eén of twee zinnen: onder de titel, op kaarten en in lijsten.", "Une ou deux phrases : sous le titre, sur les cartes et dans les listes.", "One or two sentences: below the title, on cards and in lists.") },
            },
            { name: "hero", type: "upload", relationTo: "media", label: label("Hoofdafbeelding", "Image principale", "Hero picture") },
            {
              name: "body",
              type: "richText",
              required: true,
              localized: true,
              editor: bodyEditor,
              label: label("Tekst", "Texte", "Body"),
              hooks: { beforeChange: [({ value }) => withNodeIds(value)] },
            },
          ],
        },
        {
          label: label("Onderwerpen en auteurs", "Thèmes et auteurs", "Topics and authors"),
          fields: [
            { name: "topics", type: "relationship", relationTo: "topics", hasMany: true, label: label("Onderwerpen", "Thèmes", "Topics"), admin: { description: label("Het eerste staat boven de titel.", "Le premier s’affiche au-dessus du titre.", "The first one is printed above the title.") } },
            { name: "authors", type: "relationship", relationTo: "authors", hasMany: true, label: label("Auteurs", "Auteurs", "Authors") },
            { name: "reviewer", type: "relationship", relationTo: "authors", label: label("Nagelezen door", "Relu par", "Reviewed by") },
            { name: "reviewedAt", type: "date", index: true, label: label("Nagelezen op", "Relu le", "Reviewed on"), admin: { date: { pickerAppearance: "dayOnly", displayFormat: "dd/MM/yyyy" } } },
            {
              name: "related",
              type: "relationship",
              relationTo: "articles",
              hasMany: true,
              maxRows: 12,
              validate: validateRelated,
              label: label("Lees ook", "À lire aussi", "Related articles"),
              filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
              admin: { description: label("Gekozen artikelen eerst, in deze volgorde; de rest volgt uit de onderwerpen.", "Les articles choisis d’abord, dans cet ordre ; les autres suivent les thèmes.", "Chosen articles first, in this order; the rest follows from the topics.") },
            },
            { name: "relatedCards", type: "ui", label: label("Lees ook, als kaarten", "À lire aussi, en cartes", "Related articles as cards"), admin: { components: { Field: "/desk/related/related-cards#RelatedCards" }, disableBulkEdit: true, disableListColumn: true } },
          ],
        },
        {
          label: label("Oproep en zoekmachines", "Appel et moteurs de recherche", "Call-to-action and search"),
          fields: [
            {
              name: "callToActionChoice",
              type: "select",
              required: true,
              defaultValue: "inherit",
              label: label("Oproep onder het artikel", "Appel à l’action sous l’article", "Call-to-action below the article"),
              options: [
                { value: "inherit", label: label("Die van de site", "Celui du site", "The site’s") },
                { value: "other", label: label("Een andere", "Un autre", "Another one") },
                { value: "none", label: label("Geen", "Aucun", "None") },
              ],
            },
            { name: "callToAction", type: "relationship", relationTo: "calls-to-action", label: label("Welke oproep", "Quel appel à l’action", "Which call-to-action"), admin: { condition: (data) => data?.callToActionChoice === "other" } },
            {
              name: "seo",
              type: "group",
              label: label("Zoekmachines", "Moteurs de recherche", "Search engines"),
              fields: [
                { name: "title", type: "text", localized: true, maxLength: longestTexts["seo.title"], label: label("Titel", "Titre", "Title"), admin: { description: label("Leeg: de titel van het artikel. Tot ongeveer 60 tekens.", "Vide : le titre de l’article. Jusqu’à 60 caractères environ.", "Empty: the article’s title. Up to about 60 characters.") } },
                { name: "description", type: "textarea", localized: true, maxLength: longestTexts["seo.description"], label: label("Omschrijving", "Description", "Description"), admin: { description: label("Leeg: de inleiding. 110 tot 155 tekens.", "Vide : le chapeau. De 110 à 155 caractères.", "Empty: the excerpt. 110 to 155 characters.") } },
              ],
            },
          ],
        },
      ],
    },
    slugField({ from: "title" }),
    // Given with every read for a form and sent back with its save: see publish/edit-conflict.
    { name: "basedOn", type: "text", virtual: true, access: { read: staffReads }, admin: { components: { Field: "/desk/conflict-notice#ConflictNotice" }, disableBulkEdit: true, disableListColumn: true, disableListFilter: true } },
    lastChangeOfArticle,
    {
      name: "publishedAt",
      type: "date",
      localized: true,
      index: true,
      // Its place in lists and feeds: of who may publish the language, not of who writes it.
      access: { update: publishesHere },
      label: label("Gepubliceerd op", "Publié le", "Published on"),
      admin: { position: "sidebar", date: { pickerAppearance: "dayAndTime", displayFormat: "dd/MM/yyyy HH:mm" }, description: label("Leeg: het moment van de eerste publicatie in deze taal.", "Vide : le moment de la première publication dans cette langue.", "Empty: the moment of first publication in this language.") },
    },
  ],
};
