/** Figures of a row of measurements. */

export const at = (numbers, share) => numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0;
export const median = (numbers) => at(numbers, 0.5);
export const ms = (number) => number.toFixed(number < 10 ? 1 : 0);

/** A row of a Markdown table. */
export const row = (cells) => `| ${cells.join(" | ")} |`;
