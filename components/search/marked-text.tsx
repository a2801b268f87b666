import type { Snippet } from "@/payload/read/types";

export function MarkedText({ pieces }: { pieces: Snippet[] }) {
  // A piece has no identity but its place.
  return pieces.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>));
}
