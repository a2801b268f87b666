import { type RefObject, useLayoutEffect } from "react";

/** A button that is switched off under one's finger takes the focus with it: it goes to the language in hand, where is said what it came to. */
export function useFocusMovesOn(button: RefObject<HTMLButtonElement | null>, off: boolean): void {
  useLayoutEffect(() => {
    if (off && button.current && button.current === document.activeElement) document.querySelector<HTMLElement>(".desk-language-bar [aria-current]")?.focus();
  }, [button, off]);
}
