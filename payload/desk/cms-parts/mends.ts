/**
 * What is amiss in the markup that the CMS and its editor draw, and can be put right from outside: buttons and fields without a name, names that are
 * English in every language, stops of the keyboard on what is not to be seen, parts of a page that belong to no landmark. Only attributes are set,
 * which React leaves alone as long as it draws the same; texts stand behind what the style sheet shows instead (`data-said`), but for those that are only
 * heard, which nothing can be laid over: they are written over in the node that React itself writes to.
 */
import type { AdminText } from "../../content/label";
import { choiceSaid } from "./choice-speech";
import { englishOfCms, partWords } from "./words";

type Say = (text: AdminText, values?: Record<string, string | number>) => string;

export interface Mend {
  /** A selector. */
  at: string;
  mend: (element: HTMLElement, say: Say) => void;
}

function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** As a person reads it: without the star of what must be filled in. */
function textOf(element: Element | null | undefined): string {
  if (!element) return "";
  const read = element.cloneNode(true) as Element;
  for (const star of read.querySelectorAll(".required, svg")) star.remove();
  return (read.textContent ?? "").replaceAll(/\s+/g, " ").trim();
}

const fieldOf = (element: Element): string => textOf(element.closest(".field-type, .payload-settings__language, .query-inspector__field")?.querySelector(".field-label, h3"));

const attribute = (at: string, name: string, value: string): Mend => ({ at, mend: (element) => set(element, name, value) });
const named = (at: string, name: AdminText): Mend => ({ at, mend: (element, say) => set(element, "aria-label", say(name)) });
const namedBy = (at: string, nameOf: (element: HTMLElement, say: Say) => string): Mend => ({
  at,
  mend: (element, say) => {
    const name = nameOf(element, say);
    if (name !== "") set(element, "aria-label", name);
  },
});

/** Says in the language of the admin what the CMS says in English; null where it says something else. */
export function saidOf(english: string, say: Say): string | null {
  const count = /\d+/.exec(english)?.[0];
  const key = englishOfCms[count === undefined ? english : english.replace(count, "{count}")];
  return key ? say(partWords[key], count === undefined ? {} : { count }) : null;
}

const spoken = (at: string): Mend => ({
  at,
  mend: (element, say) => {
    const said = saidOf(element.getAttribute("aria-label") ?? "", say);
    if (said !== null) set(element, "aria-label", said);
  },
});
const titled = (at: string): Mend => ({
  at,
  mend: (element, say) => {
    const said = saidOf(element.title, say);
    if (said !== null) set(element, "title", said);
  },
});
const written = (at: string): Mend => ({
  at,
  mend: (element, say) => {
    const said = saidOf(textOf(element), say);
    const button = element.closest("button");
    if (said !== null) {
      set(element, "data-said", said);
      if (button) set(button, "aria-label", said);
    } else if (element.dataset.said !== undefined) {
      // React has drawn other words there.
      delete element.dataset.said;
      button?.removeAttribute("aria-label");
    }
  },
});

/** A style sheet hides no text from those who hear it. */
const heard: Mend = {
  at: ".react-select > [class*=a11yText] > span[id^=aria-]",
  mend: ({ firstChild: words }, say) => {
    if (!(words instanceof Text)) return;
    const said = choiceSaid(words.data, say);
    if (said !== null && said !== words.data) words.data = said;
  },
};

function press(event: KeyboardEvent): void {
  if (event.key !== "Enter" && event.key !== " ") return;
  event.preventDefault();
  (event.currentTarget as HTMLElement).click();
}

/** A drawing with the role of a button that hears a mouse only. The same function is added once however often it is asked for. */
const pressedByKey: Mend = { at: ".insert-paragraph-at-end", mend: (element) => element.addEventListener("keydown", press) };

/** What is folded in is out of reach too. */
const folded: Mend = {
  at: ".rah-static, .rah-animating--up, .rah-animating--down",
  mend: (element) => {
    const shut = element.getAttribute("aria-hidden") === "true";
    if (element.inert !== shut) element.inert = shut;
  },
};

/** How to move it by keyboard is said in English, in a hidden text of the page. */
const sortable: Mend = {
  at: "[aria-roledescription]:is([aria-describedby^=DndDescribedBy], [aria-roledescription=sortable])",
  mend: (element, say) => {
    set(element, "aria-roledescription", say(partWords.movable));
    set(element, "aria-description", say(partWords.howToMove));
    element.removeAttribute("aria-describedby");
  },
};

const column = (element: HTMLElement): string => textOf(element.closest(".sort-column")?.querySelector(".sort-column__label"));

