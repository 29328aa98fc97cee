import { officeBridge } from "../../../src/hosts/office/office-bridge";
import { buildReport } from "../../../src/domain/report/build-report";
import { planReport } from "../../../src/app/plan-report";
import { recount } from "../../../src/app/recount";
import { fillWorkbook } from "../../../src/workbench/excel-host/fill-workbook";
import { bootOffice } from "../../excel-host/boot-office";
import { sampleDataset, sampleWorkbook } from "../../fixtures/sample-dataset";

const office = bootOffice();

test("write", async () => {
  const file = sampleWorkbook();
  const host = office.newHost();
  fillWorkbook(host, file);
  const report = buildReport(sampleDataset(file));
  const plan = planReport(file, report);
  host.requests.reset();
  await officeBridge.writer.begin([]);
  for (const s of plan.sections) {
    const t = Date.now();
    await officeBridge.writer.writeSheet(s.writing);
    console.log(s.planned.sheet, Date.now() - t);
  }
  const laid = plan.sections.map((s) => s.laidOut);
  const back = await officeBridge.writer.readBack(
    laid.flatMap(({ plan, owned }) => owned.map((range) => ({ sheet: plan.name, range }))),
  );
  const result = recount(laid, back);
  console.log(
    host.requests.roundTrips,
    result.compared,
    result.differences.slice(0, 5).map((d) => JSON.stringify(d).slice(0, 300)),
  );
});
