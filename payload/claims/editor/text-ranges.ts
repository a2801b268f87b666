/** The words of one block of an editor as people see them, and the way from a place in them back to the page. */

export interface BlockText {
  text: string;
  /** A range of the page for these offsets of `text`. */
  range(start: number, end: number): Range | null;
  /** Offset in `text` of a point in the page; null for a point outside. */
  offsetOf(node: Node, offset: number): number | null;
}

/** What is no text of the block itself: citations, blocks within. */
const foreign = '[contenteditable="false"]';

export function readBlock(block: Element): BlockText {
  const nodes: { node: Text; start: number }[] = [];
  let text = "";
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const inside = node.parentElement?.closest(foreign);
    if (inside && block.contains(inside)) continue;
    nodes.push({ node: node as Text, start: text.length });
    text += node.textContent ?? "";
  }
  const pointAt = (offset: number, atEnd: boolean): { node: Text; offset: number } | null => {
    const found = nodes.findLast(({ start }) => (atEnd ? start < offset : start <= offset));
    return found ? { node: found.node, offset: Math.min(offset - found.start, found.node.length) } : null;
  };
  return {
    text,
    range(start, end) {
      const [from, to] = [pointAt(start, false), pointAt(end, true)];
      if (!from || !to) return null;
      const range = document.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return range;
    },
    offsetOf(node, offset) {
      const found = nodes.find((one) => one.node === node);
      return found ? found.start + offset : null;
    },
  };
}

const blocks = "p, li, h2, h3, h4, blockquote";

/** The blocks of this editor that hold text themselves, without those of an editor within it. */
export function blocksOf(root: HTMLElement): Element[] {
  return [...root.querySelectorAll(blocks)].filter((block) => block.closest("[data-lexical-editor]") === root && !block.querySelector(blocks));
}
