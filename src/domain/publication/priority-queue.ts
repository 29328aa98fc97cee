/** What is taken out first has the least rank; a binary heap. */
export class PriorityQueue<T> {
  readonly #rankOf: (item: T) => number;
  readonly #heap: { readonly rank: number; readonly item: T }[] = [];

  constructor(rankOf: (item: T) => number) {
    this.#rankOf = rankOf;
  }

  push(item: T): void {
    this.#heap.push({ rank: this.#rankOf(item), item });
    let at = this.#heap.length - 1;
    while (at > 0) {
      const above = Math.floor((at - 1) / 2);
      if (this.#rankAt(above) <= this.#rankAt(at)) return;
      this.#swap(at, above);
      at = above;
    }
  }

  pop(): T | undefined {
    const [first] = this.#heap;
    const last = this.#heap.pop();
    if (!first || !last || this.#heap.length === 0) return first?.item;
    this.#heap[0] = last;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const least = this.#rankAt(left + 1) < this.#rankAt(left) ? left + 1 : left;
      if (this.#rankAt(at) <= this.#rankAt(least)) return first.item;
      this.#swap(at, least);
      at = least;
    }
  }

  #rankAt(at: number): number {
    return this.#heap[at]?.rank ?? Infinity;
  }

  #swap(one: number, other: number): void {
    const [a, b] = [this.#heap[one], this.#heap[other]];
    if (!a || !b) return;
    this.#heap[one] = b;
    this.#heap[other] = a;
  }
}
