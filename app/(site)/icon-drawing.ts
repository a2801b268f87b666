/** The mark of the site, drawn for this project: an F as the first letter of a column, on the colour of the panels. */
export function iconDrawing(round: boolean): string {
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">' +
    `<rect width="64" height="64" rx="${round ? 14 : 0}" fill="#143c30"/>` +
    '<path d="M17 15h21v6H24v9h12v6H24v13h-7z" fill="#f6f3e8"/><path d="M42 30h6v3h-6zM42 37h6v3h-6zM29 44h19v3H29z" fill="#f2a981"/></svg>'
  );
}
