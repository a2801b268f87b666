/** Stands in for `next/server` in vitest: outside Next there is no request to wait for, and its own `connection` would throw. */
import type * as NextServer from "next/server";
import { createRequire } from "node:module";

const next = createRequire(import.meta.url)("next/server") as typeof NextServer;

export const { NextRequest, NextResponse } = next;

export async function connection(): Promise<void> {}
