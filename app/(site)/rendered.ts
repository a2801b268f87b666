import type { Metadata } from "next";
import type { ReactNode } from "react";

/** A page and what its head says, made from one read. Next asks for both in turn; the reads behind them are cached. */
export interface Rendered {
  metadata: Metadata;
  page: ReactNode;
}
