/**
 * The editor's own words where they are English in another language, or not what an editor calls the thing. They lie over those of its features, which
 * the CMS puts into the configuration last.
 */
import type { SanitizedConfig } from "payload";

const editorWords = {
  nl: {
    blocks: { inlineBlocks: { create: "{{label}} invoegen", edit: "{{label}} wijzigen", label: "In de tekst", remove: "{{label}} verwijderen" } },
    general: { placeholder: "Begin te typen, of typ / voor wat u kunt invoegen" },
    horizontalRule: { label: "Scheidingslijn" },
    orderedList: { label: "Genummerde lijst" },
    paragraph: { label: "Alinea", label2: "Gewone tekst" },
    unorderedList: { label: "Lijst met punten" },
  },
  fr: {
    blocks: { inlineBlocks: { create: "Insérer : {{label}}", edit: "Modifier : {{label}}", label: "Dans le texte", remove: "Supprimer : {{label}}" } },
    general: { placeholder: "Commencez à écrire, ou tapez / pour voir ce que vous pouvez insérer", slashMenuBasicGroupLabel: "Texte" },
    heading: { label: "Titre {{headingLevel}}" },
    horizontalRule: { label: "Ligne de séparation" },
    orderedList: { label: "Liste numérotée" },
    unorderedList: { label: "Liste à puces" },
  },
};

type Words = { [key: string]: string | Words };

function lay(over: Words, words: Words): void {
  for (const [key, said] of Object.entries(words)) {
    const under = over[key];
    if (typeof said === "object" && typeof under === "object") lay(under, said);
    else over[key] = said;
  }
}

/** On the finished configuration. */
export function withEditorWords(config: SanitizedConfig): SanitizedConfig {
  const translations = config.i18n.translations as Record<string, Words>;
  for (const [language, lexical] of Object.entries(editorWords)) lay((translations[language] ??= {}), { lexical });
  return config;
}
