/** Mail over a real SMTP server of this machine. */
import type { EmailAdapter, Payload } from "payload";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { parseSender } from "@/payload/env/mail-settings";
import { log } from "@/payload/log";
import { letterHtml, letterText } from "@/payload/mail/letter";
import { mailAdapter } from "@/payload/mail/mail-adapter";
import { passwordLetter } from "@/payload/mail/password-letter";
import { type MailServer, openMailServer } from "../support/mail-server";

let server: MailServer;
beforeEach(async () => {
  server = await openMailServer({ user: "blog", password: "p@ss:word" });
});
afterEach(() => server.close());

async function adapterFor(url: string): Promise<ReturnType<EmailAdapter>> {
  const adapter = await mailAdapter({ url, fromName: "De winkel", fromAddress: "blog@shop.example" });
  return adapter({ payload: {} as Payload });
}

const asked = (language: string) => ({ req: { i18n: { language } } as never, token: "a".repeat(40) });

it("goes out in the shop's name, and resolves once the server has it", async () => {
  const mail = await adapterFor(server.url);
  await mail.sendEmail({ to: "editor@example.test", subject: "Réglé – ça marche", html: "<p>Voilà</p>", text: "Voilà" });
  expect(server.mails).toHaveLength(1);
  expect(server.mails[0]).toMatchObject({ from: { name: "De winkel", address: "blog@shop.example" }, to: [{ address: "editor@example.test" }], subject: "Réglé – ça marche", text: "Voilà\n", html: "<p>Voilà</p>\n" });
});

it("rejects where the server refuses it, and where there is none", async () => {
  const refusing = await openMailServer({ refuses: true });
  const message = { to: "nobody@example.test", subject: "x", html: "<p>x</p>" };
  await expect((await adapterFor(refusing.url)).sendEmail(message)).rejects.toThrow("No such mailbox");
  await refusing.close();
  await expect((await adapterFor(refusing.url)).sendEmail(message)).rejects.toThrow("ECONNREFUSED");
  await expect((await adapterFor(server.url.replace("word", "wrong"))).sendEmail(message)).rejects.toThrow("Wrong name or password");
});

it.each([
  ["nl", "Kies een nieuw wachtwoord", "Was u het niet?"],
  ["fr", "Choisissez un nouveau mot de passe", "Ce n’était pas vous"],
  ["en", "Choose a new password", "Was it not you?"],
  ["de", "Choose a new password", "Was it not you?"],
])("tells in %s how to choose a new password, with an address of this site", async (language, subject, words) => {
  const mail = await adapterFor(server.url);
  const html = passwordLetter.generateEmailHTML(asked(language));
  await mail.sendEmail({ to: "editor@example.test", subject: passwordLetter.generateEmailSubject(asked(language)), html });
  await vi.waitFor(() => expect(server.mails).toHaveLength(1), { timeout: 10_000 });
  const [sent] = server.mails;
  expect(sent?.subject).toBe(subject);
  for (const part of [sent?.html, sent?.text]) {
    expect(part).toContain(words);
    expect(part).toContain(`http://localhost:3000/admin/reset/${"a".repeat(40)}`);
  }
});

it("does not hold up whoever forgot a password: a server that fails shows in the log only", async () => {
  const failed = vi.spyOn(log, "error");
  await server.close();
  const mail = await adapterFor(server.url);
  await mail.sendEmail({ to: "editor@example.test", subject: "x", html: passwordLetter.generateEmailHTML(asked("nl")) });
  await vi.waitFor(() => expect(failed).toHaveBeenCalledWith(expect.objectContaining({ subject: "x" }), expect.stringContaining("could not be sent")), { timeout: 10_000 });
});

it("is off without settings: a line in the log, and nothing fails", async () => {
  const warned = vi.spyOn(log, "warn");
  const mail = (await mailAdapter(undefined))({ payload: {} as Payload });
  await mail.sendEmail({ to: "editor@example.test", subject: "x", html: "<p>secret</p>" });
  expect(warned).toHaveBeenCalledExactlyOnceWith({ subject: "x" }, expect.stringContaining("SMTP_URL"));
});

it("writes words as words, whatever is in them", () => {
  const letter = { language: "nl", paragraphs: ['<b>"Jip" & Janneke</b>'], link: { words: "Hier", address: "https://blog.example/?a=1&b=2" }, closing: ["Dag"] };
  expect(letterHtml(letter)).toContain("&lt;b&gt;&quot;Jip&quot; &amp; Janneke&lt;/b&gt;");
  expect(letterHtml(letter)).toContain('href="https://blog.example/?a=1&amp;b=2"');
  expect(letterText(letter)).toBe('<b>"Jip" & Janneke</b>\n\nHier:\nhttps://blog.example/?a=1&b=2\n\nDag');
});

it.each([
  ["blog@shop.example", { name: "", address: "blog@shop.example" }],
  ["De winkel <blog@shop.example>", { name: "De winkel", address: "blog@shop.example" }],
  ['"x" <blog@shop.example>', null],
  ["De winkel\r\nBcc: <a@b.example>", null],
  ["a@b.example, c@d.example", null],
  ["shop", null],
])("reads %j as a sender", (value, sender) => {
  expect(parseSender(value)).toEqual(sender);
});
