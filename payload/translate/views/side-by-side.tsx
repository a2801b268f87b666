"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";

import { sayIn } from "../../desk/in-admin-words";
import type { DeskAddress } from "../desk/contract/address";
import type { DraftAnswer } from "../desk/contract/machine";
import type { DeskUnit } from "../desk/contract/unit";
import type { UnitAnswer } from "../desk/contract/unit-write";
import { DeskBar } from "./desk-bar";
import { DeskHead } from "./desk-head";
import { DeskRoot } from "./desk-root";
import { GoneUnits } from "./gone-units";
import { KeysHelp } from "./keys-help";
import { MachinePanel } from "./machine-panel";
import type { MarkEditorHandle } from "./mark-editor";
import { PreviewFrame } from "./preview-frame";
import { replyWords } from "./reply-words";
import { moodOf } from "./saving";
import { StructureLink } from "./structure-link";
import { UnitCard } from "./unit-card";
import { needsWork, shownUnits, type UnitFilter } from "./unit-order";
import { useDeskDocument } from "./use-desk-document";
import { useMachineDrafts } from "./use-machine-drafts";
import { useSaving } from "./use-saving";
import { useStored } from "./use-stored";
import { useUnitDeeds } from "./use-unit-deeds";
import { viewWords } from "./words";

interface Props {
  address: DeskAddress;
  /** Who is at work. */
  person: number;
  language: string;
}

function unitInAddress(): string | null {
  const found = /^#unit=(.+)$/.exec(window.location.hash)?.[1];
  return found === undefined ? null : decodeURIComponent(found);
}

