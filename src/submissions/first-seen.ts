/** Neighbouring keys share a block of slots, so that serials in order stay in the same stretch of memory. */
const blockBits = 4;
const empty = -1;
const growth = 4;

/**
 * Where each of millions of numeric keys was first seen. Open addressing over typed arrays: twelve bytes a slot,
 * nothing allocated per key.
 */
export class FirstSeen {
  #keys = new Float64Array(1 << 10).fill(empty);
  #rows = new Int32Array(1 << 10);
  #mask = (1 << 10) - 1;
  #size = 0;

  /**
   * The row on which a key was seen before, or 0 when this row is its first.
   *
   * @param key a whole number from 0 up to 2^53 - 1
   * @param row the row it stands on, from 1
   */
  see(key: number, row: number): number {
    let slot = this.#slotOf(key);
    while (true) {
      const found = this.#keys[slot];
      if (found === key) return this.#rows[slot] ?? 0;
      if (found === empty) break;
      slot = (slot + 1) & this.#mask;
    }
    this.#keys[slot] = key;
    this.#rows[slot] = row;
    this.#size += 1;
    if (this.#size * 2 > this.#mask) this.#grow();
    return 0;
  }

  #slotOf(key: number): number {
    const block = Math.floor(key / (1 << blockBits));
    let hash = Math.imul((block >>> 0) ^ Math.imul((block / 0x1_0000_0000) >>> 0, 0x85ebca6b), 0x9e3779b1);
    hash ^= hash >>> 15;
    return ((hash << blockBits) | (key % (1 << blockBits))) & this.#mask;
  }

  #grow(): void {
    const keys = this.#keys;
    const rows = this.#rows;
    this.#keys = new Float64Array(keys.length * growth).fill(empty);
    this.#rows = new Int32Array(keys.length * growth);
    this.#mask = keys.length * growth - 1;
    for (let old = 0; old < keys.length; old += 1) {
      const key = keys[old] ?? empty;
      if (key === empty) continue;
      let slot = this.#slotOf(key);
      while (this.#keys[slot] !== empty) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = key;
      this.#rows[slot] = rows[old] ?? 0;
    }
  }
}
