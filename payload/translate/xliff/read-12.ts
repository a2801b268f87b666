import { ExchangeRefusal, formatVersion, product } from "./exchange";
import { readInline12 } from "./inline-elements";
import { allWithin, elementOf, elementsOf, parseXml, type XmlElement } from "./parse-xml";

export interface ReturnedUnit {
  id: string;
  /** Marked texts. */
  source: string;
  /** Null where the tool left no target. */
  target: string | null;
  /** As the tool wrote it, see XLIFF 1.2, section 2.2.6; null where it wrote none. */
  state: string | null;
  approved: boolean;
  /** Hash of the target as it went out; null where the tool lost it. */
  sentTarget: string | null;
}

export interface ReturnedFile {
  installation: string;
  document: string;
  sourceLanguage: string;
  targetLanguage: string;
  units: ReturnedUnit[];
}

const namespaces = new Set(["urn:oasis:names:tc:xliff:document:1.2", "urn:oasis:names:tc:xliff:document:1.1", ""]);

function readUnit(unit: XmlElement): ReturnedUnit {
  const target = elementOf(unit, "target");
  const source = elementOf(unit, "source");
  return {
    id: unit.attributes.id ?? "",
    source: source ? readInline12(source) : "",
    target: target ? readInline12(target) : null,
    state: target?.attributes.state ?? null,
    approved: unit.attributes.approved === "yes",
    sentTarget: unit.attributes.extradata ?? null,
  };
}

function readFile(file: XmlElement): ReturnedFile {
  const { original = "", "source-language": sourceLanguage = "", "target-language": targetLanguage = "", "product-name": name, "product-version": version = "", "build-num": installation = "" } = file.attributes;
  if (name !== product || installation === "") throw new ExchangeRefusal("otherInstallation", { found: name ?? "" });
  if (version !== formatVersion) throw new ExchangeRefusal("version", { found: version });
  return { installation, document: original, sourceLanguage, targetLanguage, units: allWithin(file, "trans-unit").map(readUnit) };
}

/**
 * What a translator's tool gave back, document by document.
 * @throws ExchangeRefusal for what is no XLIFF 1.2 of ours, whole and well-formed
 */
export function readXliff12(bytes: Uint8Array): ReturnedFile[] {
  const root = parseXml(bytes);
  if (root.name !== "xliff") throw new ExchangeRefusal("notXliff", { found: root.name });
  if (!namespaces.has(root.namespace) || root.attributes.version?.startsWith("1.") !== true) throw new ExchangeRefusal("version", { found: root.attributes.version ?? "" });
  const files = elementsOf(root, "file");
  if (files.length === 0) throw new ExchangeRefusal("noDocument");
  return files.map(readFile);
}
