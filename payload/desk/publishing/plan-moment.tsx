"use client";

import { FieldDescription, FieldError, FieldLabel, useDocumentInfo, useField, useTranslation } from "@payloadcms/ui";
import type { DateFieldClientProps, DefaultCellComponentProps, UIFieldClientProps } from "payload";

import { timeZone } from "../../../messages/time-zone";
import { statedMoment } from "../../publish/wall-clock";
import { momentInWords } from "../in-admin-words";
import { MomentField } from "./moment-field";
import "../desk.css";

/** In the form of a plan, in place of the CMS's own: that one takes an hour the clock skips for another, and one it shows twice for the first. */
export function PlanMoment({ field, path, readOnly }: DateFieldClientProps) {
  const { disabled, setValue, showError, value } = useField<string>({ path });
  const { i18n } = useTranslation();
  const id = `field-${path}`;
  // The server gives UTC, and takes what is stated here.
  const stated = value?.endsWith("Z") ? statedMoment(new Date(value)) : (value ?? "");
  return (
    <div className={["field-type", showError && "error"].filter(Boolean).join(" ")}>
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <MomentField disabled={readOnly === true || disabled} id={id} language={i18n.language} value={stated} onChange={setValue} />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  );
}

function Told({ at, label, path }: { at: unknown; label: UIFieldClientProps["field"]["label"]; path: string }) {
  const { i18n } = useTranslation();
  if (typeof at !== "string") return null;
  return (
    <div className="field-type">
      <FieldLabel as="span" label={label} path={path} />
      <p>{momentInWords(at, i18n.language, timeZone)}</p>
    </div>
  );
}

/** A moment that the server keeps, for reading. */
export function PlanMomentTold({ field, path }: DateFieldClientProps) {
  const { value } = useField<string>({ path });
  return <Told at={value} label={field.label} path={path} />;
}

/** When a plan was made: the head of the form would say it in the time zone of the browser. */
export function PlanMade({ field, path }: UIFieldClientProps) {
  const { savedDocumentData } = useDocumentInfo();
  return <Told at={savedDocumentData?.createdAt} label={field.label} path={path} />;
}

/** In the list of plans. */
export function PlanMomentCell({ cellData }: DefaultCellComponentProps) {
  const { i18n } = useTranslation();
  return typeof cellData === "string" ? <span>{momentInWords(cellData, i18n.language, timeZone)}</span> : null;
}
