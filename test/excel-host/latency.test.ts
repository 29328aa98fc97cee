import { bootOffice } from "./boot-office";
import { valuesOf } from "./run-batch";

const office = bootOffice();

/** Timers may fire a little early. */
const EARLY = 2;

test("every round trip takes the latency that the host was given, one after the other", async () => {
  const latency = 60;
  const host = office.newHost({ latency });
  const start = performance.now();
  await Promise.all([valuesOf("A1"), valuesOf("A1"), valuesOf("A1")]);
  expect(host.requests.roundTrips).toBe(3);
  expect(performance.now() - start).toBeGreaterThanOrEqual(3 * (latency - EARLY));
});
