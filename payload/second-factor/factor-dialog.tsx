"use client";

import { type ReactNode, useEffect } from "react";
import { createPortal } from "react-dom";

import { DeskDialog } from "../desk/desk-dialog";

interface Props {
  title: string;
  onClose: () => void;
  /** What it shows is shown once: a slip of the finger must not close it. */
  isForgetful?: boolean;
  children: ReactNode;
}

/** Out of the form of the account, which must not hold another; and what is typed here is none of its keys. */
export function FactorDialog({ children, isForgetful = false, onClose, title }: Props) {
  useEffect(() => {
    if (!isForgetful) return undefined;
    // Wherever the focus is: what had it went with the step before.
    const stay = (event: KeyboardEvent): void => {
      if (event.key === "Escape") event.preventDefault();
    };
    document.addEventListener("keydown", stay, true);
    return () => document.removeEventListener("keydown", stay, true);
  }, [isForgetful]);
  return createPortal(
    <div role="presentation" onKeyDown={(event) => event.stopPropagation()}>
      <DeskDialog title={title} onClose={onClose}>{children}</DeskDialog>
    </div>,
    document.body,
  );
}
