import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { act, fireEvent, screen } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { expect, test, vi } from "vitest";
import { ArticlePage } from "@/components/article/article-page";
import { citationPopoverScript } from "@/components/article/citation-popover-script";
import { shareScript } from "@/components/article/share-script";
import { carouselScript } from "@/components/carousel/carousel-script";
import nl from "@/messages/nl.json";
import { articleFixture, siteFixture } from "../support/article-fixture";

test("what a reader did before React came survives it: the open source, the counter, the buttons, the way to share", async () => {
  Object.assign(HTMLElement.prototype, { togglePopover: vi.fn<() => void>() });
  // The types of `messages` know the source words letter by letter; a JSON file's are plain strings.
  const messages = nl as unknown as Parameters<typeof NextIntlClientProvider>[0]["messages"];
  const page = (
    <NextIntlClientProvider locale="nl" messages={messages} timeZone="Europe/Brussels">
      <ArticlePage address="https://blog.example/article" article={articleFixture("nl", { picture: null })} site={siteFixture("nl")} />
    </NextIntlClientProvider>
  );
  const container = document.body.appendChild(document.createElement("div"));
  container.innerHTML = renderToString(page);
  // A desktop's browser: it cannot share, so the button is renamed to what it can do.
  vi.stubGlobal("navigator", { clipboard: {} });
  for (const code of [citationPopoverScript, carouselScript, shareScript]) new Function(code)();
  vi.unstubAllGlobals();
  fireEvent.click(screen.getByRole("button", { name: "Volgend artikel" }));
  fireEvent.click(screen.getAllByRole("doc-noteref", { name: "Bron 5" })[0]!);

  const faults = vi.fn<(error: unknown) => void>();
  const root = await act(async () => hydrateRoot(container, page, { onRecoverableError: faults }));

  expect(faults).not.toHaveBeenCalled();
  expect(screen.getByRole("button", { name: "Link kopiëren" })).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("2 van 4");
  expect(screen.getByRole("button", { name: "Vorig artikel" })).toHaveAttribute("aria-disabled", "false");
  expect(document.getElementById("source-popover")).toHaveTextContent("Zhang C, et al.");
  Object.assign(document, { onclick: null });
  await act(async () => root.unmount());
  container.remove();
  Reflect.deleteProperty(HTMLElement.prototype, "togglePopover");
});
