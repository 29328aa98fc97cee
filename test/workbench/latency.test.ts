import { latencyOf } from "../../src/workbench/latency";

test.each([
  ["?latency=50", 50],
  ["?lang=en&latency=50", 50],
  ["?latency=99999", 10_000],
  ["", 0],
  ["?latency=", 0],
  ["?latency=-5", 0],
  ["?latency=fast", 0],
])("%s asks for %d ms a round trip", (query, latency) => {
  expect(latencyOf(query)).toBe(latency);
});
