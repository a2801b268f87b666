"use client";

import { useRowLabel } from "@payloadcms/ui";

function Words({ text, row }: { text: string | undefined; row: number | undefined }) {
  return <>{text?.trim() || `${(row ?? 0) + 1}`}</>;
}

export function PhraseLabel() {
  const { data, rowNumber } = useRowLabel<{ words?: string }>();
  return <Words text={data?.words} row={rowNumber} />;
}

export function AuthorisedLabel() {
  const { data, rowNumber } = useRowLabel<{ wording?: string }>();
  return <Words text={data?.wording} row={rowNumber} />;
}
