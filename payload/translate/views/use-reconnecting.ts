"use client";

import { useEffect } from "react";

import { whoIsThere } from "./desk-api";
import type { SavingCore } from "./saving-core";

/** Milliseconds between two tries to reach the server, and to see whether somebody signed in again. */
const retry = 5_000;

/** While the connection or the session is gone: looks again and again whether it is back, and at once where the browser says so. */
export function useReconnecting({ happen, state }: SavingCore, person: number): void {
  useEffect(() => {
    if (state.connection === "open") return undefined;
    const { connection } = state;
    const lookAgain = async () => {
      if (connection === "offline" || (await whoIsThere()) === person) happen({ kind: "connected" });
    };
    const tryAgain = () => void lookAgain();
    const timer = setInterval(tryAgain, retry);
    window.addEventListener("online", tryAgain);
    window.addEventListener("focus", tryAgain);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", tryAgain);
      window.removeEventListener("focus", tryAgain);
    };
  }, [happen, person, state]);
}
