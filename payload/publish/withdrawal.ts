/**
 * Taking a page offline asks nothing of its text. The CMS checks the newest draft of an article with whatever it writes outside drafts, so that a page
 * whose draft was half rewritten, a title emptied, could not be withdrawn: not by hand, not by a plan, and not along with a picture that is deleted.
 */
import type { Field, SanitizedConfig } from "payload";

type Validate = (value: unknown, args: { req: { context: Record<string, unknown> } }) => unknown;

function unchecked(fields: Field[]): void {
  for (const field of fields) {
    if (field.type === "tabs") for (const tab of field.tabs) unchecked(tab.fields);
    else if (field.type === "group" || field.type === "row" || field.type === "collapsible") unchecked(field.fields);
    const checked = field as { validate?: Validate };
    const { validate } = checked;
    if (validate) checked.validate = (value, args) => (args.req.context.withdrawing === true ? true : validate(value, args));
  }
}

/** On the finished configuration: the CMS gives each kind of field its own checks only there. */
export function withWithdrawals(config: SanitizedConfig): SanitizedConfig {
  for (const { fields, slug } of config.collections) if (slug === "articles") unchecked(fields);
  return config;
}
