import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { CitationPicker } from "@/payload/desk/citations/citation-picker";
import { sourceQuery } from "@/payload/desk/citations/find-sources";
import { recognise } from "@/payload/desk/citations/recognise";
import { numberSources } from "@/payload/desk/citations/source-numbers";
import { rememberSources } from "@/payload/desk/citations/source-cards";
import { areTwins } from "@/payload/desk/citations/twins";

vi.mock("@payloadcms/ui", () => ({
  useTranslation: () => ({ i18n: { language: "nl" } }),
  Button: ({ children, disabled, onClick }: { children: ReactNode; disabled?: boolean; onClick: () => void }) => <button type="button" disabled={disabled} onClick={onClick}>{children}</button>,
}));

const slutsky = { id: 1, title: "Enhancement of learning and memory", authors: "Slutsky I, et al.", year: 2010 };
const sun = { id: 2, title: "Regulation of synapse density", authors: "Sun Q, et al.", year: 2016 };
const pasted = vi.fn<(body: { text: string; title: string }) => object[]>();
const done = vi.fn<(ids: number[]) => void>();
const closed = vi.fn<() => void>();

beforeEach(() => {
  for (const mock of [pasted, done, closed]) mock.mockReset();
  // jsdom knows no modal dialogs and does not scroll.
  Element.prototype.scrollIntoView = () => undefined;
  Object.assign(HTMLDialogElement.prototype, { showModal(this: HTMLDialogElement) { this.open = true; } });
  vi.stubGlobal("fetch", async (path: string, { body }: { body?: string }) => {
    if (path === "/api/sources/paste") return Response.json({ outcomes: pasted(JSON.parse(body ?? "{}") as { text: string; title: string }) });
    return Response.json({ docs: path.includes("slutsky") ? [slutsky] : [sun, slutsky].filter(({ id }) => !path.includes("[id]") || id > 0) });
  });
});

function open(props: Partial<Parameters<typeof CitationPicker>[0]> = {}) {
  rememberSources([slutsky, sun]);
  render(<CitationPicker chosen={[]} cited={[2]} editing={false} onDone={done} onClose={closed} {...props} />);
  return screen.getByRole("combobox");
}

describe("the citation picker", () => {
  it("offers the sources of this text first, with their numbers, and inserts what is chosen by keyboard", async () => {
    const field = open();
    await waitFor(() => expect(within(screen.getByRole("listbox")).getAllByRole("option")).toHaveLength(2));
    expect(screen.getAllByRole("option")[0]).toHaveTextContent(/^1Regulation/);
    fireEvent.keyDown(field, { key: "ArrowDown" });
    fireEvent.keyDown(field, { key: "Enter" });
    expect(screen.getAllByRole("option")[0]).toHaveAttribute("aria-selected", "true");
    expect(done).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: "Enter", ctrlKey: true });
    expect(done).toHaveBeenCalledWith([2]);
  });

  it("searches as one types", async () => {
    fireEvent.change(open(), { target: { value: "slutsky" } });
    await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(1));
    fireEvent.click(screen.getByRole("option"));
    fireEvent.click(screen.getByRole("button", { name: "Invoegen" }));
    expect(done).toHaveBeenCalledWith([1]);
  });

  it("makes a source of a DOI, and asks for the title it does not name", async () => {
    pasted.mockImplementation(({ title }) => [title ? { id: 9, title, made: true, source: {}, problem: null } : { id: null, title: null, made: false, source: { doi: "10.1/x" }, problem: "De titel ontbreekt" }]);
    fireEvent.change(open(), { target: { value: "https://doi.org/10.1000/XYZ" } });
    expect(screen.getByRole("button", { name: "Toevoegen als bron: DOI 10.1000/xyz" })).toBeInTheDocument();
    // As a press on that button.
    fireEvent.keyDown(screen.getByRole("combobox"), { key: "Enter" });
    fireEvent.change(await screen.findByLabelText("Titel van deze bron"), { target: { value: "A new study" } });
    fireEvent.click(screen.getByRole("button", { name: /Toevoegen als bron/ }));
    await waitFor(() => expect(screen.getByRole("button", { name: "A new study weghalen" })).toBeInTheDocument());
    expect(pasted).toHaveBeenLastCalledWith({ text: "10.1000/xyz", title: "A new study" });
    fireEvent.click(screen.getByRole("button", { name: "Invoegen" }));
    expect(done).toHaveBeenCalledWith([9]);
  });

  it("is worked by keyboard to the end: the title has the focus, Enter adds the source, and one can search on", async () => {
    pasted.mockImplementation(({ title }) => [title ? { id: 9, title, made: true, source: {}, problem: null } : { id: null, title: null, made: false, source: { pmid: "20152124" }, problem: "De titel ontbreekt" }]);
    const field = open();
    fireEvent.change(field, { target: { value: "PMID: 20152124" } });
    fireEvent.click(screen.getByRole("button", { name: "Toevoegen als bron: PMID 20152124" }));
    const title = await screen.findByLabelText("Titel van deze bron");
    expect(title).toHaveFocus();
    fireEvent.change(title, { target: { value: "A new study" } });
    fireEvent.keyDown(title, { key: "Enter" });
    await screen.findByRole("button", { name: "A new study weghalen" });
    expect(field).toHaveFocus();
    expect(field).toHaveValue("");
  });

  it("keeps the lines of a pasted reference", async () => {
    pasted.mockReturnValue([{ id: 5, title: "Vijf", made: true, source: {}, problem: null }]);
    const text = "TY  - JOUR\nTI  - Vijf\nER  - ";
    fireEvent.paste(open(), { clipboardData: { getData: () => text } });
    fireEvent.click(screen.getByRole("button", { name: /RIS/ }));
    await screen.findByRole("button", { name: "Vijf weghalen" });
    expect(pasted).toHaveBeenCalledWith({ text: text.trim(), title: "" });
  });

  it("changes a mark, takes a source out of it, and takes it away", () => {
    open({ chosen: [1, 2], editing: true });
    fireEvent.click(screen.getByRole("button", { name: `${slutsky.title} weghalen` }));
    fireEvent.click(screen.getByRole("button", { name: "Wijzigen" }));
    expect(done).toHaveBeenLastCalledWith([2]);
    fireEvent.click(screen.getByRole("button", { name: "Verwijzing verwijderen" }));
    expect(done).toHaveBeenLastCalledWith([]);
    fireEvent.click(screen.getByRole("button", { name: "Annuleren" }));
    expect(closed).toHaveBeenCalledOnce();
  });
});

