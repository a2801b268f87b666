"use client";

import { useAllFormFields, useFormModified } from "@payloadcms/ui";
import { reduceFieldsToValues } from "payload/shared";
import { useEffect, useLayoutEffect, useRef } from "react";

import { holdWords } from "./words-in-hand";

/** In the form of a block: says what that form holds, once somebody has written in it. Shows nothing. */
export function BlockInHand() {
  const [fields] = useAllFormFields();
  const modified = useFormModified();
  const latest = useRef({ fields, modified });
  const block = fields.id?.value as string | undefined;
  useLayoutEffect(() => {
    latest.current = { fields, modified };
  });
  useEffect(() => {
    if (block === undefined) return undefined;
    return holdWords("forms", { block, read: () => (latest.current.modified ? reduceFieldsToValues(latest.current.fields, true) : null) });
  }, [block]);
  return null;
}
