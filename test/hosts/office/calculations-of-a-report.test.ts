import { createJisseki } from "../../../src/app/create-jisseki";
import { officeBridge } from "../../../src/hosts/office/office-bridge";
import { fillWorkbook } from "../../../src/workbench/excel-host/fill-workbook";
import { bootOffice } from "../../excel-host/boot-office";
import { sampleWorkbook } from "../../fixtures/sample-dataset";

const office = bootOffice();

const STARTED = "formula.mutation.set-formula-calculation-start";
const NEVER = { aborted: false };

test("a whole report is calculated for its charts and for what is read back, however many requests it takes", async () => {
  const host = office.newHost({ latency: 20 });
  fillWorkbook(host, sampleWorkbook());
  const { univer } = host.book;
  const jisseki = createJisseki({
    ...officeBridge,
    clock: { today: () => ({ year: 2020, month: 4, day: 10 }) },
  });
  await jisseki.previewReport({ fiscalYear: 2019 });
  let calculations = 0;
  univer.addEvent(univer.Event.CommandExecuted, ({ id }) => {
    if (id === STARTED) calculations += 1;
  });
  host.requests.reset();
  const outcome = await jisseki.buildReport({ fiscalYear: 2019 }, () => undefined, NEVER);
  expect(outcome).toHaveProperty("recount.differences", []);
  expect(host.requests.roundTrips).toBeGreaterThan(4);
  expect(calculations).toBeLessThanOrEqual(2);
}, 400_000);
