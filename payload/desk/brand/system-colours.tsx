"use client";

import { useLayoutEffect } from "react";

/**
 * The CMS follows the system's colours where a browser tells them with its request, which most never do, and otherwise in the page's own code; to whoever
 * is not signed in yet that code is not told that it may. In the browser and before the first look: what stands in the body of the admin is drawn
 * there, and a script that React draws does not run.
 */
export function SystemColours() {
  useLayoutEffect(() => {
    if (/(^|; )payload-theme=(light|dark)/.test(document.cookie)) return;
    document.documentElement.setAttribute("data-theme", window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  }, []);
  return null;
}
