/** What a person sees of the second step, in each language of the admin; that it works in a browser is a journey. */
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import axe from "axe-core";
import type { ReactNode } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { sayIn } from "@/payload/desk/in-admin-words";
import { CodeForm } from "@/payload/second-factor/code-form";
import { FactorPanel } from "@/payload/second-factor/factor-panel";
import { ResetNotice } from "@/payload/second-factor/reset-notice";
import { factorWords } from "@/payload/second-factor/words";

vi.mock("@payloadcms/ui", () => ({
  Button: ({ children, disabled, onClick, type }: { children: ReactNode; disabled?: boolean; onClick?: () => void; type?: string }) => (type === "submit" ? <button type="submit" disabled={disabled}>{children}</button> : <button type="button" disabled={disabled} onClick={onClick}>{children}</button>),
  useTranslation: () => ({ t: () => "Inloggen" }),
}));
vi.mock("next/navigation", () => ({ useRouter: () => ({ push: () => undefined, refresh: () => undefined }) }));

const languages = ["nl", "fr", "en"] as const;
const sent: [path: string, body: unknown][] = [];
const answers: Response[] = [];
beforeEach(() => {
  // jsdom knows no modal dialogs.
  Object.assign(HTMLDialogElement.prototype, { showModal(this: HTMLDialogElement) { this.open = true; } });
  sent.length = 0;
  vi.stubGlobal("fetch", async (path: string, { body }: RequestInit) => {
    sent.push([path, JSON.parse(String(body))]);
    return answers.shift() ?? Response.json({});
  });
  return () => vi.unstubAllGlobals();
});

const rules = { rules: { "color-contrast": { enabled: false }, region: { enabled: false }, "page-has-heading-one": { enabled: false }, "heading-order": { enabled: false } } };
const faults = async () => (await axe.run(document.body, rules)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
const typed = { email: "els@example.test", password: "een lang wachtwoord" };

describe.each(languages)("in %s", (language) => {
  const say = sayIn(language);

  it("the second question is one field with the keys and the filling in that phones offer, and sends all three", async () => {
    const entered = vi.fn();
    render(<CodeForm language={language} typed={typed} onBack={() => undefined} onEnter={entered} />);
    const field = screen.getByLabelText(say(factorWords.code));
    expect(field).toHaveFocus();
    expect(field).toHaveAttribute("autocomplete", "one-time-code");
    expect(field).toHaveAttribute("inputmode", "numeric");
    answers.push(Response.json({ errors: [{ message: say(factorWords.wrong) }] }, { status: 401 }), Response.json({ token: "t" }));
    fireEvent.change(field, { target: { value: "123456" } });
    fireEvent.click(screen.getByRole("button", { name: "Inloggen" }));
    await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent(say(factorWords.wrong)));
    expect(entered).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole("button", { name: say(factorWords.withRecovery) }));
    const recovery = screen.getByLabelText(say(factorWords.recoveryCode));
    expect([recovery.getAttribute("inputmode"), (recovery as HTMLInputElement).value]).toEqual(["text", ""]);
    fireEvent.change(recovery, { target: { value: "ABCD-EFGH-JKMN" } });
    fireEvent.click(screen.getByRole("button", { name: "Inloggen" }));
    await waitFor(() => expect(entered).toHaveBeenCalledTimes(1));
    expect(sent).toEqual([["/api/users/login", { ...typed, code: "123456" }], ["/api/users/login", { ...typed, code: "ABCD-EFGH-JKMN" }]]);
  });

  it("an admin takes away somebody else's after reading what that means, and sees only whether there is one", async () => {
    const accountForm = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    render(<form onSubmit={accountForm}><FactorPanel language={language} left={0} on own={false} person={7} since={null} /></form>);
    expect(screen.getByRole("status")).toHaveTextContent(say(factorWords.onOther));
    fireEvent.click(screen.getByRole("button", { name: say(factorWords.resetOther) }));
    expect(screen.getByRole("dialog", { name: say(factorWords.resetTitle) })).toHaveTextContent(say(factorWords.resetWhat));
    fireEvent.click(screen.getByRole("button", { name: say(factorWords.reset) }));
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(say(factorWords.offOther)));
    expect([sent, screen.queryByRole("dialog")]).toEqual([[["/api/users/7/second-factor/reset", {}]], null]);
    expect(accountForm).not.toHaveBeenCalled();
  });

  it("one's own says since when and how many recovery codes are left, and turning it off takes password and code", () => {
    render(<FactorPanel language={language} left={2} on own person={7} since="2026-11-27T12:00:00.000Z" />);
    // The day it was in the shop, whatever the clock of the server or of the browser says.
    expect(screen.getByRole("status")).toHaveTextContent(/27.*2026.*2\..*/);
    expect(screen.getByRole("status")).toHaveTextContent(say(factorWords.few));
    fireEvent.click(screen.getByRole("button", { name: say(factorWords.turnOff) }));
    expect(screen.getByLabelText(say(factorWords.password))).toHaveAttribute("autocomplete", "current-password");
    expect(screen.getByLabelText(say(factorWords.codeOrRecovery))).toBeRequired();
  });

  it("who lost it is told by whom and when until they have read it, and nobody else is told anything", async () => {
    const row = { resetAt: "2026-11-27T12:00:00.000Z", resetBy: "Ada", secret: null };
    const notice = (found: object | null, user: object | null) => ResetNotice({ i18n: { language }, payload: { db: { findOne: async () => found } }, user } as never);
    const me = { id: 7, collection: "users" };
    render((await notice(row, me))!);
    expect(screen.getByRole("complementary")).toHaveTextContent(/Ada.*27.*2026/);
    expect(screen.getByRole("link", { name: say(factorWords.toAccount) })).toHaveAttribute("href", "/admin/account");
    fireEvent.click(screen.getByRole("button", { name: say(factorWords.read) }));
    await waitFor(() => expect(sent).toEqual([["/api/users/second-factor/read", {}]]));
    for (const [found, user] of [[row, null], [null, me], [{ ...row, resetAt: null }, me], [{ ...row, secret: "v1.x" }, me]] as const) expect(await notice(found, user)).toBeNull();
  });
});

it("axe finds nothing in the forms, whose names and order are the same in every language", async () => {
  const say = sayIn("fr");
  const { unmount } = render(<CodeForm language="fr" typed={typed} onBack={() => undefined} onEnter={() => undefined} />);
  const found = await faults();
  unmount();
  render(<FactorPanel language="fr" left={10} on own person={7} since="2026-11-27T12:00:00.000Z" />);
  fireEvent.click(screen.getByRole("button", { name: say(factorWords.turnOff) }));
  expect([...found, ...(await faults())]).toEqual([]);
});
