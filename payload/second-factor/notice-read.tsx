"use client";

import { Button } from "@payloadcms/ui";
import { useRouter } from "next/navigation";

import { askServer } from "../desk/ask-server";
import { sayIn } from "../desk/in-admin-words";
import { factorWords } from "./words";

export function NoticeRead({ language }: { language: string }) {
  const router = useRouter();
  const read = (): void => void askServer("POST", "/api/users/second-factor/read", {}, language).then(() => router.refresh(), () => undefined);
  return <Button buttonStyle="secondary" margin={false} size="small" type="button" onClick={read}>{sayIn(language)(factorWords.read)}</Button>;
}
