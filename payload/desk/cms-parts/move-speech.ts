/** What is told while something is moved by keyboard: English literals of the CMS's part, and the numbers of rows instead of their places. */
import { defaultAnnouncements, defaultScreenReaderInstructions } from "@dnd-kit/core";

import { type AdminText, label } from "../../content/label";
import { partWords } from "./words";

type Say = (text: AdminText, values?: Record<string, string | number>) => string;

const moveWords = {
  dropped: label("Neergezet op plaats {place} van {count}.", "Posé en position {place} sur {count}.", "Put down at place {place} of {count}."),
  droppedNowhere: label("Neergezet.", "Posé.", "Put down."),
  left: label("Het blijft waar het was.", "L’élément reste à sa place.", "It stays where it was."),
  nowhere: label("Hier kan het niet staan.", "Impossible de le poser ici.", "It cannot stand here."),
  over: label("Plaats {place} van {count}.", "Position {place} sur {count}.", "Place {place} of {count}."),
  picked: label("Opgepakt: plaats {place} van {count}.", "Pris\u00A0: position {place} sur {count}.", "Picked up: place {place} of {count}."),
  pickedSomething: label("Opgepakt.", "Pris.", "Picked up."),
} satisfies Record<string, AdminText>;

interface Moved {
  data: { current?: unknown };
}

/** Where something stands among its like, counted from one; null for what is in no row. */
function placeOf(moved: Moved | null | undefined): { count: number; place: number } | null {
  const { sortable } = (moved?.data.current ?? {}) as { sortable?: { index: number; items: unknown[] } };
  return sortable ? { count: sortable.items.length, place: sortable.index + 1 } : null;
}

/** The part has no setting for it that the CMS passes on; it reads both objects anew each time it speaks. */
export function tellMovesIn(say: Say): void {
  const told = (moved: Moved | null | undefined, words: AdminText, otherwise: AdminText): string => {
    const place = placeOf(moved);
    return place ? say(words, place) : say(otherwise);
  };
  defaultScreenReaderInstructions.draggable = say(partWords.howToMove);
  Object.assign(defaultAnnouncements, {
    onDragStart: ({ active }) => told(active, moveWords.picked, moveWords.pickedSomething),
    onDragOver: ({ over }) => told(over, moveWords.over, moveWords.nowhere),
    onDragEnd: ({ over }) => told(over, moveWords.dropped, moveWords.droppedNowhere),
    onDragCancel: () => say(moveWords.left),
  } satisfies typeof defaultAnnouncements);
}
