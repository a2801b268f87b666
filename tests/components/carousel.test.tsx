import { fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { carouselScript } from "@/components/carousel/carousel-script";
import { RelatedCarousel } from "@/components/carousel/related-carousel";
import { cardsFixture } from "../support/article-fixture";
import { showPage } from "../support/render";

const words = {
  nl: { heading: "Lees ook", role: "carrousel", slide: "dia", first: /^1 van 4: Waarom alfa/, counter: "1 van 4", second: "2 van 4", last: "4 van 4", previous: "Vorig artikel", next: "Volgend artikel", alt: "Tros rode druiven" },
  fr: { heading: "À lire aussi", role: "carrousel", slide: "diapositive", first: /^1 sur 4\u00A0: Pourquoi/, counter: "1 sur 4", second: "2 sur 4", last: "4 sur 4", previous: "Article précédent", next: "Article suivant", alt: "Grappe de raisin noir" },
} as const;

/** Runs the very text that stands in the page. */
function runScript(): void {
  new Function(carouselScript)();
}

describe.each(["nl", "fr"] as const)("related articles in %s", (locale) => {
  const say = words[locale];
  const show = () => showPage(<RelatedCarousel cards={cardsFixture(locale)} />, locale);

  test("is a carousel named by its visible heading", () => {
    show();
    const region = screen.getByRole("region", { name: say.heading });
    expect(region).toHaveAttribute("aria-roledescription", say.role);
    expect(within(region).getByRole("heading", { name: say.heading })).toBeVisible();
  });

  test("its slides are groups named by position and article", () => {
    show();
    const [first, ...others] = screen.getAllByRole("group").filter((group) => group.hasAttribute("aria-roledescription"));
    expect(first).toHaveAccessibleName(say.first);
    expect(first).toHaveAttribute("aria-roledescription", say.slide);
    expect(others).toHaveLength(3);
  });

  test("the counter stands in the server's HTML as a polite live text", () => {
    show();
    expect(screen.getByRole("status")).toHaveTextContent(say.counter);
  });

  test("without script the buttons are not shown", () => {
    show();
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  test("cards carry the picture's description in this language, the whole title, and a link", () => {
    show();
    expect(screen.getByRole("img", { name: say.alt })).toHaveAttribute("loading", "lazy");
    const [, second] = cardsFixture(locale);
    expect(screen.getByRole("link", { name: second!.title })).toHaveAttribute("href", `/${locale}/blog/article-2`);
  });

  test("the buttons page, keep the focus, and stop at both ends", () => {
    show();
    runScript();
    const previous = screen.getByRole("button", { name: say.previous });
    const next = screen.getByRole("button", { name: say.next });
    expect(previous).toHaveAttribute("aria-disabled", "true");
    next.focus();
    fireEvent.click(next);
    expect(screen.getByRole("status")).toHaveTextContent(say.second);
    expect(previous).toHaveAttribute("aria-disabled", "false");
    for (const _ of [1, 2, 3, 4]) fireEvent.click(next);
    expect(screen.getByRole("status")).toHaveTextContent(say.last);
    expect(next).toHaveAttribute("aria-disabled", "true");
    expect(next).toHaveFocus();
    expect(next).not.toBeDisabled();
  });
});

describe("a track that stutters", () => {
  /** Gives the track and its four slides places, as a browser would: slides of 300, track of 400. */
  function layOut(): HTMLElement {
    showPage(<RelatedCarousel cards={cardsFixture("nl")} />, "nl");
    const track = document.querySelector<HTMLElement>(".carousel-track")!;
    const size = (element: HTMLElement, values: Record<string, number>) => {
      for (const [name, value] of Object.entries(values)) Object.defineProperty(element, name, { value });
    };
    size(track, { scrollWidth: 1_200, clientWidth: 400 });
    [...track.children].forEach((slide, index) => size(slide as HTMLElement, { offsetLeft: index * 300, offsetWidth: 300 }));
    runScript();
    return track;
  }
  const restAt = (track: HTMLElement, left: number) => {
    track.scrollLeft = left;
    fireEvent.scroll(track);
    vi.advanceTimersByTime(150);
  };
  const counter = () => screen.getByRole("status");
  const next = () => screen.getByRole("button", { name: "Volgend artikel" });

  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("counts where a press wants to be, though the browser rests on the way", () => {
    const track = layOut();
    fireEvent.click(next());
    fireEvent.click(next());
    restAt(track, 260);
    vi.advanceTimersByTime(1_500);
    expect(counter()).toHaveTextContent("3 van 4");
    fireEvent.click(next());
    expect(counter()).toHaveTextContent("4 van 4");
  });

  test("follows a person who moved it elsewhere before it had arrived, once it rests", () => {
    const track = layOut();
    fireEvent.click(next());
    fireEvent.click(next());
    restAt(track, 260);
    vi.advanceTimersByTime(2_000);
    expect(counter()).toHaveTextContent("2 van 4");
  });

  test("follows every scroll once it has arrived", () => {
    const track = layOut();
    fireEvent.click(next());
    restAt(track, 250);
    restAt(track, 800);
    expect(counter()).toHaveTextContent("4 van 4");
  });
});

test("measures nothing before somebody moves it: the page would be laid out while it is read", () => {
  showPage(<RelatedCarousel cards={cardsFixture("nl")} />, "nl");
  const measured = vi.spyOn(HTMLElement.prototype, "offsetLeft", "get");
  runScript();
  expect(measured).not.toHaveBeenCalled();
  measured.mockRestore();
});

test("with no card the section is absent", () => {
  showPage(<RelatedCarousel cards={[]} />, "nl");
  expect(document.body).toBeEmptyDOMElement();
});

test("a single card has nothing to page through: no counter, no script", () => {
  showPage(<RelatedCarousel cards={cardsFixture("nl").slice(0, 1)} />, "nl");
  expect(screen.getByRole("region", { name: "Lees ook" })).toBeVisible();
  expect(screen.queryByRole("status")).not.toBeInTheDocument();
  expect(document.querySelector("script")).toBeNull();
});
