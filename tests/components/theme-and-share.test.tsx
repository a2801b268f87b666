import { fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Share } from "@/components/article/share";
import { shareScript } from "@/components/article/share-script";
import { ThemeButton } from "@/components/layout/theme-button";
import { themeScript } from "@/components/layout/theme-script";
import { showPage } from "../support/render";

const run = (code: string) => new Function(code)();
afterEach(() => {
  localStorage.clear();
  Reflect.deleteProperty(document.documentElement.dataset, "theme");
});

describe("light or dark", () => {
  test.each([["dark", false, "dark", "light"], ["", true, "", "light"], ["", false, "", "dark"]])("kept %j, system dark %s: first %j, after the button %j", (kept, systemDark, first, second) => {
    // jsdom knows no style sheet of ours: what it says of the page's colours.
    vi.stubGlobal("getComputedStyle", () => ({ colorScheme: (document.documentElement.dataset.theme || (systemDark ? "dark" : "light")) }));
    if (kept) localStorage.theme = kept;
    showPage(<ThemeButton />, "nl");
    run(themeScript);
    expect(document.documentElement.dataset.theme).toBe(first);
    // The script runs among the names of the test here, not of the window: it is called as the window would call it.
    (globalThis.onclick as unknown as (event: object) => void)({ target: document.querySelector(".theme") });
    expect(document.documentElement.dataset.theme).toBe(second);
    expect(localStorage.theme).toBe(second);
  });
});

describe("sharing", () => {
  const show = (locale: "nl" | "fr") => showPage(<Share title="Slaap & meer" address="https://blog.example/nl/blog/slaap" />, locale);

  test("offers mail and two networks without script, and no button", () => {
    show("fr");
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Par e-mail" })).toHaveAttribute("href", "mailto:?subject=Slaap%20%26%20meer&body=https%3A%2F%2Fblog.example%2Fnl%2Fblog%2Fslaap");
    expect(screen.getAllByRole("link")).toHaveLength(3);
  });

  test("copies the address where the device cannot share, and says so", async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    vi.stubGlobal("navigator", { clipboard: { writeText } });
    show("nl");
    run(shareScript);
    fireEvent.click(screen.getByRole("button", { name: "Link kopiëren" }));
    expect(writeText).toHaveBeenCalledWith("https://blog.example/nl/blog/slaap");
    expect(await screen.findByText("Link gekopieerd")).toBeVisible();
  });

  test("uses the device's own way where there is one", () => {
    const share = vi.fn<(what: object) => Promise<void>>(() => Promise.resolve());
    vi.stubGlobal("navigator", { share });
    show("nl");
    run(shareScript);
    fireEvent.click(screen.getByRole("button", { name: "Delen" }));
    expect(share).toHaveBeenCalledWith({ title: "Slaap & meer", url: "https://blog.example/nl/blog/slaap" });
  });
});
