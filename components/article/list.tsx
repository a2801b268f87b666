import type { ListBlock } from "@/payload/read/types";
import { InlineText } from "./inline-text";

export function List({ list }: { list: ListBlock }) {
  const items = list.items.map((item, index) => (
    <li key={index}>
      <InlineText nodes={item.children} />
      {item.nested && <List list={item.nested} />}
    </li>
  ));
  return list.ordered ? <ol start={list.start === 1 ? undefined : list.start}>{items}</ol> : <ul>{items}</ul>;
}
