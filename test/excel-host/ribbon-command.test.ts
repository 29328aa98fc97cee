import { onCheckThisMonth } from "../../src/commands/check-this-month";
import { registerCommands } from "../../src/commands/register-commands";
import { bootOffice } from "./boot-office";

const office = bootOffice();

beforeAll(() => {
  registerCommands();
});

test("the pane carries the command out before it is shown, and Office hears that it is done", async () => {
  const host = office.newHost();
  const steps: string[] = [];
  const stop = onCheckThisMonth(async () => {
    steps.push(`begun, ${host.requests.roundTrips} requests`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    steps.push(`done, ${host.requests.roundTrips} requests`);
  });
  await office.runCommand("checkThisMonth");
  expect(steps).toEqual(["begun, 0 requests", "done, 0 requests"]);
  // Office is asked to show the pane.
  expect(host.requests.roundTrips).toBe(1);
  stop();
});

test("a command that comes before the pane listens waits for it", async () => {
  office.newHost();
  const first = office.runCommand("checkThisMonth");
  const second = office.runCommand("checkThisMonth");
  await new Promise((resolve) => setTimeout(resolve, 20));
  let carriedOut = 0;
  const stop = onCheckThisMonth(() => {
    carriedOut += 1;
  });
  await Promise.all([first, second]);
  expect(carriedOut).toBe(1);
  stop();
});

test("the last one that listens is asked, and none that has stopped", async () => {
  office.newHost();
  const asked: string[] = [];
  const stops = ["a", "b", "c"].map((name) => onCheckThisMonth(() => void asked.push(name)));
  stops[2]?.();
  await office.runCommand("checkThisMonth");
  expect(asked).toEqual(["b"]);
  for (const stop of stops) stop();
});

test.each([
  ["the check fails", () => Promise.reject(new Error("x"))],
  ["the check takes long", () => new Promise<void>(() => undefined)],
])("Office hears that it is done also where %s", async (_case, listener) => {
  const host = office.newHost();
  const stop = onCheckThisMonth(listener);
  await office.runCommand("checkThisMonth");
  expect(host.requests.roundTrips).toBe(1);
  stop();
});

test("Office hears that it is done also where the pane cannot be shown", async () => {
  const host = office.newHost();
  const stop = onCheckThisMonth(() => undefined);
  host.faults.set({ kind: "transport", reason: "GeneralException" });
  await office.runCommand("checkThisMonth");
  stop();
});
