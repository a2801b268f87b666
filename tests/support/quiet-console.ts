/**
 * A warning or error on the console fails the test that caused it: React, Payload and Next report real faults there.
 * A test that expects one says so: `vi.spyOn(console, "error").mockImplementation(() => {})`.
 */
import { format } from "node:util";
import { afterAll, afterEach } from "vitest";

const complaints: string[] = [];

for (const method of ["error", "warn"] as const) {
  console[method] = (...args: unknown[]) => {
    complaints.push(`console.${method}: ${format(...args)}`);
  };
}

function complain(): void {
  const heard = complaints.splice(0);
  if (heard.length > 0) throw new Error(heard.join("\n"));
}

afterEach(complain);
afterAll(complain);
