import type { Snippet } from "@/payload/read/types";
import { Unbroken } from "../layout/unbroken";

export function MarkedText({ pieces }: { pieces: Snippet[] }) {
  // A piece has no identity but its place.
  return pieces.map(({ text, hit }, index) => {
    const Element = hit ? "mark" : "span";
    return (
      <Element key={index}>
        <Unbroken text={text} />
      </Element>
    );
  });
}
