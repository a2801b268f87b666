import { Mark } from "./mark";

/** Above the form to sign in, and on the other pages for people who are not signed in. */
export function Logo() {
  return (
    <span className="brand-logo">
      <Mark />
      <span>Feuilleton</span>
    </span>
  );
}
