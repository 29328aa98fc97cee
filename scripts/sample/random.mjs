/**
 * Seeded random choices (mulberry32), so that the sample is the same on every machine.
 * Each part of the sample draws from a stream of its own: a change in one leaves the others as they were.
 */
export function seededRandom(streamName) {
  let state = 0x9e3779b9;
  for (const letter of streamName) state = Math.imul(state ^ letter.codePointAt(0), 0x85ebca6b) >>> 0;

  function fraction() {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, 0 ≤ n < limit. */
  const below = (limit) => Math.floor(fraction() * limit);
  const chance = (probability) => fraction() < probability;
  const pick = (list) => list[below(list.length)];

  function shuffled(list) {
    const copy = [...list];
    for (let last = copy.length - 1; last > 0; last -= 1) {
      const other = below(last + 1);
      [copy[last], copy[other]] = [copy[other], copy[last]];
    }
    return copy;
  }

  /** One item, likelier the greater its weight; undefined where no weight is above 0. */
  function pickWeighted(list, weightOf) {
    let rest = fraction() * list.reduce((sum, item) => sum + weightOf(item), 0);
    return list.find((item) => {
      const weight = weightOf(item);
      rest -= weight;
      return weight > 0 && rest < 0;
    });
  }

  /** `count` different items. Throws where fewer have a weight above 0. */
  function sampleWeighted(list, count, weightOf) {
    const rest = [...list];
    return Array.from({ length: count }, () => {
      const chosen = pickWeighted(rest, weightOf);
      if (chosen === undefined) throw new Error(`${streamName}: fewer than ${count} items to choose from`);
      rest.splice(rest.indexOf(chosen), 1);
      return chosen;
    });
  }

  return { below, chance, pick, shuffled, pickWeighted, sampleWeighted };
}
