/** Parts of the CMS that are put right from outside: their names in the languages of the admin, and what a keyboard comes to. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { DndContext, KeyboardSensor, useDraggable, useDroppable, useSensor, useSensors } from "@dnd-kit/core";
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";

import { sayIn } from "@/payload/desk/in-admin-words";
import { MendCmsParts } from "@/payload/desk/cms-parts/mend-cms-parts";
import { mendParts, saidOf } from "@/payload/desk/cms-parts/mends";
import { choiceSaid } from "@/payload/desk/cms-parts/choice-speech";
import { plainWords } from "@/payload/desk/plain-words";
import { englishOfCms } from "@/payload/desk/cms-parts/words";

const admin = vi.hoisted(() => ({ language: "nl" }));
vi.mock("@payloadcms/ui", () => ({ useTranslation: () => ({ i18n: { language: admin.language } }) }));

const list = `<div class="collection-list"><table><thead><tr><th><input id="select-all" type="checkbox" aria-label="" aria-labelledby="select-all" title="select-all"></th>
  <th><div class="sort-column"><span class="sort-column__label"><span class="field-label">Werktitel</span></span><button class="sort-column__asc" aria-label="Sorteer op [object Object] Oplopend"></button></div></th></tr></thead>
  <tbody><tr><td class="cell-_select"><input type="checkbox" aria-label=""></td><td class="cell-workingTitle"><a href="#1">Een etiket lezen</a></td></tr></tbody></table></div>`;

const form = `<div class="field-type"><label class="field-label">Tekst<span class="required">*</span></label>
  <button class="toolbar-popup__button toolbar-popup__button-bold" data-button-key="bold"></button><button class="toolbar-popup__dropdown" aria-label="text dropdown"></button>
  <div class="ContentEditable__root" contenteditable="true" role="textbox"></div><div class="insert-paragraph-at-end" role="button" tabindex="0" aria-label="Insert Paragraph"></div>
  <div class="rah-static" aria-hidden="true"><input aria-label="dicht"></div><div class="clear-indicator" role="button" tabindex="0" aria-hidden="true"></div></div>
  <div class="table-action-menu-dropdown"><button><span class="text">Insert <!-- -->3 rows<!-- --> above</span></button></div>`;

test.each([
  ["nl", { all: "Kies alles op deze pagina", row: "Kies: Een etiket lezen", sort: "Sorteer op Werktitel, oplopend", bold: "Vet", kind: "Soort alinea", rows: "3 rijen erboven invoegen", end: "Alinea toevoegen aan het einde" }],
  ["fr", { all: "Choisir tout ce qui est sur cette page", row: "Choisir : Een etiket lezen", sort: "Trier par Werktitel, ordre croissant", bold: "Gras", kind: "Type de paragraphe", rows: "Insérer 3 lignes au-dessus", end: "Ajouter un paragraphe à la fin" }],
])("in %s every part has a name", (language, names) => {
  document.body.innerHTML = list + form;
  mendParts(document, sayIn(language));
  expect(screen.getByRole("main")).toHaveClass("collection-list");
  for (const name of [names.all, names.row]) expect(screen.getByRole("checkbox", { name })).toBeInTheDocument();
  for (const name of [names.sort, names.bold, names.kind, names.rows, names.end]) expect(screen.getByRole("button", { name })).toBeInTheDocument();
  expect(screen.getByRole("textbox", { name: "Tekst" })).toBeInTheDocument();
  expect(document.querySelector(".table-action-menu-dropdown .text")).toHaveAttribute("data-said", names.rows);
});

test("a keyboard does not come to what is folded in or drawn for a mouse, and presses what looks like a button", () => {
  document.body.innerHTML = form;
  mendParts(document, sayIn("nl"));
  const folded = document.querySelector<HTMLElement>(".rah-static")!;
  expect(folded.inert).toBe(true);
  expect(document.querySelector(".clear-indicator")).toHaveAttribute("tabindex", "-1");
  folded.setAttribute("aria-hidden", "false");
  mendParts(document, sayIn("nl"));
  expect(folded.inert).toBe(false);
  const pressed = vi.fn<() => void>();
  const end = document.querySelector(".insert-paragraph-at-end")!;
  end.addEventListener("click", pressed);
  fireEvent.keyDown(end, { key: "Enter" });
  fireEvent.keyDown(end, { key: "x" });
  expect(pressed).toHaveBeenCalledOnce();
});

test("how something is moved by keyboard is said in the language of the admin, and what a chosen part is called on its button", () => {
  document.body.innerHTML = `<div class="collapsible__drag" role="button" tabindex="0" aria-roledescription="sortable" aria-describedby="DndDescribedBy-0"></div>
    <div class="relationship--multi-value-label"><span class="relationship--multi-value-label__text">Mineralen</span><button class="relationship--multi-value-label__drawer-toggler" aria-label="Edit Mineralen"></button></div>`;
  mendParts(document, sayIn("fr"));
  expect(screen.getByRole("button", { name: "Déplacer" })).toHaveAttribute("aria-description", expect.stringMatching(/^Barre d’espace pour prendre/));
  expect(document.querySelector("[aria-roledescription=sortable], [aria-describedby]")).toBeNull();
  expect(screen.getByRole("button", { name: "Modifier : Mineralen" })).toBeInTheDocument();
});

test("what is drawn later is put right too, and what React names anew", async () => {
  document.body.innerHTML = "";
  render(<MendCmsParts />);
  const late = document.createElement("div");
  late.innerHTML = list;
  document.body.append(late);
  await waitFor(() => expect(screen.getByRole("checkbox", { name: "Kies: Een etiket lezen" })).toBeInTheDocument());
  const sort = late.querySelector(".sort-column__asc")!;
  sort.setAttribute("aria-label", "Sorteer op [object Object] Oplopend");
  await waitFor(() => expect(sort).toHaveAttribute("aria-label", "Sorteer op Werktitel, oplopend"));
});

test("a word of the CMS that makes way for another is shown again", async () => {
  document.body.innerHTML = '<div class="live-preview-toolbar-controls__breakpoint"><button><span>Responsive</span></button></div>';
  render(<MendCmsParts />);
  const width = screen.getByRole("button", { name: "Vrije breedte" });
  const words = width.querySelector("span")!;
  (words.firstChild as Text).data = "390 × 844";
  await waitFor(() => expect(words).not.toHaveAttribute("data-said"));
  expect(width).toHaveAccessibleName("390 × 844");
});

test("tips that the CMS has in English only are said in the language of the admin, and a plain word of it stays", () => {
  document.body.innerHTML = `<div class="file-meta"><button class="copy-to-clipboard"><aside class="tooltip"><div class="tooltip-content">Copy URL</div></aside></button></div>
    <button class="LexicalEditorTheme__block__removeButton" aria-label="Remove Block"><aside class="tooltip" title="Remove Block"></aside></button>`;
  mendParts(document, sayIn("fr"));
  expect(screen.getByRole("button", { name: "Copier l’adresse" }).querySelector(".tooltip-content")).toHaveAttribute("data-said", "Copier l’adresse");
  expect(screen.getByTitle("Supprimer le bloc")).toBeInTheDocument();
  expect([plainWords.nl.general.or, plainWords.en.general.or]).toEqual(["of", "or"]);
});

test.each([
  ["Onderwerpen is focused ,type to refine list, press Down to open the menu,  press left to focus selected values", "Onderwerpen\u00A0: tapez pour chercher, la flèche vers le bas ouvre la liste. Flèche vers la gauche\u00A0: vers ce qui est déjà choisi."],
  ["Select is focused , press Down to open the menu, ", "Liste de choix\u00A0: la flèche vers le bas ouvre la liste."],
  ["Use Up and Down to choose options, press Enter to select the currently focused option, press Escape to exit the menu, press Tab to select the option and exit the menu.", "Flèches pour parcourir, Entrée pour choisir, Tabulation pour choisir et continuer, Échap pour fermer."],
  ["Use left and right to toggle between focused values, press Backspace to remove the currently focused value", "Flèches gauche et droite pour parcourir, Retour arrière pour retirer."],
  ["option Zink, 2026, selected.", "Zink, 2026\u00A0: choisi."],
  ["option Zink, deselected.", "Zink\u00A0: retiré."],
  ["All selected options have been cleared.", "Tous les choix ont été retirés."],
  ["value Zink focused, 2 of 3.", "Zink, choix 2 sur 3."],
  ["Zink selected, 1 of 12.", "Zink, choisi, 1 sur 12."],
  ["1 result available for search term zi.", "Résultats pour zi\u00A0: 1."],
  ["12 results available.", "Résultats\u00A0: 12."],
])("a field of choices says %j in French", (english, french) => {
  document.body.innerHTML = `<div class="react-select"><span class="css-1-a11yText" role="log" aria-live="polite"><span id="aria-selection"></span><span id="aria-focused"></span></span></div>`;
  const heard = document.querySelector("#aria-focused")!;
  heard.textContent = english;
  const node = heard.firstChild;
  mendParts(document, sayIn("fr"));
  expect(heard).toHaveTextContent(french.replaceAll("\u00A0", " "));
  // React writes its next sentence into the same node.
  expect(heard.firstChild).toBe(node);
  mendParts(document, sayIn("fr"));
  expect(heard.textContent).toBe(french);
});

test("whatever a field of choices says in English, and nothing else, is taken for a sentence of it", () => {
  expect(choiceSaid("Zink, magnesium en koper", sayIn("nl"))).toBeNull();
  const drawn = readFileSync("node_modules/@payloadcms/ui/dist/exports/client/index.js", "utf8");
  // A new version of the CMS that says it otherwise is to be looked at.
  const literals = [" is focused ", ",type to refine list", ", press Down to open the menu, ", " press left to focus selected values", "Use Up and Down to choose options", "Use left and right to toggle", ", deselected.", "All selected options have been cleared.", ", selected.", " is disabled. Select another option.", " focused, ", " of ", " for search term ", " available"];
  expect(literals.filter((words) => !drawn.includes(`"${words}`))).toEqual([]);
});

function Row({ at }: { at: number }) {
  const data = { sortable: { containerId: "rows", index: at, items: ["een", "twee", "drie"] } };
  const { attributes, listeners, setNodeRef } = useDraggable({ id: `rij-${at}`, data });
  const { setNodeRef: setPlace } = useDroppable({ id: `rij-${at}`, data });
  return <div ref={setPlace}><button type="button" ref={setNodeRef} {...attributes} {...listeners}>{`Rij ${at + 1}`}</button></div>;
}

function Rows() {
  return <DndContext sensors={useSensors(useSensor(KeyboardSensor))}><Row at={0} /><Row at={1} /></DndContext>;
}

test.each([
  ["nl", /^Spatiebalk om op te pakken/, "Opgepakt: plaats 1 van 3.", "Het blijft waar het was."],
  ["fr", /^Barre d’espace pour prendre/, "Pris : position 1 sur 3.", "L’élément reste à sa place."],
])("who moves something by keyboard in %s hears in that language where it is", async (language, how, picked, left) => {
  document.body.innerHTML = "";
  admin.language = language;
  render(<><MendCmsParts /><Rows /></>);
  expect(screen.getByText(how)).toBeInTheDocument();
  const first = screen.getByRole("button", { name: "Rij 1" });
  fireEvent.keyDown(first, { code: "Space" });
  await waitFor(() => expect(screen.getByRole("status").textContent?.replaceAll("\u00A0", " ")).toBe(picked));
  fireEvent.keyDown(document, { code: "Escape" });
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(left));
  admin.language = "nl";
});

const editor = path.resolve("node_modules/@payloadcms/richtext-lexical/dist");
/** Of the features that the editor has. */
const parts = ["field", "lexical", "features/blocks/client", "features/experimental_table/client", "features/link/client", "features/toolbars"];
const literal = /(?:children|"aria-label"|'aria-label',|tooltip|label|title|placeholder|drawerTitle):? ["']([A-Z][A-Za-z ]+:?)["']/g;
/** A drawn letter; what an editor without a configuration says. */
const unseen = ["A", "Loading"];

test("what the editor says in English in every language is said in ours", () => {
  const sources = parts.flatMap((part) => readdirSync(path.join(editor, part), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js") && !/spec|debug/.test(file)).map((file) => readFileSync(path.join(editor, part, file), "utf8")));
  const english = new Set(sources.flatMap((source) => [...source.matchAll(literal)].map(([, words]) => words ?? "")));
  expect(english.size).toBeGreaterThan(12);
  expect([...english].filter((words) => !unseen.includes(words) && !(words in englishOfCms))).toEqual([]);
  for (const language of ["nl", "fr"]) expect(Object.keys(englishOfCms).filter((words) => !saidOf(words.replace("{count}", "2"), sayIn(language)))).toEqual([]);
});

test("the copy of dnd-kit that is told the words is the one that the CMS moves things with", () => {
  const ours = createRequire(path.resolve("package.json"));
  const ofCms = createRequire(ours.resolve("@payloadcms/ui"));
  expect(ofCms.resolve("@dnd-kit/core")).toBe(ours.resolve("@dnd-kit/core"));
});
