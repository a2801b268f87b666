"use client";

import { Button, toast } from "@payloadcms/ui";
import { useRouter } from "next/navigation";
import { useState } from "react";

import type { Locale } from "../../../messages/locales";
import { askServer } from "../ask-server";
import { sayIn } from "../in-admin-words";
import { savingWords } from "../saving-words";
import { versionWords } from "./words";

interface Props {
  article: number;
  version: number;
  locale: Locale;
  language: string;
  words: string;
}

/** Brings one language of a version back as a draft; the other languages and what is live stay as they are. */
export function RestoreVersion({ article, language, locale, version, words }: Props) {
  const router = useRouter();
  const say = sayIn(language);
  const [said, setSaid] = useState("");

  async function restore(): Promise<void> {
    const answer = await askServer("POST", `/api/articles/versions/${version}?locale=${locale}`, undefined, language).catch(() => null);
    if (!answer?.ok) return setSaid(answer?.reasons.join(" ") || say(savingWords.noAnswer));
    // Where one comes to, the words are those of then: that this is meant is said there.
    toast.success(say(versionWords.restored));
    router.push(`/admin/collections/articles/${article}?locale=${locale}`);
  }

  return (
    <div className="desk-actions">
      <div className="desk-buttons">
        <Button buttonStyle="secondary" margin={false} onClick={() => void restore()}>
          {words}
        </Button>
      </div>
      <p role="status">{said}</p>
    </div>
  );
}
