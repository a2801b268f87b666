import { expect, it } from "vitest";

import type { HistoryEntry } from "@/payload/desk/versions/history";
import { versionNames } from "@/payload/desk/versions/version-names";

const saved = (id: number, at: string, more: Partial<HistoryEntry> = {}): HistoryEntry => ({ id, at, by: "An", language: "fr", what: "saved", state: { nl: "published", fr: "draft" }, ...more });

it.each([
  ["nl", ["27 nov 2026, 11:23:11 · gepubliceerd (Frans) · An", "27 nov 2026, 11:23:11 · bewaard (Frans) · An · concept (Frans)", "27 nov 2026, 11:23:05 · bewaard (Frans) · An · concept (Frans)", "27 nov 2026, 11:22:00 · bewaard · het systeem · nog niet begonnen (Frans)"]],
  ["fr", ["27 nov. 2026, 11:23:11 · publié (français) · An", "27 nov. 2026, 11:23:11 · enregistré (français) · An · brouillon (français)", "27 nov. 2026, 11:23:05 · enregistré (français) · An · brouillon (français)", "27 nov. 2026, 11:22:00 · enregistré · le système · pas encore commencée (français)"]],
])("tells versions of one minute apart in %s: to the second, who, what and where the language stood, which a publication says itself", (language, expected) => {
  const history = [
    saved(4, "2026-11-27T10:23:11.800Z", { what: "published", state: { nl: "published", fr: "published" } }),
    saved(3, "2026-11-27T10:23:11.100Z"),
    saved(2, "2026-11-27T10:23:05.000Z"),
    saved(1, "2026-11-27T10:22:00.000Z", { by: null, language: null, state: { nl: "draft", fr: "empty" } }),
  ];
  const names = versionNames(history, "fr", language);
  expect(history.map(({ id }) => names.get(id))).toEqual(expected);
});

it("numbers what one second holds twice, the oldest first", () => {
  const names = versionNames([saved(9, "2026-11-27T10:23:11.900Z"), saved(8, "2026-11-27T10:23:11.100Z")], "nl", "en");
  expect([names.get(8), names.get(9)]).toEqual(["Nov 27, 2026, 11:23:11 AM · saved (French) · An · published (Dutch)", "Nov 27, 2026, 11:23:11 AM · saved (French) · An · published (Dutch) (2)"]);
});
