/** Which messages the code asks for, read from its syntax: `useTranslations("ns")`, then `t("key")`, `t.rich(`key.${part}`)` and so on. */
import { parseSync, Visitor } from "oxc-parser";

const makers = new Set(["useTranslations", "getTranslations", "createTranslator"]);
/** Ours, `translatorFor(locale, "sources")`. */
const outsideReact = "translatorFor";
const methods = new Set(["rich", "markup", "raw", "has"]);

const unwrap = (node) => {
  let inner = node;
  while (inner && ["AwaitExpression", "TSAsExpression", "TSSatisfiesExpression", "TSNonNullExpression", "ParenthesizedExpression"].includes(inner.type)) {
    inner = inner.argument ?? inner.expression;
  }
  return inner;
};

const literal = (node) => (node?.type === "Literal" && typeof node.value === "string" ? node.value : null);

/** The namespace a call like getTranslations({ locale, namespace: "article" }) asks for; "" for the whole file, null for another call. */
function namespaceOf(node) {
  const call = unwrap(node);
  if (call?.type !== "CallExpression" || call.callee.type !== "Identifier") return null;
  if (call.callee.name === outsideReact) return literal(call.arguments[1]);
  if (!makers.has(call.callee.name)) return null;
  const [argument] = call.arguments;
  if (argument?.type !== "ObjectExpression") return literal(argument) ?? "";
  const property = argument.properties.find(({ key }) => key?.name === "namespace");
  return literal(property?.value) ?? "";
}

/** `const [a, b] = await Promise.all([getTranslations("a"), …])` names its translators by position. */
function* namedTranslators({ id, init }) {
  if (id.type === "Identifier") yield [id.name, namespaceOf(init)];
  const call = unwrap(init);
  if (id.type !== "ArrayPattern" || call?.type !== "CallExpression" || call.arguments[0]?.type !== "ArrayExpression") return;
  for (const [position, element] of id.elements.entries()) {
    if (element?.type === "Identifier") yield [element.name, namespaceOf(call.arguments[0].elements[position])];
  }
}

/** Keys as the code spells them: `{ key }` exactly, `{ prefix }` for a template, neither where only the run knows. */
function keysOf(node) {
  const argument = unwrap(node);
  const exact = literal(argument);
  if (exact !== null) return [{ key: exact }];
  if (argument?.type === "TemplateLiteral") {
    const start = argument.quasis[0].value.cooked;
    return [argument.expressions.length > 0 ? { prefix: start } : { key: start }];
  }
  if (argument?.type === "ConditionalExpression") return [...keysOf(argument.consequent), ...keysOf(argument.alternate)];
  return [{}];
}

/**
 * @param {string} file
 * @param {string} source
 * @returns {{ namespaces: string[] | null, key?: string, prefix?: string }[]} `namespaces` is null where a translator came in from outside
 */
export function usesOf(file, source) {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  /** @type {Map<string, Set<string>>} */
  const translators = new Map();
  new Visitor({
    VariableDeclarator(node) {
      for (const [name, namespace] of namedTranslators(node)) {
        if (namespace !== null) translators.set(name, (translators.get(name) ?? new Set()).add(namespace));
      }
    },
  }).visit(program);

  const uses = [];
  new Visitor({
    CallExpression({ callee, arguments: [argument] }) {
      const method = callee.type === "MemberExpression" && methods.has(callee.property.name);
      const translator = method ? callee.object : callee;
      const direct = namespaceOf(translator);
      const known = translator.type === "Identifier" ? translators.get(translator.name) : undefined;
      const handedIn = translator.type === "Identifier" && translator.name === "t" && !known;
      if (direct === null && !known && !handedIn) return;
      const namespaces = direct === null ? (known ? [...known] : null) : [direct];
      for (const key of keysOf(argument)) uses.push({ namespaces, ...key });
    },
  }).visit(program);
  return uses;
}

const join = (namespace, key) => (namespace ? `${namespace}.${key}` : key);

/**
 * Compares uses with the messages that exist.
 * @param {{ file: string, uses: ReturnType<typeof usesOf> }[]} files
 * @param {string[]} keys
 * @param {string[]} dynamic beginnings of keys that the code puts together at run time
 */
export function usageFaults(files, keys, dynamic = []) {
  const used = new Set(keys.filter((key) => dynamic.some((beginning) => key.startsWith(beginning))));
  const faults = [];
  for (const { file, uses } of files) {
    for (const { namespaces, key, prefix } of uses) {
      if (key === undefined && prefix === undefined) continue;
      const fits = (candidate) => {
        if (namespaces === null) return key === undefined ? `.${candidate}`.includes(`.${prefix}`) : `.${candidate}`.endsWith(`.${key}`);
        return namespaces.some((namespace) => (key === undefined ? candidate.startsWith(join(namespace, prefix)) : candidate === join(namespace, key)));
      };
      const found = keys.filter(fits);
      if (found.length === 0) faults.push(`${file}: asks for "${join(namespaces?.[0] ?? "", key ?? `${prefix}…`)}", which no message has`);
      for (const each of found) used.add(each);
    }
  }
  const stale = dynamic.filter((beginning) => !keys.some((key) => key.startsWith(beginning)));
  return [
    ...faults,
    ...keys.filter((key) => !used.has(key)).map((key) => `${key}: is used nowhere`),
    ...stale.map((beginning) => `dynamic-keys.json: no message begins with "${beginning}"`),
  ];
}
