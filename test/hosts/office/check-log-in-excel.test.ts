import { createJisseki } from "../../../src/app/create-jisseki";
import { isRefusal } from "../../../src/app/refusal";
import type { SheetSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { officeBridge } from "../../../src/hosts/office/office-bridge";
import { fillWorkbook } from "../../../src/workbench/excel-host/fill-workbook";
import { smallOffice } from "../../domain/rules/small-office";
import { workbookOf } from "../../domain/rules/workbook-of";
import { bootOffice } from "../../excel-host/boot-office";

const office = bootOffice();
const TODAY = { year: 2019, month: 7, day: 2 };
const YEAR = { fiscalYear: 2019 };
const MAY = { ...YEAR, month: { year: 2019, month: 5 } };
const OURS = ["点検の記録", "正誤表_R1"];

function open() {
  const host = office.newHost();
  // A contact without a number is a warning; a reason may begin like a formula.
  const records = workbookOf(smallOffice({ "対応_R1.5!B2": null, "食料_R1.5!E2": "３個" }));
  fillWorkbook(host, records);
  return createJisseki({ ...officeBridge, clock: { today: () => TODAY } });
}

async function records(): Promise<readonly SheetSnapshot[]> {
  const { sheets } = await officeBridge.reader.readWorkbook();
  return sheets.filter(({ name }) => !OURS.includes(name));
}

test("findings are settled, a month is closed, reopened and closed again; every other cell stays as it was", async () => {
  const jisseki = open();
  const before = await records();
  const check = async () => {
    const checked = await jisseki.checkMonth(MAY);
    if (isRefusal(checked)) throw new Error(checked.refused);
    return checked;
  };
  const anonymous = async () =>
    (await check()).findings.find(({ rule }) => rule === "contact-case-number-missing");
  const key = (await anonymous())?.key ?? "";
  const reason = "=匿名の電話";
  expect(await jisseki.settleFindings({ ...YEAR, keys: [key], reason, by: "佐藤" })).toBe("settled");
  expect((await anonymous())?.settlement).toMatchObject({ state: "settled", reason: { reason, by: "佐藤" } });
  const close = () => jisseki.closeMonth({ ...MAY, by: "佐藤", confirmedBy: "鈴木" });
  expect(await close()).toMatchObject({ changed: false });
  expect((await check()).overview.closings).toMatchObject([
    { by: "佐藤", confirmedBy: "鈴木", changed: false },
  ]);
  expect(await records()).toEqual(before);

  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("食料_R1.5").getRange("E2").values = [[5]];
    await context.sync();
  });
  expect((await check()).overview).toMatchObject({
    restatements: 1,
    closings: [{ changed: true, restated: [{ section: "7-2", before: 3, after: 5 }] }],
  });
  expect(await jisseki.reopenMonth({ ...MAY, reason: "数えまちがい", by: "佐藤" })).toBe("reopened");
  await close();
  expect((await check()).overview).toMatchObject({ restatements: 1, closings: [{ changed: false }] });
  expect(await jisseki.listRestatements(YEAR)).toEqual({ sheet: "正誤表_R1", figures: 1 });
  expect(await jisseki.listRestatements(YEAR)).toEqual({ sheet: "正誤表_R1", figures: 1 });
  await jisseki.unsettleFinding({ ...YEAR, key });
  expect((await anonymous())?.settlement).toBeUndefined();
});
