import "./brand.css";

/** The mark of the site as app/(site)/icon-drawing draws it for browsers: an F as the first letter of a column. It says nothing that is not said beside it. */
export function Mark() {
  return (
    <svg className="brand-mark" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <rect width="64" height="64" rx="14" fill="#143c30" />
      <path d="M17 15h21v6H24v9h12v6H24v13h-7z" fill="#f6f3e8" />
      <path d="M42 30h6v3h-6zM42 37h6v3h-6zM29 44h19v3H29z" fill="#f2a981" />
    </svg>
  );
}
