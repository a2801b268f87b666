import { act, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";

import { announceLanguageChange, useLanguageReport } from "@/payload/desk/publishing/use-language-report";

function State() {
  const report = useLanguageReport(7, "nl", 1);
  return <p>{report?.states.nl ?? "onbekend"}</p>;
}

it("shows the state after a change, whichever answer comes last: a question that was under way when it was made knows nothing of it", async () => {
  const answers: ((state: string) => void)[] = [];
  vi.stubGlobal("fetch", () => new Promise((resolve) => answers.push((state) => resolve(new Response(JSON.stringify({ states: { nl: state }, planned: [] }))))));
  render(<State />);
  act(announceLanguageChange);
  expect(answers).toHaveLength(2);
  await act(async () => answers[1]?.("published"));
  expect(await screen.findByText("published")).toBeVisible();
  await act(async () => answers[0]?.("draft"));
  expect(screen.getByText("published")).toBeVisible();
});

it("asks once for all who ask at the same time", async () => {
  const asked = vi.fn<() => Promise<Response>>(async () => new Response(JSON.stringify({ states: { nl: "draft" }, planned: [] })));
  vi.stubGlobal("fetch", asked);
  render(
    <>
      <State />
      <State />
    </>,
  );
  expect(await screen.findAllByText("draft")).toHaveLength(2);
  act(announceLanguageChange);
  await act(async () => undefined);
  expect(asked).toHaveBeenCalledTimes(2);
});
