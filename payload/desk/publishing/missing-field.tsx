"use client";

import { useFormFields, useTranslation } from "@payloadcms/ui";

import { sayIn } from "../in-admin-words";
import type { Reason } from "../language-endpoint";
import { planWords } from "./plan-words";
import { ReasonList } from "./reason-list";
import "../desk.css";

/** In the form of one planned change: what its article still lacks, with the way to each place. */
export function MissingField() {
  const { i18n } = useTranslation();
  const missing = useFormFields(([fields]) => fields.missing?.value) as Reason[] | null | undefined;
  if (!missing || missing.length === 0) return null;
  return (
    <div className="desk-unready">
      <p>{sayIn(i18n.language)(planWords.plannedUnready)}</p>
      <ReasonList reasons={missing} />
    </div>
  );
}
