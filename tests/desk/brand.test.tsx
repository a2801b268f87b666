/** What stands above the form to sign in, and the colours of every page of the admin before anything is drawn. */
import { render } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";

import { Logo } from "@/payload/desk/brand/logo";
import { SystemColours } from "@/payload/desk/brand/system-colours";

const theme = () => document.documentElement.getAttribute("data-theme");
afterEach(() => {
  document.documentElement.removeAttribute("data-theme");
  document.cookie = "payload-theme=; max-age=0";
});

function readPage(system: "light" | "dark"): void {
  vi.stubGlobal("matchMedia", (query: string) => ({ matches: query === `(prefers-color-scheme: ${system})` }));
  render(<SystemColours />).unmount();
  vi.unstubAllGlobals();
}

it("follows the system, and somebody's own choice before that", () => {
  document.documentElement.setAttribute("data-theme", "light");
  readPage("dark");
  expect(theme()).toBe("dark");
  readPage("light");
  expect(theme()).toBe("light");
  document.cookie = "payload-theme=light";
  readPage("dark");
  expect(theme()).toBe("light");
});

it("says the name once: the mark beside it is for the eye alone", () => {
  const { container } = render(<Logo />);
  expect(container.textContent).toBe("Feuilleton");
  expect(container.querySelector("svg")).toHaveAttribute("aria-hidden", "true");
});
