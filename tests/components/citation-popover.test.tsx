import { fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ArticlePage } from "@/components/article/article-page";
import { citationPopoverScript } from "@/components/article/citation-popover-script";
import { articleFixture, siteFixture } from "../support/article-fixture";
import { showPage } from "../support/render";

const togglePopover = vi.fn<(how: { source: Element; force: unknown }) => void>();
const hidePopover = vi.fn<() => void>();

/** jsdom has no popovers: what would open and close is recorded. */
beforeEach(() => {
  togglePopover.mockReset();
  hidePopover.mockReset();
  Object.assign(HTMLElement.prototype, { togglePopover, hidePopover });
  showPage(<ArticlePage address="https://blog.example/article" article={articleFixture("nl")} site={siteFixture("nl")} />, "nl");
});

afterEach(() => {
  Object.assign(document, { onclick: null });
  Reflect.deleteProperty(HTMLElement.prototype, "togglePopover");
  Reflect.deleteProperty(HTMLElement.prototype, "hidePopover");
});

/** Runs the very text that stands in the page. */
function runScript(): void {
  new Function(citationPopoverScript)();
}

const popover = () => document.getElementById("source-popover")!;
const mark = (name: string) => screen.getAllByRole("doc-noteref", { name })[0]!;

test("a click on a mark shows the source beside it, with its links and the way to the list", () => {
  runScript();
  const followed = fireEvent.click(mark("Bron 5"));
  expect(followed).toBe(false);
  expect(togglePopover).toHaveBeenCalledExactlyOnceWith({ source: mark("Bron 5"), force: 1 });
  expect(popover()).toHaveTextContent(/Bron 5.*Zhang C, et al\..*Naar de bronnenlijst/);
  expect(within(popover()).getByText("doi:10.3390/nu14245235")).toHaveAttribute("href", "https://doi.org/10.3390/nu14245235");
  expect(within(popover()).getByText("Naar de bronnenlijst")).toHaveAttribute("href", "#source-5");
  expect(popover()).toHaveFocus();
});

test("a mark over a run shows every source of the run, and the next mark only its own", () => {
  runScript();
  fireEvent.click(mark("Bronnen 2–4"));
  expect(popover().querySelectorAll("[data-entry]")).toHaveLength(3);
  fireEvent.click(mark("Bron 1"));
  expect(popover().querySelectorAll("[data-entry]")).toHaveLength(1);
});

test.each(["ctrlKey", "metaKey", "shiftKey", "altKey"])("with %s held a mark stays an ordinary link", (key) => {
  runScript();
  const link = mark("Bron 5");
  link.addEventListener("click", (event) => event.preventDefault(), { once: true, capture: false });
  fireEvent.click(link, { [key]: true });
  expect(togglePopover).not.toHaveBeenCalled();
});

test("the mark has the focus when the popover opens, which is where the browser brings it back to", () => {
  let focused: Element | null = null;
  togglePopover.mockImplementation(() => {
    focused = document.activeElement;
  });
  runScript();
  fireEvent.click(mark("Bron 5"));
  expect(focused).toBe(mark("Bron 5"));
});

test("going to the list closes the popover", () => {
  runScript();
  fireEvent.click(mark("Bron 5"));
  fireEvent.click(within(popover()).getByText("Naar de bronnenlijst"));
  expect(hidePopover).toHaveBeenCalledOnce();
});

test("a browser without popovers keeps plain links", () => {
  Reflect.deleteProperty(HTMLElement.prototype, "togglePopover");
  runScript();
  const followed = fireEvent.click(mark("Bron 5"));
  expect(followed).toBe(true);
});
