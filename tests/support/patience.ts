/**
 * How long a test waits for what it expects to see. It comes in a moment; on a machine that is busy with other work a moment may be some
 * seconds, and the runners' own limit of one second would then tell about the machine. Less than a test may last, so that the wait itself says
 * what did not come. `expect.poll` has it from vitest's configuration, Testing Library from `dom.ts`.
 */
import { vi } from "vitest";

/** Milliseconds. */
export const patience = 10_000;

const { waitFor } = vi;

const waitPatiently: typeof waitFor = (look, options = patience) => waitFor(look, options);

// Before each file, and files share a process: once is enough.
if (waitFor.name !== waitPatiently.name) vi.waitFor = waitPatiently;
