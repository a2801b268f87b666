/** Keeps what was used last, up to a number of bytes. */
export class ByteLru<V> {
  private readonly kept = new Map<string, { value: V; bytes: number }>();
  private used = 0;

  constructor(private readonly limit: number) {}

  get bytes(): number {
    return this.used;
  }

  get size(): number {
    return this.kept.size;
  }

  /** Counts as a use. */
  get(key: string): V | undefined {
    const found = this.kept.get(key);
    if (!found) return undefined;
    this.kept.delete(key);
    this.kept.set(key, found);
    return found.value;
  }

  peek(key: string): V | undefined {
    return this.kept.get(key)?.value;
  }

  /** What alone is larger than the limit is not kept, and neither is what stood at its key. */
  set(key: string, value: V, bytes: number): void {
    this.delete(key);
    if (bytes > this.limit) return;
    this.kept.set(key, { value, bytes });
    this.used += bytes;
    for (const oldest of this.kept.keys()) {
      if (this.used <= this.limit) return;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const found = this.kept.get(key);
    if (!found) return;
    this.kept.delete(key);
    this.used -= found.bytes;
  }

  /** Used last comes first. */
  entries(): [string, V][] {
    return [...this.kept].toReversed().map(([key, { value }]) => [key, value]);
  }
}
