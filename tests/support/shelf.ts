/** A browser's storage, which can be full. */
export class Shelf extends Map<string, string> {
  full = false;
  get length() { return this.size; }
  key(index: number) { return [...this.keys()][index] ?? null; }
  getItem(key: string) { return this.get(key) ?? null; }
  setItem(key: string, value: string) {
    if (this.full) throw new DOMException("full", "QuotaExceededError");
    this.set(key, value);
  }
  removeItem(key: string) { this.delete(key); }
}
