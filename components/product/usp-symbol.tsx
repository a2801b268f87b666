import type { UspIcon } from "@/payload/read/types";

/** Drawn for this project on a 24-unit grid, as strokes. */
const paths: Record<UspIcon, string> = {
  purity: "M12 3s6 6.4 6 11a6 6 0 0 1-12 0c0-4.6 6-11 6-11ZM9 14.5a3 3 0 0 0 3 3",
  lab: "M9.5 3.5h5M10.5 3.5v6L5.2 18a1.7 1.7 0 0 0 1.5 2.5h10.6a1.7 1.7 0 0 0 1.5-2.5l-5.3-8.5v-6M7.8 14.5h8.4",
  shield: "M12 3.2 5 6v5.4c0 4.3 2.9 7.4 7 9.4 4.1-2 7-5.1 7-9.4V6l-7-2.8ZM9 12l2.2 2.2L15.2 10",
  leaf: "M5 19c0-9 5-14 15-14 0 10-5 14.5-11.5 14.5-1.3 0-2.4-.3-3.5-.5ZM4.5 21C7 15.5 10 12.5 14.5 10",
  delivery: "M3 6.5h11v10H3zM14 10h4l3 3.3v3.2h-7M7 19a1.9 1.9 0 1 0 0-3.8A1.9 1.9 0 0 0 7 19ZM17.5 19a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8Z",
  heart: "M12 20S4 15 4 9.3A4.3 4.3 0 0 1 12 7a4.3 4.3 0 0 1 8 2.3C20 15 12 20 12 20Z",
  star: "m12 3.8 2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8L12 3.8Z",
  check: "M4.5 12.5 10 18 19.5 7",
};

/** Decoration: the words beside it say what it means. */
export function UspSymbol({ icon }: { icon: UspIcon }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[icon]} />
    </svg>
  );
}
