import { checkBook } from "../../../src/app/check-month";
import { makeNewYearSheets, type NewYearRequest } from "../../../src/app/new-year-sheets";
import { makeSettingsSheet } from "../../../src/app/make-settings-sheet";
import { readBook, type Book } from "../../../src/app/read-book";
import { isRefusal } from "../../../src/app/refusal";
import { RECORD_KIND_IDS } from "../../../src/domain/records/record-kind-id";
import { valueOf } from "../../../src/domain/records/field-reading";
import { officeBridge } from "../../../src/hosts/office/office-bridge";
import { fillWorkbook } from "../../../src/workbench/excel-host/fill-workbook";
import { bootOffice } from "../../excel-host/boot-office";
import { intakes } from "../../fixtures/record-sheets";
import { workbookOf } from "../../fixtures/workbook-of";

const office = bootOffice();
const { reader, writer } = officeBridge;
const REQUEST: NewYearRequest = {
  fiscalYear: 2020,
  by: "month",
  kinds: ["consultation", "attendance", "carriedCase"],
  carried: ["0012", "2-1"],
};

function open(): void {
  fillWorkbook(office.newHost(), workbookOf([intakes("相談_R1.5", "5/13")]));
}

async function book(): Promise<Book> {
  const read = readBook(await reader.readWorkbook(), 2020);
  if (isRefusal(read)) throw new Error(read.refused);
  return read;
}

async function makeAll(request: NewYearRequest) {
  await makeSettingsSheet(await reader.readWorkbook(), 2020, writer);
  return makeNewYearSheets(await reader.readWorkbook(), request, writer, () => undefined, { aborted: false });
}

test("設定 and a year's sheets are made in Excel, read without a question, and touch nothing", async () => {
  open();
  const before = await reader.readWorkbook();
  const outcome = await makeAll(REQUEST);
  expect(outcome).toMatchObject({ cancelled: false, skipped: [] });
  const after = await reader.readWorkbook();
  expect(after.sheets[0]).toEqual(before.sheets[0]);
  const { dataset } = await book();
  expect(dataset.settings.issues).toEqual([]);
  expect(dataset.sheets.map(({ binding }) => binding.sheet)).toEqual(outcome.made.map(({ sheet }) => sheet));
  const check = checkBook(await book(), { year: 2020, month: 4, day: 1 });
  if (isRefusal(check)) throw new Error(check.refused);
  const expected = ["opening-caseload-known", "kind-sheet-missing"];
  expect(check.findings.filter(({ rule }) => !expected.includes(rule))).toEqual([]);
  expect(dataset.records.carriedCase.map(({ fields }) => valueOf(fields.caseNumber))).toEqual([
    "0012",
    "2-1",
  ]);
});

test("the sheets have Excel tables, frozen headers and lists that refer to 設定", async () => {
  open();
  await makeAll({ ...REQUEST, by: "year", kinds: RECORD_KIND_IDS });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("対応_R2年度");
    const tables = sheet.tables.load("items/name");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const method = sheet.getRange("C3").dataValidation.load("rule");
    const date = sheet.getRange("A3").dataValidation.load("rule,prompt,errorAlert");
    await context.sync();
    expect(tables.items.map(({ name }) => name)).toEqual(["records_contact_fy2020"]);
    expect(frozen.address).toMatch(/A1:B2$/);
    expect(method.rule.list?.source).toMatch(/^='?設定'?!\$B\$\d+:\$B\$\d+$/);
    expect(date.errorAlert.style).toBe("Warning");
    expect(date.prompt.message).toContain("2020/4/13");
  });
});
