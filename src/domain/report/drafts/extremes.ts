/** Those that are largest, in their order, and those that come next. */
export interface Ranking<T> {
  readonly first: readonly T[];
  readonly second: readonly T[];
}

export function largest<T>(all: readonly T[], valueOf: (each: T) => number): readonly T[] {
  const most = Math.max(...all.map(valueOf));
  return all.filter((each) => valueOf(each) === most);
}

export function ranking<T>(all: readonly T[], valueOf: (each: T) => number): Ranking<T> {
  const first = largest(all, valueOf);
  const others = all.filter((each) => !first.includes(each));
  return { first, second: largest(others, valueOf) };
}
