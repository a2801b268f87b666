"use client";

import { useAuth } from "@payloadcms/ui";

interface Person {
  role?: string;
  languages?: string[] | null;
  mayPublish?: boolean | null;
}

/** What the form offers; the door decides by itself (see `access/roles`). */
export function useMayPublish(locale: string): { this: boolean; all: boolean } {
  const user = useAuth().user as Person | null;
  const all = user?.role === "admin" || user?.role === "editor";
  return { all, this: all || (user?.mayPublish === true && user.languages?.includes(locale) === true) };
}
