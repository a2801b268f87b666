import type { AuthorCard } from "@/payload/read/types";

export function AuthorProfiles({ profiles }: Pick<AuthorCard, "profiles">) {
  if (profiles.length === 0) return null;
  return (
    <ul className="author-profiles">
      {profiles.map(({ label, href }) => (
        <li key={href}>
          <a href={href} rel="external noopener">
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
