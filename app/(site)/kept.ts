/** Browsers ask again each time; what stands in front keeps it until a change names it. */
export function kept(type: string): HeadersInit {
  return { "Content-Type": type, "Cache-Control": "public, max-age=0, s-maxage=3600, must-revalidate", "X-Content-Type-Options": "nosniff" };
}
