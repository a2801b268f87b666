"use client";

import { useId } from "react";

import { fieldsOf, type SerializedNode } from "../../content/lexical-nodes";
import type { Say } from "../../desk/in-admin-words";
import type { LinkAddresses } from "../inline-nodes";
import type { Placeholder } from "../placeholders";
import { viewWords } from "./words";

interface Props {
  placeholders: readonly Placeholder[];
  links: LinkAddresses;
  say: Say;
  onChange: (links: LinkAddresses) => void;
}

/** Addresses that are others in this language; a link to one of our own pages follows by itself. */
export function LinkFields({ placeholders, links, say, onChange }: Props) {
  const prefix = useId();
  const own = placeholders.filter(({ kind, attributes }) => kind === "link" && fieldsOf(attributes as SerializedNode).linkType !== "internal");
  if (own.length === 0) return null;
  return (
    <details open={Object.keys(links).length > 0}>
      <summary>{say(viewWords.addresses)}</summary>
      {own.map(({ number, attributes }) => {
        const { url } = fieldsOf(attributes as SerializedNode);
        const { [number]: _gone, ...others } = links;
        return (
          <p key={number} className="desk-field">
            <label htmlFor={`${prefix}-${number}`}>{say(viewWords.addressOf, { number })}</label>
            <input
              id={`${prefix}-${number}`}
              inputMode="url"
              placeholder={typeof url === "string" ? url : ""}
              value={links[number] ?? ""}
              onChange={({ target }) => onChange(target.value.trim() === "" ? others : { ...links, [number]: target.value.trim() })}
            />
          </p>
        );
      })}
    </details>
  );
}
