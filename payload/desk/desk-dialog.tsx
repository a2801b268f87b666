"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";

import "./dialog.css";

interface Props {
  title: string;
  /** Also when it is closed by key. */
  onClose: () => void;
  children: ReactNode;
}

/** A dialog of the browser itself: it keeps the focus inside and closes on Escape. Shown while it is rendered; then the focus is where it was. */
export function DeskDialog({ title, onClose, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const before = document.activeElement;
    ref.current?.showModal();
    return () => {
      // The browser gives the focus back where a dialog is closed, not where it is taken out of the page. What a link in it led to has it by now.
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog ref={ref} className="desk-dialog" aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>
  );
}
