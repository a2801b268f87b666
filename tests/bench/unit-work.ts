/** What the translation desk computes when a source of 2,000 words in 100 units is saved, a language at a time; prints a table. Goal: 50 ms. */
import { adoptTarget } from "@/payload/translate/adopt";
import { reconcile } from "@/payload/translate/reconcile";
import { save } from "../translate/editing";

const words = "de proef telde honderd gezonde volwassenen die een maand lang elke dag een mengsel namen of een placebo kregen toen".split(" ");
const article = Array.from({ length: 100 }, (_, index) => ({ uid: null as string | null, text: words.map((word, at) => ((at * 7 + index) % 3 !== 0 ? `${word}${index}` : word)).join(" ") }));

const { paragraphs, units } = save(article);
const records = reconcile([], units);
const more = (text: string, index: number) => (index % 10 === 3 ? `${text} en meer` : text);
const edited = paragraphs.map((one, index) => ({ ...one, text: more(one.text, index) }));
const pasted = paragraphs.map(({ text }, index) => ({ uid: null, text: more(text, index) }));
const rewritten = paragraphs.map(({ text }) => ({ uid: null, text: `${text} en meer` }));
const target = save(paragraphs.map(({ text }) => ({ uid: null, text: text.toUpperCase() }))).units;

const tasks: Record<string, () => void> = {
  "every tenth paragraph changed": () => void reconcile(records, save(edited).units),
  "the same in a body pasted anew, every id lost": () => void reconcile(records, save(pasted).units),
  "every paragraph changed and every id lost": () => void reconcile(records, save(rewritten).units),
  "a translation written elsewhere, aligned": () => void adoptTarget(units, target),
};

const rows = Object.entries(tasks).map(([name, act]) => {
  const times = Array.from({ length: 21 }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return `| ${name} | ${times[10]?.toFixed(1)} | ${times[19]?.toFixed(1)} |`;
});
console.log(["| 2,000 words in 100 units | median ms | p95 ms |", "|---|---|---|", ...rows].join("\n"));
