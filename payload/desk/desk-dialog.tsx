"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";

import "./dialog.css";

interface Props {
  title: string;
  /** Also when it is closed by key. */
  onClose: () => void;
  children: ReactNode;
}

/** A dialog of the browser itself: it keeps the focus inside, closes on Escape and gives the focus back. Shown while it is rendered. */
export function DeskDialog({ title, onClose, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    ref.current?.showModal();
  }, []);
  return (
    <dialog ref={ref} className="desk-dialog" aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>
  );
}