describe("what was typed", () => {
  it.each([
    ["10.1016/J.NEURON.2009.12.026", "DOI", "10.1016/j.neuron.2009.12.026"],
    ["https://pubmed.ncbi.nlm.nih.gov/20152124/", "PMID", "20152124"],
    ["https://www.wjgnet.com/2220-3206/full/v12/i3/410.htm", "URL", "https://www.wjgnet.com/2220-3206/full/v12/i3/410.htm"],
  ])("%s is a %s", (text, form, what) => {
    expect(recognise(text)).toEqual({ form, what });
  });

  it.each(["@article{a, title={B}}", "TY  - JOUR\nER  - ", '[{"title":"B"}]'])("%s is a reference", (text) => {
    expect(recognise(text)?.what).toBe(text.trim());
  });

  it.each(["slutsky 2010", "2010", "[1]", "magnesium"])("%s is for searching", (text) => {
    expect(recognise(text)).toBeNull();
  });

  it("asks for every word in one of the fields, a year in its own", () => {
    const asked = new URL(sourceQuery("  slutsky 2010 "), "http://x").searchParams;
    expect(asked.get("where[and][0][or][1][authors][like]")).toBe("slutsky");
    expect(asked.get("where[and][1][or][5][year][equals]")).toBe("2010");
    expect([...new URL(sourceQuery("a b c d e f g h"), "http://x").searchParams.keys()].some((key) => key.startsWith("where[and][6]"))).toBe(false);
  });
});

it("numbers close up over a source that is gone, as on the page", () => {
  expect(numberSources([7, 3, 9], new Map([[3, null]]))).toEqual(new Map([[7, 1], [9, 2]]));
});

it("the same DOI, PubMed id or title is the same source, and nothing is its own twin", () => {
  expect(areTwins({ id: 1, doi: "10.1/a" }, { id: 2, doi: "10.1/A" })).toBe(true);
  expect(areTwins({ id: 1, title: "A study" }, { id: 2, title: " a STUDY" })).toBe(true);
  expect(areTwins({ id: 1, title: "", doi: null }, { id: 2, title: "", doi: null })).toBe(false);
  expect(areTwins({ id: 1, title: "A" }, { id: 1, title: "A" })).toBe(false);
});
