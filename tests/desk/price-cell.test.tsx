import { render } from "@testing-library/react";
import type { ComponentProps } from "react";
import { expect, it } from "vitest";

import { PriceCell } from "@/payload/desk/price-cell";

type CellProps = ComponentProps<typeof PriceCell>;

const shownIn = (language: string, cellData: unknown, rowData: object): string | null => render(<PriceCell {...({ cellData, i18n: { language }, rowData } as unknown as CellProps)} />).container.textContent;

it("says a price in the list as it is paid, in the language of the admin", () => {
  expect(shownIn("nl", 2750, { currency: "EUR" })).toBe("€\u00A027,50");
  expect(shownIn("fr", 2750, { currency: "EUR" })).toBe("27,50\u00A0€");
  expect(shownIn("en", 2750, { currency: "GBP" })).toBe("£27.50");
});

it("says the amount alone where the list leaves the currency out, and nothing where there is none", () => {
  expect(shownIn("nl", 123_450, {})).toBe("1.234,50");
  expect(shownIn("nl", undefined, { currency: "EUR" })).toBe("");
});