/** Source and translation of one document, unit by unit, with the page beside them. */
export function SideBySide({ address, person, language }: Props) {
  const say = useMemo(() => sayIn(language), [language]);
  const [active, setActive] = useState<string | null>(null);
  const open = useRef<(unit: DeskUnit | null) => void>(() => undefined);
  const desk = useDeskDocument(address, language, ({ units: all }) => {
    const first = all.find(({ id }) => id === unitInAddress()) ?? all.find(needsWork) ?? all[0];
    if (first) open.current(first);
  });
  const { document, failed, details, unitsNow, reload, apply, applyDrafts, loadDetails, replaceUnit } = desk;
  const [filter, setFilter] = useState<UnitFilter>("all");
  const [search, setSearch] = useState("");
  const [told, setTold] = useState("");
  const [helping, setHelping] = useState(false);
  const [saved, setSaved] = useState(0);
  const [singleKeys, setSingleKeys] = useStored("feuilleton-desk-single-keys", true);
  const [previewing, setPreviewing] = useStored("feuilleton-desk-preview", true);
  const editor = useRef<MarkEditorHandle>(null);
  const searchField = useRef<HTMLInputElement>(null);

  const onAnswer = useCallback(
    (answer: UnitAnswer) => {
      apply(answer);
      // Words in the making are on no page yet.
      if (!answer.unit.begun) setSaved((count) => count + 1);
      if (answer.notice) setTold(answer.notice);
    },
    [apply],
  );
  const onSourceMoved = useCallback(
    (unit: DeskUnit) => {
      replaceUnit(unit);
      void loadDetails(unit.id);
      setTold(say(viewWords.sourceMoved));
    },
    [loadDetails, replaceUnit, say],
  );
  const onDrafts = useCallback(
    (answer: DraftAnswer) => {
      applyDrafts(answer);
      setSaved((count) => count + 1);
    },
    [applyDrafts],
  );
  const saving = useSaving({ address, person, language, units: document?.units ?? null, unitsNow, onAnswer, onSourceMoved });
  const { leave, settle, unsentNow } = saving;
  const machine = useMachineDrafts({ address, engine: document?.machine ?? null, language, say, onAnswer: onDrafts, tell: setTold });
  const { run: draftAll } = machine;
  const units = document?.units;
  const shown = useMemo(() => shownUnits(units ?? [], filter, search), [filter, search, units]);
  // A unit that is in hand stays, whatever the filter says of it meanwhile.
  const listed = useMemo(() => units?.filter((unit) => unit.id === active || shown.includes(unit)) ?? [], [active, shown, units]);
  const inHand = units?.find(({ id }) => id === active) ?? null;

  const before = useRef<string | null>(null);
  const choose = useCallback(
    (unit: DeskUnit | null) => {
      if (!unit) return setTold(say(viewWords.allDone));
      if (before.current !== null && before.current !== unit.id) leave(before.current);
      before.current = unit.id;
      setActive(unit.id);
      window.history.replaceState(window.history.state, "", `#unit=${encodeURIComponent(unit.id)}`);
      void loadDetails(unit.id);
      editor.current?.focus();
      return undefined;
    },
    [leave, loadDetails, say],
  );
  useEffect(() => {
    open.current = choose;
  }, [choose]);
  // The editor of a unit is there once it has been drawn.
  useEffect(() => {
    if (active !== null) editor.current?.focus();
  }, [active]);

  const draft = useCallback((unit: DeskUnit) => void draftAll([unit]), [draftAll]);
  const { actions, saveNext } = useUnitDeeds({ address, language, say, desk, saving, choose, draft, onAnswer, tell: setTold });
  if (!document) return <p role="status">{failed ? replyWords(failed, say) : say(viewWords.loading)}</p>;

  const place = units && inHand ? units.indexOf(inHand) / Math.max(1, units.length - 1) : 0;
  const settleAll = async () => (await Promise.all(unsentNow().map((unit) => settle(unit, true)))).every(Boolean);
  const structureChanged = (words: string) => {
    setTold(words);
    void reload();
  };
  const showPage = document.previewUrl !== null && previewing;
  const showHelp = () => setHelping(true);
  const togglePreview = () => setPreviewing(!previewing);
  const targets = {
    unit: inHand, units: document.units, listed, matches: details[active ?? ""]?.matches ?? [], editor, actions, mayApprove: document.mayApprove, singleKeys, helping, say,
    saveNext: (unit: DeskUnit) => void saveNext(unit), tell: setTold, showHelp, search: () => searchField.current?.focus(), togglePreview,
  };
  return (
    <DeskRoot targets={targets}>
      <DeskHead document={document} language={language} say={say} saving={saving} settleAll={settleAll} onPublished={() => void reload()} onStructure={structureChanged} onUnit={choose} />
      {document.machine !== null && <MachinePanel document={document} engine={document.machine} language={language} machine={machine} say={say} />}
      <DeskBar document={document} filter={filter} mood={moodOf(saving)} previewing={previewing} say={say} search={search} searchField={searchField} told={told} onFilter={setFilter} onHelp={showHelp} onPreview={togglePreview} onSearch={setSearch} />
      <div className={`desk-translate__sides${showPage ? " desk-translate__sides--page" : ""}`}>
        <section aria-label={say(viewWords.units)}>
          {listed.length === 0 && <p>{say(viewWords.nothingShown)}</p>}
          {listed.map((unit) => (
            <UnitCard
              key={unit.id}
              actions={actions}
              active={unit.id === active}
              details={unit.id === active ? (details[unit.id] ?? null) : null}
              document={document}
              draft={saving.drafts[unit.id] ?? null}
              editor={editor}
              language={language}
              number={document.units.indexOf(unit) + 1}
              say={say}
              unit={unit}
            />
          ))}
          <GoneUnits document={document} say={say} />
          {!document.unlinked && document.mayUnlink && (
            <details>
              <summary>{say(viewWords.structure)}</summary>
              <StructureLink document={document} language={language} say={say} settleAll={settleAll} onDone={structureChanged} />
            </details>
          )}
        </section>
        {showPage && document.previewUrl && <PreviewFrame address={document.previewUrl} near={place} saved={saved} say={say} unit={inHand} />}
      </div>
      <KeysHelp open={helping} say={say} singleKeys={singleKeys} onClose={() => setHelping(false)} onSingleKeys={setSingleKeys} />
    </DeskRoot>
  );
}
