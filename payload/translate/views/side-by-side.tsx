"use client";

import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";

import { localeDetails } from "../../../messages/locales";
import { sayIn } from "../../desk/in-admin-words";
import type { DeskAddress, DeskUnit, UnitAnswer } from "../desk/contract";
import { writeUnit } from "./desk-api";
import { deedOf, type Meant } from "./keys";
import { KeysHelp } from "./keys-help";
import type { MarkEditorHandle } from "./mark-editor";
import { MarkedWords } from "./marked-words";
import { PreviewFrame } from "./preview-frame";
import { ProgressBar } from "./progress-bar";
import { PublishPanel } from "./publish-panel";
import { replyWords } from "./reply-words";
import { moodOf } from "./saving";
import { StructureLink } from "./structure-link";
import { UnitCard, type UnitActions } from "./unit-card";
import { neighbour, needsWork, nextToDo, shownUnits, type UnitFilter } from "./unit-order";
import { useDeskDocument } from "./use-desk-document";
import { useSaving } from "./use-saving";
import { useStored } from "./use-stored";
import { moodWords, viewWords } from "./words";

interface Props {
  address: DeskAddress;
  /** Who is at work. */
  person: number;
  language: string;
}

const filters: readonly UnitFilter[] = ["all", "todo", "findings", "comments"];

function unitInAddress(): string | null {
  const found = /^#unit=(.+)$/.exec(window.location.hash)?.[1];
  return found === undefined ? null : decodeURIComponent(found);
}

