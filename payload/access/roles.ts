/** Who somebody is. Every other rule in this folder is written in these words. */
import type { Access, FieldAccess, PayloadRequest } from "payload";

import { type Locale, isLocale } from "../../messages/locales";
import type { User } from "../payload-types";

type Requester = Pick<PayloadRequest, "user">;

export function userOf(req: Requester): User | null {
  return req.user?.collection === "users" ? (req.user as User) : null;
}

export function isAdmin(req: Requester): boolean {
  return userOf(req)?.role === "admin";
}

export function isEditor(req: Requester): boolean {
  const role = userOf(req)?.role;
  return role === "admin" || role === "editor";
}

export function isTranslator(req: Requester): boolean {
  return userOf(req)?.role === "translator";
}

/** True for a translator working in one of their own languages, by name: `all` is nobody's language. */
export function translatesLocale(req: Requester, locale: unknown): boolean {
  const user = userOf(req);
  return user?.role === "translator" && isLocale(locale) && (user.languages ?? []).includes(locale as Locale);
}

/** A translator who is trusted to publish the language in hand, one of their own. */
export function mayPublishTheirs(req: Requester & Pick<PayloadRequest, "locale">): boolean {
  return translatesLocale(req, req.locale) && userOf(req)?.mayPublish === true;
}

/** Editors, and whoever is trusted to publish the language in hand. */
export const publishesHere: FieldAccess = ({ req }) => isEditor(req) || mayPublishTheirs(req);

export const everybody: Access = () => true;
export const nobody: Access = () => false;
export const staff: Access = ({ req }) => userOf(req) !== null;
export const staffReads: FieldAccess = ({ req }) => userOf(req) !== null;
export const editorsOnly: Access = ({ req }) => isEditor(req);
export const adminOnly: Access = ({ req }) => isAdmin(req);

/** People see and change their own account; only admins see others. */
export const adminOrSelf: Access = ({ req }) => {
  const user = userOf(req);
  if (!user) return false;
  return user.role === "admin" || { id: { equals: user.id } };
};

/** Editors, and translators in their own language; which fields a translator may touch is `lock-shared-fields`. */
export const editorsAndTranslators: Access = ({ req }) => isEditor(req) || translatesLocale(req, req.locale);
