/** Signing in with a second step, as a person with an authenticator app does: on, out, in with a code, off again. */
import { expect, test } from "@playwright/test";
import { Secret, TOTP } from "otpauth";

import { alive } from "./article-form";

const password = "a journey through the demo shop";

test("a person turns on the second step, signs in with a code, and with a recovery code turns it off again", async ({ page, request }) => {
  // Of their own: what goes wrong here must not keep the people of other journeys out.
  const email = "two-steps@demo.test";
  expect((await request.post("/api/users/login", { data: { email: "admin@demo.test", password } })).status()).toBe(200);
  expect((await request.post("/api/users", { data: { name: "Tess", email, password, role: "editor" } })).status()).toBe(201);
  const fill = async (): Promise<void> => {
    await (await alive(page.locator("#field-email"))).fill(email);
    await page.locator("#field-password").fill(password);
    await page.keyboard.press("Enter");
  };
  await page.goto("/admin/login?redirect=%2Fadmin%2Faccount");
  await fill();
  await expect(page).toHaveURL(/\/admin\/account/);

  await (await alive(page.getByRole("button", { name: "Turn on…" }))).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Your password").fill(password);
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("img", { name: /QR code/ })).toBeVisible();
  const secret = Secret.fromBase32((await dialog.locator("code").innerText()).replaceAll(" ", ""));
  const codeOf = (steps: number): string => new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 });
  await dialog.getByLabel("Code from the app").fill(codeOf(0));
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("heading", { name: "Your recovery codes" })).toBeVisible();
  // They are shown once: a slip of the finger does not take them away.
  await page.keyboard.press("Escape");
  const [recoveryCode = ""] = await dialog.getByRole("listitem").allInnerTexts();
  await dialog.getByRole("button", { name: "I have kept them" }).click();
  await expect(page.getByText("Recovery codes not used yet: 10.")).toBeVisible();

  expect((await page.request.post("/api/users/logout")).status()).toBe(200);
  await page.goto("/admin/login?redirect=%2Fadmin%2Faccount");
  await fill();
  const code = page.getByLabel("Code from the app");
  await expect(code).toBeFocused();
  await expect(code).toHaveAttribute("autocomplete", "one-time-code");
  const right = [-2, -1, 0, 1, 2].map(codeOf);
  await page.keyboard.type(["000000", "000001", "000002", "000003", "000004", "000005"].find((one) => !right.includes(one)) ?? "");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "This code is wrong" })).toBeVisible();
  await code.fill(codeOf(1));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/admin\/account/);

  await (await alive(page.getByRole("button", { name: "Turn off…" }))).click();
  await dialog.getByLabel("Your password").fill(password);
  await dialog.getByLabel("Code from the app, or a recovery code").fill(recoveryCode);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Turn on…" })).toBeVisible();
});