/** Source and translation of one document, unit by unit, with the page beside them. */
export function SideBySide({ address, person, language }: Props) {
  const say = useMemo(() => sayIn(language), [language]);
  const [active, setActive] = useState<string | null>(null);
  const open = useRef<(unit: DeskUnit | null) => void>(() => undefined);
  const { document, failed, details, unitsNow, reload, apply, replaceUnit, loadDetails } = useDeskDocument(address, language, ({ units: all }) => {
    const first = all.find(({ id }) => id === unitInAddress()) ?? all.find(needsWork) ?? all[0];
    if (first) open.current(first);
  });
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
      setSaved((count) => count + 1);
      if (answer.notice) setTold(answer.notice);
    },
    [apply],
  );
  const saving = useSaving({ address, person, language, units: document?.units ?? null, savesAreLive: document?.savesAreLive ?? true, onAnswer });
  const { settle, send, type, chooseMine, chooseTheirs, draftNow, unsentNow } = saving;
  const units = document?.units;
  const shown = useMemo(() => shownUnits(units ?? [], filter, search), [filter, search, units]);
  // A unit that is in hand stays, whatever the filter says of it meanwhile.
  const listed = useMemo(() => units?.filter((unit) => unit.id === active || shown.includes(unit)) ?? [], [active, shown, units]);
  const inHand = units?.find(({ id }) => id === active) ?? null;

  const choose = useCallback(
    (unit: DeskUnit | null) => {
      if (!unit) return setTold(say(viewWords.allDone));
      setActive(unit.id);
      window.history.replaceState(window.history.state, "", `#unit=${encodeURIComponent(unit.id)}`);
      void loadDetails(unit.id);
      editor.current?.focus();
      return undefined;
    },
    [loadDetails, say],
  );

  useEffect(() => {
    open.current = choose;
  }, [choose]);
  // The editor of a unit is there once it has been drawn.
  useEffect(() => {
    if (active !== null) editor.current?.focus();
  }, [active]);

  const { collection, id, locale } = address;
  const act = useCallback<UnitActions["act"]>(
    async (unit, write) => {
      if (write.do !== "comment" && !(await settle(unit.id))) return false;
      const now = unitsNow().find((one) => one.id === unit.id) ?? unit;
      const reply = await writeUnit({ collection, id, locale }, { unit: unit.id, revision: now.revision, ...write }, language);
      if (reply.kind === "done") {
        onAnswer(reply.body);
        void loadDetails(unit.id);
        setTold(reply.body.notice ?? say(viewWords.saved));
        return true;
      }
      if (reply.kind === "conflict") replaceUnit(reply.theirs);
      setTold(replyWords(reply, say));
      return false;
    },
    [collection, id, language, loadDetails, locale, onAnswer, replaceUnit, say, settle, unitsNow],
  );
  const approve = useCallback(
    async (unit: DeskUnit) => {
      if (!(await settle(unit.id))) return;
      const now = unitsNow().find((one) => one.id === unit.id) ?? unit;
      // Approving says that the words fit the source as it is: an older translation or a machine's draft is taken over first.
      if (now.target && (now.state === "machineDraft" || now.state === "needsUpdate") && !(await act(now, { do: "translate", text: now.target.text, links: now.target.links }))) return;
      if (await act(now, { do: "approve" })) choose(nextToDo(unitsNow(), unit.id));
    },
    [act, choose, settle, unitsNow],
  );
  const saveNext = useCallback(
    async (unit: DeskUnit) => {
      const typed = draftNow(unit.id) !== null;
      if (!(await settle(unit.id))) return;
      if (!typed && unit.target && (unit.state === "machineDraft" || unit.state === "needsUpdate") && !(await act(unit, { do: "translate", text: unit.target.text, links: unit.target.links }))) return;
      setTold(say(viewWords.saved));
      choose(nextToDo(unitsNow(), unit.id));
    },
    [act, choose, draftNow, say, settle, unitsNow],
  );

  const actions = useMemo<UnitActions>(
    () => ({
      type,
      leave: send,
      choose,
      act,
      approve: (unit) => void approve(unit),
      take: (unit, { target, links, percent }) => type(unit, { text: target, links, origin: { kind: "memory", percent } }),
      copySource: (unit) => type(unit, { text: unit.source.text, links: {}, origin: { kind: "person" } }),
      chooseMine,
      chooseTheirs: (unit) => {
        const theirs = draftNow(unit.id)?.theirs;
        if (theirs) replaceUnit(theirs);
        chooseTheirs(unit);
      },
    }),
    [act, approve, choose, chooseMine, chooseTheirs, draftNow, replaceUnit, send, type],
  );
  if (!document) return <p role="status">{failed ? replyWords(failed, say) : say(viewWords.loading)}</p>;

  function run({ deed, number }: Meant): void {
    if (deed === "help") return setHelping(true);
    if (deed === "search") return searchField.current?.focus();
    if (deed === "togglePreview") return setPreviewing(!previewing);
    if (deed === "nextToDo") return choose(nextToDo(units ?? [], active));
    if (deed === "next" || deed === "previous") {
      const unit = neighbour(listed, active, deed === "next" ? 1 : -1);
      return unit ? choose(unit) : undefined;
    }
    if (!inHand) return undefined;
    if (deed === "saveNext") return void saveNext(inHand);
    if (deed === "approveNext") return document?.mayApprove ? actions.approve(inHand) : setTold(say(viewWords.mayNotApprove));
    if (deed === "copySource") return actions.copySource(inHand);
    if (deed === "insertMark") return editor.current?.insertMark(number);
    if (deed === "undoUnit") return void act(inHand, { do: "undo" });
    const match = details[inHand.id]?.matches[number - 1];
    return match ? actions.take(inHand, match) : setTold(say(viewWords.noMatch, { number }));
  }

  function onKey(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    const writing = target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
    if (event.key === "Escape" && target.isContentEditable) return target.blur();
    if (helping) return;
    const { isComposing } = event.nativeEvent;
    const meant = deedOf({ code: event.code, key: event.key, ctrlKey: event.ctrlKey, metaKey: event.metaKey, altKey: event.altKey, shiftKey: event.shiftKey, isComposing }, singleKeys && !writing);
    if (!meant) return;
    event.preventDefault();
    event.stopPropagation();
    run(meant);
  }

  const mood = moodOf(saving);
  const place = units && inHand ? units.indexOf(inHand) / Math.max(1, units.length - 1) : 0;
  const settleAll = async () => (await Promise.all(unsentNow().map(settle))).every(Boolean);
  const structureChanged = (words: string) => {
    setTold(words);
    void reload();
  };
  const target = localeDetails[document.locale].name;
  return (
    // Keys work wherever the focus is in the desk; the handler is no control of its own.
    <div className="desk-translate" onKeyDownCapture={onKey}>
      <header className="desk-translate__head">
        <div>
          <h1>{document.title}</h1>
          <p className="desk-note">
            {localeDetails[document.sourceLocale].name} → {target}
            {document.assignee && ` · ${say(viewWords.assignedTo, { name: document.assignee.name })}`}
            {document.dueDate && ` · ${say(viewWords.dueOn, { date: document.dueDate })}`} · <a href={document.adminUrl}>{say(viewWords.toForm)}</a> · <a href={`/admin/translations?locale=${document.locale}`}>{say(viewWords.toOverview)}</a>
          </p>
          <ProgressBar say={say} summary={document.summary} />
        </div>
        <PublishPanel document={document} language={language} say={say} settleAll={settleAll} onPublished={() => void reload()} onUnit={choose} />
      </header>
      {document.savesAreLive && <p className="desk-notice desk-translate__notice">{say(viewWords.savesAreLive)}</p>}
      {document.unlinked && (
        <div className="desk-notice desk-translate__notice">
          <StructureLink document={document} language={language} say={say} settleAll={settleAll} onDone={structureChanged} />
        </div>
      )}
      {document.reviewRequired && <p className="desk-note">{say(viewWords.reviewRequired)}</p>}
      {!saving.journalWorks && <p className="desk-refused">{say(viewWords.journalOff)}</p>}
      {saving.orphans.map((orphan) => (
        <div key={orphan.unit} className="desk-notice desk-translate__notice">
          <p>{say(viewWords.orphan)}</p>
          <p>
            <MarkedWords lang={document.locale} placeholders={[]} say={say} text={orphan.text} />
          </p>
          <button type="button" className="desk-small" onClick={() => saving.dropOrphan(orphan.unit)}>
            {say(viewWords.dropOrphan)}
          </button>
        </div>
      ))}
      <div className="desk-translate__bar">
        <p role="status" className={`desk-mood desk-mood--${mood}`} data-mood={mood}>
          {say(moodWords[mood])}
        </p>
        <p role="status" className="desk-told">
          {told}
        </p>
        <span className="desk-field">
          <label htmlFor="desk-search">{say(viewWords.searchUnits)}</label>
          <input ref={searchField} id="desk-search" type="search" value={search} onChange={({ target: field }) => setSearch(field.value)} />
        </span>
        <span className="desk-field">
          <label htmlFor="desk-filter">{say(viewWords.show)}</label>
          <select id="desk-filter" value={filter} onChange={({ target: field }) => setFilter(field.value as UnitFilter)}>
            {filters.map((one) => (
              <option key={one} value={one}>
                {say(viewWords[`show_${one}`])} ({shownUnits(document.units, one, "").length})
              </option>
            ))}
          </select>
        </span>
        {document.previewUrl && (
          <button type="button" className="desk-small" aria-pressed={previewing} onClick={() => setPreviewing(!previewing)}>
            {say(viewWords.preview)}
          </button>
        )}
        <button type="button" className="desk-small" onClick={() => setHelping(true)}>
          {say(viewWords.keys)}
        </button>
      </div>
      <div className={`desk-translate__sides${document.previewUrl && previewing ? " desk-translate__sides--page" : ""}`}>
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
          {document.gone.length > 0 && (
            <details>
              <summary>{say(viewWords.gone, { count: document.gone.length })}</summary>
              <ul>
                {document.gone.map((unit) => (
                  <li key={unit.id}>
                    <MarkedWords lang={document.sourceLocale} placeholders={unit.source.placeholders} say={say} text={unit.source.text} />
                    {unit.target && (
                      <p>
                        <MarkedWords lang={document.locale} placeholders={unit.source.placeholders} say={say} text={unit.target.text} />
                      </p>
                    )}
                  </li>
                ))}
              </ul>
            </details>
          )}
          {!document.unlinked && document.mayUnlink && (
            <details>
              <summary>{say(viewWords.structure)}</summary>
              <StructureLink document={document} language={language} say={say} settleAll={settleAll} onDone={structureChanged} />
            </details>
          )}
        </section>
        {document.previewUrl && previewing && <PreviewFrame address={document.previewUrl} near={place} saved={saved} say={say} unit={inHand} />}
      </div>
      <KeysHelp open={helping} say={say} singleKeys={singleKeys} onClose={() => setHelping(false)} onSingleKeys={setSingleKeys} />
    </div>
  );
}
