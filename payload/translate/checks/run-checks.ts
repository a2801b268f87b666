import { wordsOf } from "../placeholders";
import { blocking, type Check, type CheckInput, type Finding } from "./finding";
import { checkCopy, checkLanguage } from "./language";
import { checkMarks } from "./marks";
import { checkNumbers } from "./numbers";
import { checkDoubledWords, checkEnd, checkShape, checkSpaces } from "./spelling";
import { checkTerms } from "./terms";
import { checkTypography } from "./typography";

const checks: readonly Check[] = [checkMarks, checkShape, checkNumbers, checkTerms, checkCopy, checkLanguage, checkTypography, checkDoubledWords, checkSpaces, checkEnd];

/** Everything worth saying about one translated unit, what blocks first. Never throws, whatever the text. */
export function runChecks(input: CheckInput): Finding[] {
  if (wordsOf(input.target, input.placeholders).trim() === "") return [blocking("empty")];
  const found = checks.flatMap((check) => check(input));
  return [...found.filter(({ severity }) => severity === "blocking"), ...found.filter(({ severity }) => severity === "warning")];
}