export const mends: readonly Mend[] = [
  // Lists
  namedBy("td.cell-_select input[type=checkbox]", (box, say) => say(partWords.choose, { row: textOf(box.closest("tr")?.querySelector("td.cell-_select ~ td")) })),
  { at: "#select-all", mend: (box, say) => {
    box.removeAttribute("aria-labelledby");
    box.removeAttribute("title");
    set(box, "aria-label", say(partWords.chooseAll));
  } },
  namedBy(".sort-column__asc", (button, say) => say(partWords.sortUp, { column: column(button) })),
  namedBy(".sort-column__desc", (button, say) => say(partWords.sortDown, { column: column(button) })),
  named(".clickable-arrow--left", partWords.previous),
  named(".clickable-arrow--right", partWords.next),
  named(".condition__field input", partWords.filterField),
  named(".condition__operator input", partWords.filterOperator),
  named(".condition__value input", partWords.filterValue),
  written(".file-meta .copy-to-clipboard .tooltip-content"),
  attribute(".file__thumbnail img, td .thumbnail img", "alt", ""),
  attribute(".collection-list", "role", "main"),
  // Our own views: the CMS's frame around them has none, and its gutter takes no role.
  attribute(".gutter.desk", "role", "main"),
  // The head of the page is the banner.
  attribute(".list-header", "role", "presentation"),
  // Pages
  attribute(".template-minimal", "role", "main"),
  attribute(".login .brand-logo", "role", "heading"),
  attribute(".login .brand-logo", "aria-level", "1"),
  attribute(".doc-header", "role", "region"),
  namedBy(".doc-header", (header) => textOf(header.querySelector(".doc-header__title"))),
  attribute(".doc-tabs__tabs", "role", "presentation"),
  named(".step-nav__home", partWords.toStart),
  named(".nav-toggler:not(.nav-toggler--is-open)", partWords.openMenu),
  named(".nav-toggler--is-open", partWords.closeMenu),
  attribute(".array-field__title, .blocks-field__title, .payload-settings h3", "aria-level", "2"),
  named(".doc-controls__popup .popup-button", partWords.more),
  folded,
  written(".live-preview-toolbar-controls__breakpoint span, .live-preview-toolbar .popup-button-list__button"),
  spoken("section[aria-label='Notifications alt+T']"),
  // Fields
  { at: "input[type=checkbox][aria-labelledby]:not(#select-all)", mend: (box) => {
    // It names an element that is not there; the label of the field names it well.
    if (document.getElementById(box.getAttribute("aria-labelledby") ?? "")) return;
    box.removeAttribute("aria-labelledby");
    box.removeAttribute("title");
    const name = fieldOf(box);
    if (name !== "") set(box, "aria-label", name);
  } },
  namedBy(".rs__input", (input) => fieldOf(input)),
  heard,
  named(".dashboard-breadcrumb-select input", partWords.dashboard),
  attribute(".clear-indicator, .dropdown-indicator", "tabindex", "-1"),
  namedBy(".date-time-picker input", (input) => fieldOf(input)),
  namedBy(".date-time-picker__clear-button", (button, say) => say(partWords.clear, { field: fieldOf(button) })),
  namedBy(".LexicalEditorTheme__block :is(input, textarea)[id^='field-']", (input) => fieldOf(input)),
  named(".upload-relationship-details__edit", partWords.editPicture),
  named(".upload-relationship-details__remove", partWords.removePicture),
  named(".clipboard-action__popup .popup-button", partWords.copyAndPaste),
  named(".array-actions__button", partWords.more),
  named(".collapsible__drag", partWords.move),
  sortable,
  namedBy(".relationship--multi-value-label__drawer-toggler", (button, say) => say(partWords.change, { item: textOf(button.parentElement?.querySelector(".relationship--multi-value-label__text")) })),
  // The editor
  namedBy(".ContentEditable__root", (text) => fieldOf(text)),
  ...(["bold", "italic", "strikethrough", "subscript", "superscript", "link"] as const).map((key) => named(`.toolbar-popup__button-${key}`, partWords[key])),
  ...(["bold", "italic", "strikethrough", "subscript", "superscript", "link"] as const).map((key): Mend => ({ at: `.toolbar-popup__button-${key}`, mend: (button, say) => set(button, "title", say(partWords[key])) })),
  spoken(".toolbar-popup__dropdown, .add-block-menu, .draggable-block-menu, .link-edit, .link-trash, .insert-paragraph-at-end, .editor-scroller button[aria-label], #typeahead-menu, [aria-label='Slash menu']"),
  attribute(".draggable-block-menu, .add-block-menu", "tabindex", "-1"),
  pressedByKey,
  named(".table-cell-action-button", partWords.cellMenu),
  written(".table-action-menu-dropdown .text"),
  spoken(".LexicalEditorTheme__block__removeButton"),
  written(".LexicalEditorTheme__block__removeButton .tooltip-content"),
  titled(".LexicalEditorTheme__block__removeButton .tooltip[title]"),
  written(".lexical-error-boundary p, .errorBoundary p, .drawer__header__title, .list-drawer__header-text"),
  named(".section-title__input", partWords.blockName),
];

/** Puts all of them right in what stands on the page now. */
export function mendParts(page: ParentNode, say: Say): void {
  for (const { at, mend } of mends) for (const element of page.querySelectorAll<HTMLElement>(at)) mend(element, say);
}
