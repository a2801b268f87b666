/** The words of a serialized rich text, in reading order, blocks separated by a line break. Never throws. */
export function plainText(value: unknown): string {
  const lines: string[] = [];

  function inline(node: unknown): string {
    if (typeof node !== "object" || node === null) return "";
    const { type, text, children } = node as Record<string, unknown>;
    if (type === "linebreak" || type === "tab") return " ";
    if (typeof text === "string") return text;
    return Array.isArray(children) ? children.map(inline).join("") : "";
  }

  function isInline(node: unknown): boolean {
    const type = typeof node === "object" && node !== null ? (node as Record<string, unknown>).type : undefined;
    return type === "text" || type === "link" || type === "autolink" || type === "linebreak" || type === "tab" || type === "inlineBlock";
  }

  function visit(node: unknown): void {
    if (typeof node !== "object" || node === null) return;
    const { children, fields, root } = node as Record<string, unknown>;
    if (root) return visit(root);
    if (typeof fields === "object" && fields !== null) {
      const { title, caption, text } = fields as Record<string, unknown>;
      for (const own of [title, caption]) if (typeof own === "string" && own.trim() !== "") lines.push(own.trim());
      visit(text);
    }
    if (!Array.isArray(children)) return;
    const words = children.filter(isInline).map(inline).join("").replace(/\s+/g, " ").trim();
    if (words !== "") lines.push(words);
    children.filter((child) => !isInline(child)).forEach(visit);
  }

  visit(value);
  return lines.join("\n");
}
