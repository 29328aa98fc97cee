import { onCheckThisMonth } from "../../src/commands/check-this-month";
import { registerCommands } from "../../src/commands/register-commands";
import { bootOffice } from "./boot-office";

const office = bootOffice({ ExcelApi: "1.13" });

test("an Excel without a shared runtime is not asked to show the pane, and hears that it is done", async () => {
  registerCommands();
  const host = office.newHost();
  const stop = onCheckThisMonth(() => undefined);
  await office.runCommand("checkThisMonth");
  expect(host.requests.roundTrips).toBe(0);
  stop();
});
