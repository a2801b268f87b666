import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { moodOf, nextSaving, nothingToSave, type Saving, type SavingEvent, toSend } from "@/payload/translate/views/saving";
import { openJournal, type Shelf } from "@/payload/translate/views/journal";
import { deskUnit } from "./desk-fixture";

const person = { kind: "person" } as const;
const typed = (text: string, revision = 1): SavingEvent => ({ kind: "typed", unit: "a", revision, at: "2026-12-01T10:00:00.000Z", stands: false, text, links: {}, origin: person });
const after = (...events: SavingEvent[]): Saving => events.reduce(nextSaving, nothingToSave);
const theirs = deskUnit({ id: "a", revision: 5, target: { text: "à eux", links: {} } });

function shelf(): Shelf {
  const values = new Map<string, string>();
  return { get length() { return values.size; }, key: (index) => [...values.keys()][index] ?? null, getItem: (key) => values.get(key) ?? null, setItem: (key, value) => void values.set(key, value), removeItem: (key) => void values.delete(key) };
}

describe("words on their way", () => {
  it("wait for a pause, go once, and are done when the server has them", () => {
    expect(toSend(after(typed("Bonjour")))).toBeNull();
    const due = after(typed("Bonjour"), { kind: "due", unit: "a", finish: true });
    expect(toSend(due)?.text).toBe("Bonjour");
    const sending = nextSaving(due, { kind: "sent", unit: "a" });
    expect(toSend(sending)).toBeNull();
    expect(moodOf(sending)).toBe("saving");
    expect(nextSaving(sending, { kind: "kept", unit: "a", revision: 2 })).toEqual(nothingToSave);
  });

  it("that were typed while others were under way go next, over the new revision", () => {
    const state = after(typed("Bon"), { kind: "due", unit: "a", finish: true }, { kind: "sent", unit: "a" }, typed("Bonjour"), { kind: "due", unit: "a", finish: true }, { kind: "kept", unit: "a", revision: 2 });
    expect(toSend(state)).toMatchObject({ text: "Bonjour", revision: 2 });
  });

  it("wait while nobody answers or nobody is signed in, and go when that is over", () => {
    for (const kind of ["unreachable", "signedOut"] as const) {
      const state = after(typed("Bonjour"), { kind: "due", unit: "a", finish: true }, { kind: "sent", unit: "a" }, { kind, unit: "a" });
      expect(toSend(state)).toBeNull();
      expect(moodOf(state)).toBe(kind === "unreachable" ? "offline" : "signedOut");
      expect(toSend(nextSaving(state, { kind: "connected" }))?.text).toBe("Bonjour");
    }
  });

  it("meet other words: both stay until somebody chooses", () => {
    const state = after(typed("à moi"), { kind: "due", unit: "a", finish: true }, { kind: "sent", unit: "a" }, { kind: "conflicted", unit: "a", theirs });
    expect(state.drafts.a).toMatchObject({ text: "à moi", status: "conflict", theirs });
    expect(toSend(nextSaving(state, { kind: "due", unit: "a", finish: true }))).toBeNull();
    expect(toSend(nextSaving(state, { kind: "tookMine", unit: "a" }))).toMatchObject({ text: "à moi", revision: 5 });
    expect(nextSaving(state, { kind: "tookTheirs", unit: "a" })).toEqual(nothingToSave);
  });

  it("that are the same as the other person's are no conflict", () => {
    expect(after(typed("à eux"), { kind: "due", unit: "a", finish: true }, { kind: "sent", unit: "a" }, { kind: "conflicted", unit: "a", theirs })).toEqual(nothingToSave);
  });

  it("that the server refuses stay with its reason, and go again after another key", () => {
    const state = after(typed("Bonjour"), { kind: "due", unit: "a", finish: true }, { kind: "sent", unit: "a" }, { kind: "refused", unit: "a", reason: "Trop long." });
    expect(state.drafts.a).toMatchObject({ status: "refused", reason: "Trop long.", text: "Bonjour" });
    expect(toSend(state)).toBeNull();
    expect(toSend(nextSaving(nextSaving(state, typed("Salut")), { kind: "due", unit: "a", finish: true }))?.text).toBe("Salut");
  });

  it("typed back to what stands are nothing to save", () => {
    expect(nextSaving(after(typed("x")), { ...typed(""), stands: true } as SavingEvent)).toEqual(nothingToSave);
  });

  it("found on this computer go on where they were, or meet what was written since", () => {
    const draft = { unit: "a", revision: 1, at: "2026-12-01T10:00:00.000Z", text: "Bonjour", links: {}, origin: person };
    expect(toSend(after({ kind: "found", draft, now: deskUnit({ id: "a" }) }))?.text).toBe("Bonjour");
    expect(after({ kind: "found", draft, now: theirs }).drafts.a?.status).toBe("conflict");
    expect(after({ kind: "found", draft: { ...draft, text: "à eux" }, now: theirs })).toEqual(nothingToSave);
  });
});

