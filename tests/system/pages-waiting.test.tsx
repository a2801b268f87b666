import { render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { PagesWaiting } from "@/payload/system/pages-waiting";

function health(answer: object): void {
  vi.stubGlobal("fetch", vi.fn(async () => Response.json(answer)));
}

test("says how many pages a wide change still has to reach, in the numbers of the language", async () => {
  health({ status: "ok", waiting: 12_345 });
  render(<PagesWaiting language="nl" />);
  expect(await screen.findByText("12.345")).toBeTruthy();
});

test("says that none do, and that it does not know where nobody says", async () => {
  health({ status: "ok", waiting: 0 });
  render(<PagesWaiting language="fr" />);
  expect(await screen.findByText("aucune")).toBeTruthy();
  health({ status: "ok" });
  render(<PagesWaiting language="en" />);
  expect(await screen.findByText("unknown")).toBeTruthy();
});
