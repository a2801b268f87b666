"use client";

import { useCallback, useMemo } from "react";

import type { Say } from "../../desk/in-admin-words";
import type { DeskAddress } from "../desk/contract/address";
import type { DeskUnit } from "../desk/contract/unit";
import type { UnitAnswer } from "../desk/contract/unit-write";
import { writeUnit } from "./desk-api";
import { replyWords } from "./reply-words";
import { standingIn } from "./saving";
import type { UnitActions } from "./unit-props";
import { nextToDo } from "./unit-order";
import type { OpenDocument } from "./use-desk-document";
import type { SavingDesk } from "./use-saving";
import { viewWords } from "./words";

interface Options {
  address: DeskAddress;
  language: string;
  say: Say;
  desk: Pick<OpenDocument, "unitsNow" | "replaceUnit" | "loadDetails">;
  saving: SavingDesk;
  choose: (unit: DeskUnit | null) => void;
  draft: (unit: DeskUnit) => void;
  onAnswer: (answer: UnitAnswer) => void;
  tell: (words: string) => void;
}

/** What the person can do to a unit: each deed waits for their own words to be there first. */
export function useUnitDeeds({ address, language, say, desk, saving, choose, draft, onAnswer, tell }: Options): { actions: UnitActions; saveNext: (unit: DeskUnit) => Promise<void> } {
  const { collection, id, locale } = address;
  const { unitsNow, replaceUnit, loadDetails } = desk;
  const { settle, leave, type, chooseMine, chooseTheirs, draftNow } = saving;
  const now = useCallback((unit: DeskUnit) => unitsNow().find((one) => one.id === unit.id) ?? unit, [unitsNow]);

  const act = useCallback<UnitActions["act"]>(
    async (unit, write) => {
      if (write.do !== "comment" && !(await settle(unit.id))) return false;
      const reply = await writeUnit({ collection, id, locale }, { unit: unit.id, revision: now(unit).revision, ...write }, language);
      if (reply.kind === "done") {
        onAnswer(reply.body);
        void loadDetails(unit.id);
        tell(reply.body.notice ?? say(viewWords.saved));
        return true;
      }
      if (reply.kind === "conflict") replaceUnit(reply.theirs);
      tell(replyWords(reply, say));
      return false;
    },
    [collection, id, language, loadDetails, locale, now, onAnswer, replaceUnit, say, settle, tell],
  );
  /** An older translation or a machine's draft is taken over as it stands: whoever says "right" has read it. */
  const takeOver = useCallback(
    async (unit: DeskUnit) => {
      const stale = unit.target !== null && (unit.state === "machineDraft" || unit.state === "needsUpdate");
      return !stale || act(unit, { do: "translate", text: unit.target?.text, links: unit.target?.links });
    },
    [act],
  );
  const approve = useCallback(
    async (unit: DeskUnit) => {
      if (!(await settle(unit.id, true)) || !(await takeOver(now(unit)))) return;
      if (await act(now(unit), { do: "approve" })) choose(nextToDo(unitsNow(), unit.id));
    },
    [act, choose, now, settle, takeOver, unitsNow],
  );
  const saveNext = useCallback(
    async (unit: DeskUnit) => {
      const typed = draftNow(unit.id) !== null || now(unit).begun !== null;
      if (!(await settle(unit.id, true)) || (!typed && !(await takeOver(now(unit))))) return;
      tell(say(viewWords.saved));
      choose(nextToDo(unitsNow(), unit.id));
    },
    [choose, draftNow, now, say, settle, takeOver, tell, unitsNow],
  );

  /** What somebody typed goes into the history before somebody else's takes its place; where it cannot be sent, it stays. */
  const giveWay = useCallback(
    async (unit: DeskUnit) => {
      const mine = draftNow(unit.id);
      if (!mine?.theirs) return;
      const reply = await writeUnit({ collection, id, locale }, { unit: unit.id, do: "setAside", text: mine.text }, language);
      if (reply.kind !== "done") return tell(replyWords(reply, say));
      replaceUnit(reply.body.unit);
      chooseTheirs(unit);
      void loadDetails(unit.id);
    },
    [chooseTheirs, collection, draftNow, id, language, loadDetails, locale, replaceUnit, say, tell],
  );

  const actions = useMemo<UnitActions>(
    () => ({
      type,
      leave,
      choose,
      act,
      draft,
      approve: (unit) => void approve(unit),
      take: (unit, { target, links, percent }) => type(unit, { text: target, links, origin: { kind: "memory", percent } }),
      copySource: (unit) => type(unit, { text: unit.source.text, links: standingIn(unit)?.links ?? {}, origin: { kind: "person" } }),
      chooseMine,
      chooseTheirs: (unit) => void giveWay(unit),
    }),
    [act, approve, choose, chooseMine, draft, giveWay, leave, type],
  );
  return { actions, saveNext };
}
