/**
 * What is typed and not yet kept by the server, as a pure state machine: events in, a new state out. What to send follows from
 * the state (`toSend`). The promise: a word leaves this state only once the server has it, or a person
 * chose otherwise.
 */
import type { DeskUnit } from "../desk/contract/unit";
import type { LinkAddresses } from "../inline-nodes";
import { sameLinks } from "../same-links";

/** Where the words of a draft come from. */
export type DraftOrigin = { kind: "person" } | { kind: "memory"; percent: number };

export interface Written {
  text: string;
  links: LinkAddresses;
  origin: DraftOrigin;
}

export interface UnitDraft extends Written {
  unit: string;
  /** The revision these words were written over. */
  revision: number;
  /** ISO 8601, of the last key. */
  at: string;
  /**
   * `waiting`: to be sent when due; `sending`: on its way, with `sent` the words that left; `conflict`: somebody else wrote, a person
   * chooses; `refused`: the server said why not.
   */
  status: "waiting" | "sending" | "conflict" | "refused";
  /** True once typing has paused, or the person asked for it. */
  due: boolean;
  /** True once the person left the unit or said that it is done: until then these are words in the making, and no translation. */
  finish: boolean;
  sent: string | null;
  theirs: DeskUnit | null;
  reason: string | null;
}

export interface Saving {
  drafts: Record<string, UnitDraft>;
  /** `offline`: no answer came; `signedOut`: the session is over. Nothing is sent until `tried` or `signedIn`. */
  connection: "open" | "offline" | "signedOut";
}

export type SavingEvent =
  /** `stands`: these are the very words that the server has. */
  | ({ kind: "typed"; unit: string; revision: number; at: string; stands: boolean } & Written)
  | { kind: "due"; unit: string; finish: boolean }
  | { kind: "sent"; unit: string }
  | { kind: "kept"; unit: string; revision: number }
  | { kind: "conflicted"; unit: string; theirs: DeskUnit }
  /** Nobody wrote; the source has other words. These are in the making again, over the new revision: whoever wrote them has not read it. */
  | { kind: "movedOn"; unit: string; revision: number }
  | { kind: "refused"; unit: string; reason: string }
  | { kind: "unreachable"; unit: string }
  | { kind: "signedOut"; unit: string }
  | { kind: "connected" }
  | { kind: "tookMine"; unit: string }
  | { kind: "tookTheirs"; unit: string }
  /** A draft found on this computer, beside what the server has today. */
  | { kind: "found"; draft: Pick<UnitDraft, "unit" | "revision" | "at" | keyof Written>; now: DeskUnit };

export const nothingToSave: Saving = { drafts: {}, connection: "open" };

function without(drafts: Saving["drafts"], unit: string): Saving["drafts"] {
  const { [unit]: _gone, ...rest } = drafts;
  return rest;
}

/** What stands in the editor of a unit: words in the making, else its translation. */
export function standingIn({ begun, target }: Pick<DeskUnit, "begun" | "target">): { text: string; links: LinkAddresses } | null {
  return begun ?? target;
}

export function sameWords(a: Pick<Written, "text" | "links">, b: Pick<Written, "text" | "links"> | null): boolean {
  return a.text === (b?.text ?? "") && (b === null || sameLinks(a.links, b.links));
}

/** Whether of two looks at a unit only the source differs, in its words and not in its marks: what was typed meanwhile still means the same. */
export function onlySourceMoved(known: DeskUnit, now: DeskUnit): boolean {
  const [a, b] = [standingIn(known), standingIn(now)];
  return known.source.text !== now.source.text && JSON.stringify(known.source.placeholders) === JSON.stringify(now.source.placeholders) && sameWords(a ?? { text: "", links: {} }, b);
}

const alreadyThere = (draft: Written, unit: DeskUnit): boolean => sameWords(draft, standingIn(unit));

