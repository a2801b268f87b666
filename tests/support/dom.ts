import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterAll, afterEach } from "vitest";

import { patience } from "./patience";

configure({ asyncUtilTimeout: patience });

// jsdom lays nothing out, so nothing ever comes into view. Here for every file: Next's link looks once, when it is loaded, whether there is one.
Object.assign(globalThis, { IntersectionObserver: class { observe(): void {} unobserve(): void {} disconnect(): void {} } });

// Testing Library cleans up by itself only where `afterEach` is global.
afterEach(cleanup);

// One document serves every file of a process.
afterAll(() => {
  for (const part of [document.head, document.body]) part.replaceChildren();
  for (const name of document.documentElement.getAttributeNames()) document.documentElement.removeAttribute(name);
  for (const storage of [localStorage, sessionStorage]) storage.clear();
});