type Step = { do: "type"; text: string } | { do: "send" | "lostAnswer" | "offline" | "signedOut" | "back" | "reload" | "mine" } | { do: "other"; text: string };

it("loses no word, whatever happens to connection, session, tab and other people", () => {
  const words = fc.constantFrom("un", "deux", "trois", "quatre");
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 3, arbitrary: fc.record({ do: fc.constant("type" as const), text: words }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constantFrom("send" as const, "send" as const, "lostAnswer" as const, "offline" as const, "signedOut" as const, "back" as const, "reload" as const, "mine" as const) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("other" as const), text: words }) },
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const place = shelf();
      let tab = 0;
      let journal = openJournal(place, 3, { collection: "articles", id: 7, locale: "fr" }, "tab0");
      const server = { text: "", revision: 1, seen: new Set<string>() };
      let state: Saving = nothingToSave;
      let last = "";
      // What this tab believes the revision to be: it learns of others only by being told.
      let known = 1;
      const unit = () => deskUnit({ id: "a", revision: server.revision, target: server.text === "" ? null : { text: server.text, links: {} } });
      const happen = (event: SavingEvent) => {
        state = nextSaving(state, event);
        const draft = state.drafts.a;
        if (draft) journal.keep(draft);
        else journal.forget("a");
      };
      const write = (text: string) => {
        server.text = text;
        server.revision += 1;
        server.seen.add(text);
      };
      let key = 0;
      const run = (one: Step) => {
        if (one.do === "type") {
          key += 1;
          last = `${one.text} ${key}`;
          happen({ kind: "typed", unit: "a", revision: known, at: new Date(key).toISOString(), stands: last === server.text, text: last, links: {}, origin: person });
          happen({ kind: "due", unit: "a", finish: true });
        } else if (one.do === "other") {
          write(`eux ${one.text}`);
        } else if (one.do === "back") happen({ kind: "connected" });
        else if (one.do === "mine") happen({ kind: "tookMine", unit: "a" });
        else if (one.do === "reload") {
          tab += 1;
          state = nothingToSave;
          known = server.revision;
          journal = openJournal(place, 3, { collection: "articles", id: 7, locale: "fr" }, `tab${tab}`);
          for (const draft of journal.takeOver(new Set())) happen({ kind: "found", draft, now: unit() });
        } else {
          const draft = toSend(state);
          if (!draft) return;
          happen({ kind: "sent", unit: "a" });
          if (one.do === "signedOut") return happen({ kind: "signedOut", unit: "a" });
          if (one.do === "offline") return happen({ kind: "unreachable", unit: "a" });
          if (draft.revision !== server.revision) return happen({ kind: "conflicted", unit: "a", theirs: unit() });
          write(draft.text);
          if (one.do !== "lostAnswer") known = server.revision;
          happen(one.do === "lostAnswer" ? { kind: "unreachable", unit: "a" } : { kind: "kept", unit: "a", revision: server.revision });
        }
      };
      for (const one of steps) {
        run(one);
        // The words typed last are here, or the server has had them.
        if (last !== "") expect(state.drafts.a?.text === last || server.seen.has(last)).toBe(true);
        // And where they are here, a crash would not take them.
        if (state.drafts.a) expect([...Array(place.length).keys()].some((at) => place.getItem(place.key(at) ?? "")?.includes(`"${state.drafts.a?.text}"`))).toBe(true);
      }
      for (const one of ["back", "send", "mine", "send", "mine", "send"] as const) run({ do: one });
      expect(state).toEqual(nothingToSave);
      if (last !== "") expect(server.seen.has(last)).toBe(true);
    }),
  );
});
