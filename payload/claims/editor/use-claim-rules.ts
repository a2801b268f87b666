"use client";

import { useLocale } from "@payloadcms/ui";
import { useEffect, useState } from "react";

import { isLocale } from "../../../messages/locales";
import type { ClaimRules, LanguageRules } from "../claim-rules";
import { readRules } from "../read-rules";

let asked: Promise<ClaimRules | null> | null = null;

/** Once for all editors of a form. Without an answer nothing is marked; the gate and the Readiness tab look for themselves. */
async function ask(): Promise<ClaimRules | null> {
  const answer = await fetch("/api/globals/claims-guard?depth=0", { credentials: "same-origin" });
  return answer.ok ? readRules((await answer.json()) as Record<string, unknown>) : null;
}

/** The shop's lists for the language in hand; null until they are there. */
export function useClaimRules(): { rules: LanguageRules; blocks: boolean } | null {
  const { code } = useLocale();
  const [all, setAll] = useState<ClaimRules | null>(null);
  useEffect(() => {
    let here = true;
    const take = async (): Promise<void> => {
      asked ??= ask().catch(() => null);
      const rules = await asked;
      // The next form asks anew: the lists may have changed.
      asked = null;
      if (here) setAll(rules);
    };
    void take();
    return () => {
      here = false;
    };
  }, []);
  return all && isLocale(code) ? { rules: all.languages[code], blocks: all.blocks } : null;
}
