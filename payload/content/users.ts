import type { CollectionConfig } from "payload";

import { forgotPasswordEndpoint, hashForEverybody } from "../access/equal-work";
import { holdToChange, holdToSignOut } from "../access/held-account";
import { keepAnAdmin, keepLastAdmin, noRegistration, noVerification } from "../access/last-admin";
import { adminOnly, adminOrSelf, nobody } from "../access/roles";
import { refuseImpossibleId } from "../access/possible-id";
import { guardPasswords, sameAnswer } from "../access/sign-in";
import { environment } from "../env";
import { localeDetails, locales } from "../../messages/locales";
import { passwordLetter } from "../mail/password-letter";
import { answerWithoutSession, askForCode, noteNewPassword } from "../second-factor/ask-for-code";
import { factorEndpoints } from "../second-factor/factor-endpoints";
import { removeWithAccount } from "../second-factor/second-factors";
import { factorWords } from "../second-factor/words";
import { noticeWords } from "../translate/notices/notice-words";
import { label } from "./label";

export const users: CollectionConfig = {
  slug: "users",
  labels: { singular: label("Gebruiker", "Utilisateur", "User"), plural: label("Gebruikers", "Utilisateurs", "Users") },
  access: { admin: ({ req }) => Boolean(req.user), create: adminOnly, read: adminOrSelf, readVersions: nobody, update: adminOrSelf, delete: adminOnly, unlock: adminOnly },
  admin: { useAsTitle: "name", defaultColumns: ["name", "email", "role"], group: label("Beheer", "Gestion", "Administration") },
  auth: {
    // Counted per account, failed attempts only; a right password before that resets the count.
    maxLoginAttempts: 8,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    useSessions: true,
    cookies: { sameSite: "Lax", secure: environment.siteUrl.startsWith("https:") },
    forgotPassword: passwordLetter,
  },
  disableDuplicate: true,
  endpoints: [forgotPasswordEndpoint, noRegistration, noVerification, ...factorEndpoints],
  hooks: {
    afterError: [sameAnswer],
    afterLogout: [holdToSignOut],
    afterOperation: [answerWithoutSession],
    beforeChange: [keepAnAdmin],
    beforeDelete: [keepLastAdmin, removeWithAccount],
    beforeLogin: [askForCode],
    beforeOperation: [refuseImpossibleId, guardPasswords, hashForEverybody, noteNewPassword, holdToChange],
  },
  versions: false,
  fields: [
    { name: "name", type: "text", required: true, maxLength: 100, label: label("Naam", "Nom", "Name") },
    {
      name: "role",
      type: "select",
      required: true,
      defaultValue: "editor",
      saveToJWT: true,
      access: { create: ({ req }) => req.user?.role === "admin", update: ({ req }) => req.user?.role === "admin" },
      label: label("Rol", "Rôle", "Role"),
      options: [
        { value: "admin", label: label("Beheerder", "Administrateur", "Admin") },
        { value: "editor", label: label("Redacteur", "Rédacteur", "Editor") },
        { value: "translator", label: label("Vertaler", "Traducteur", "Translator") },
      ],
    },
    {
      // Not `locales`: the table of a has-many field by that name would be taken for that of the localized texts.
      name: "languages",
      type: "select",
      hasMany: true,
      saveToJWT: true,
      access: { create: ({ req }) => req.user?.role === "admin", update: ({ req }) => req.user?.role === "admin" },
      label: label("Talen van deze vertaler", "Langues de ce traducteur", "Languages of this translator"),
      options: locales.map((value) => ({ value, label: localeDetails[value].name })),
      admin: { condition: (data) => data?.role === "translator" },
    },
    {
      name: "mayPublish",
      type: "checkbox",
      defaultValue: false,
      access: { create: ({ req }) => req.user?.role === "admin", update: ({ req }) => req.user?.role === "admin" },
      label: label("Mag de eigen talen publiceren", "Peut publier ses langues", "May publish their languages"),
      admin: { condition: (data) => data?.role === "translator" },
    },
    {
      name: "deskMail",
      type: "select",
      defaultValue: "off",
      label: noticeWords.mail,
      options: [
        { value: "off", label: noticeWords.off },
        { value: "hourly", label: noticeWords.hourly },
        { value: "daily", label: noticeWords.daily },
      ],
      admin: { description: noticeWords.mailHelp },
    },
    { name: "secondFactor", type: "ui", label: factorWords.title, admin: { components: { Field: "/second-factor/factor-field#FactorField" }, disableBulkEdit: true, disableListColumn: true } },
  ],
};
