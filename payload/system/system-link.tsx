"use client";

import { useAuth, useTranslation } from "@payloadcms/ui";
import Link from "next/link";
import { usePathname } from "next/navigation";

import { sayIn } from "../desk/in-admin-words";
import { systemWords } from "./system-words";

/** In the menu, for administrators; the page itself refuses everybody else. */
export function SystemLink() {
  const { user } = useAuth();
  const { i18n } = useTranslation();
  const here = usePathname() === "/admin/system";
  if (user?.role !== "admin") return null;
  return (
    <Link className="nav__link" href="/admin/system" aria-current={here ? "page" : undefined}>
      {here && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{sayIn(i18n.language)(systemWords.title)}</span>
    </Link>
  );
}
