import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import type { CalloutTone } from "@/payload/read/types";

interface CalloutProps {
  tone: CalloutTone;
  title: string | null;
  children: ReactNode;
}

/** A note beside the text. Not an `aside`: three landmarks more would clutter a screen reader's list of them. */
export function Callout({ tone, title, children }: CalloutProps) {
  const t = useTranslations("callout");
  const shown = title ?? t("title", { tone });
  return (
    <div className={`callout callout-${tone}`} role="note" aria-label={shown}>
      <p className="callout-title">{shown}</p>
      {children}
    </div>
  );
}
