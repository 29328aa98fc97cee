/** A run of neighbouring indexes that share a value. */
export interface Run<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

/** Joins neighbouring indexes from `first` to `last` whose values are equal; undefined values are left out. */
export function indexRuns<Value extends string | number>(
  first: number,
  last: number,
  valueAt: (index: number) => Value | undefined,
): readonly Run<Value>[] {
  const runs: Run<Value>[] = [];
  for (let index = first; index <= last; index += 1) {
    const value = valueAt(index);
    if (value === undefined) continue;
    const before = runs.at(-1);
    if (before?.to === index - 1 && before.value === value) runs[runs.length - 1] = { ...before, to: index };
    else runs.push({ from: index, to: index, value });
  }
  return runs;
}
