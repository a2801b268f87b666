import type { DeskDocument } from "@/payload/translate/desk/contract/document";
import type { DeskUnit } from "@/payload/translate/desk/contract/unit";
import type { Placeholder } from "@/payload/translate/placeholders";

export const bold: Placeholder = { number: 1, kind: "style", paired: true, attributes: { type: "text", format: 1 } };
export const source: Placeholder = { number: 2, kind: "citation", paired: false, attributes: { type: "inlineBlock", fields: { blockType: "citation", sources: [4, 9] } } };

export function deskUnit(changed: Partial<DeskUnit> = {}): DeskUnit {
  return {
    id: "body#a1",
    path: "body.0",
    scope: "body",
    kind: "paragraph",
    label: "Tekst",
    maxLength: null,
    source: { text: "Magnesium is ⟦1⟧een zout⟦/1⟧.⟦2/⟧", placeholders: [bold, source] },
    state: "untranslated",
    outdated: false,
    draftable: false,
    begun: null,
    repair: false,
    target: null,
    basedOn: null,
    changes: null,
    origin: null,
    by: null,
    at: null,
    reviewer: null,
    rejection: null,
    minor: null,
    revision: 1,
    findings: [],
    comments: [],
    ...changed,
  };
}

export const summary = { state: "untranslated" as const, counts: { untranslated: 2, machineDraft: 0, translated: 0, needsUpdate: 0, approved: 0 }, words: 20, wordsToDo: 20, share: 0, repairs: 0, comments: 0 };

export function deskDocument(changed: Partial<DeskDocument> = {}): DeskDocument {
  return {
    collection: "articles",
    id: 7,
    locale: "fr",
    sourceLocale: "nl",
    title: "Magnesium",
    unlinked: false,
    localeStatus: "draft",
    savesAreLive: false,
    reviewRequired: false,
    mayApprove: true,
    mayPublish: true,
    mayAssign: true,
    mayDeclareMinor: true,
    mayUnlink: true,
    machine: null,
    previewUrl: null,
    adminUrl: "/admin/collections/articles/7?locale=fr",
    assignee: null,
    dueDate: null,
    summary,
    units: [deskUnit({ id: "title", path: "title", scope: "title", kind: "text", label: "Titel", maxLength: 200, source: { text: "Magnesium onder de loep", placeholders: [] } }), deskUnit()],
    gone: [],
    ...changed,
  };
}