/** Words, addresses and what they are sent as, in one comparable string: what was sent may no longer be what stands there. */
function fingerprint({ finish, text, links }: UnitDraft): string {
  return JSON.stringify([finish, text, Object.entries(links).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

const fresh = { status: "waiting", due: false, sent: null, theirs: null, reason: null } as const;

function change(state: Saving, unit: string, patch: (draft: UnitDraft) => UnitDraft | null): Saving {
  const draft = state.drafts[unit];
  if (!draft) return state;
  const next = patch(draft);
  return { ...state, drafts: next ? { ...state.drafts, [unit]: next } : without(state.drafts, unit) };
}

export function nextSaving(state: Saving, event: SavingEvent): Saving {
  switch (event.kind) {
    case "typed": {
      const { kind: _kind, stands, ...words } = event;
      const before = state.drafts[event.unit];
      if (stands && before?.status !== "sending" && before?.status !== "conflict") return { ...state, drafts: without(state.drafts, event.unit) };
      // Once words are on their way the base is theirs to become; in a conflict typing goes on, and choosing comes first.
      const kept = before && before.status !== "refused" ? { status: before.status, sent: before.sent, theirs: before.theirs, reason: null, revision: before.revision } : null;
      return { ...state, drafts: { ...state.drafts, [event.unit]: { ...fresh, ...words, ...kept, due: false, finish: false } } };
    }
    case "due":
      return change(state, event.unit, (draft) => ({ ...draft, ...(draft.status === "refused" ? fresh : null), due: true, finish: draft.finish || event.finish }));
    case "sent":
      return change(state, event.unit, (draft) => ({ ...draft, status: "sending", sent: fingerprint(draft), due: false }));
    case "kept":
      // What was typed while the words were under way goes next, over the revision they made.
      return { ...change(state, event.unit, (draft) => (draft.sent === fingerprint(draft) ? null : { ...draft, ...fresh, due: draft.due, revision: event.revision })), connection: "open" };
    case "conflicted":
      return { ...change(state, event.unit, (draft) => (alreadyThere(draft, event.theirs) ? null : { ...draft, ...fresh, status: "conflict", theirs: event.theirs })), connection: "open" };
    case "movedOn":
      return { ...change(state, event.unit, (draft) => ({ ...draft, ...fresh, due: true, finish: false, revision: event.revision })), connection: "open" };
    case "refused":
      return { ...change(state, event.unit, (draft) => (draft.sent === fingerprint(draft) ? { ...draft, ...fresh, status: "refused", reason: event.reason } : { ...draft, ...fresh, due: draft.due })), connection: "open" };
    case "unreachable":
      return { ...change(state, event.unit, (draft) => ({ ...draft, ...fresh, due: true })), connection: "offline" };
    case "signedOut":
      return { ...change(state, event.unit, (draft) => ({ ...draft, ...fresh, due: true })), connection: "signedOut" };
    case "connected":
      return { ...state, connection: "open" };
    case "tookMine":
      return change(state, event.unit, (draft) => (draft.theirs ? { ...draft, ...fresh, due: true, revision: draft.theirs.revision } : draft));
    case "tookTheirs":
      return change(state, event.unit, (draft) => (draft.status === "conflict" ? null : draft));
    case "found": {
      const { draft, now } = event;
      if (state.drafts[draft.unit] || alreadyThere(draft, now)) return state;
      const agreed = draft.revision === now.revision;
      const { unit, revision, at, text, links, origin } = draft;
      return { ...state, drafts: { ...state.drafts, [unit]: { unit, revision, at, text, links, origin, ...fresh, due: agreed, finish: false, status: agreed ? "waiting" : "conflict", theirs: agreed ? null : now } } };
    }
    default:
      return state;
  }
}

/** The draft to send now, the oldest first. One at a time on the line keeps the order of what one person does. */
export function toSend({ drafts, connection }: Saving): UnitDraft | null {
  const all = Object.values(drafts);
  if (connection !== "open" || all.some(({ status }) => status === "sending")) return null;
  return all.filter(({ status, due }) => status === "waiting" && due).sort((a, b) => (a.at < b.at ? -1 : 1))[0] ?? null;
}

export type SavingMood = "saved" | "unsaved" | "saving" | "offline" | "signedOut" | "conflict" | "refused";

/** What the person should know most urgently. */
export function moodOf({ drafts, connection }: Saving): SavingMood {
  const states = new Set(Object.values(drafts).map(({ status }) => status));
  if (connection !== "open" && states.size > 0) return connection;
  if (states.has("conflict")) return "conflict";
  if (states.has("refused")) return "refused";
  if (states.has("sending")) return "saving";
  return states.has("waiting") ? "unsaved" : "saved";
}
