import { createJisseki } from "../../../src/app/create-jisseki";
import { readBook } from "../../../src/app/read-book";
import { isRefusal } from "../../../src/app/refusal";
import type { SheetReading } from "../../../src/app/sheets-overview";
import type { CellValue } from "../../../src/domain/grid/cell-value";
import { valueOf } from "../../../src/domain/records/field-reading";
import { officeBridge } from "../../../src/hosts/office/office-bridge";
import { fillWorkbook } from "../../../src/workbench/excel-host/fill-workbook";
import { bootOffice } from "../../excel-host/boot-office";
import { intakes } from "../../fixtures/record-sheets";
import { sheetOf, workbookOf } from "../../fixtures/workbook-of";

const office = bootOffice();
const TODAY = { year: 2020, month: 4, day: 10 };
const OWN_WORDS = ["いつ", "だれ", "どのように"];

type Rows = readonly (readonly CellValue[])[];

function open(sheets: Readonly<Record<string, Rows>>) {
  const host = office.newHost();
  const others = Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows));
  fillWorkbook(host, workbookOf([intakes("相談_H31.4", "4/8"), intakes("相談_R1.5", "5/7"), ...others]));
  host.requests.reset();
  return { host, jisseki: createJisseki({ ...officeBridge, clock: { today: () => TODAY } }) };
}

async function reading(
  jisseki: ReturnType<typeof open>["jisseki"],
  sheet: string,
): Promise<SheetReading | undefined> {
  const { sheets } = await jisseki.lookAtSheets({ fiscalYear: 2019 });
  return sheets.find((each) => each.sheet === sheet);
}

/** What the core reads of the workbook as it stands, as the command line would. */
async function contacts(): Promise<readonly unknown[]> {
  const book = readBook(await officeBridge.reader.readWorkbook(), 2019);
  if (isRefusal(book)) throw new Error(book.refused);
  return book.dataset.records.contact.map(({ fields }) => valueOf(fields.methods)?.known);
}

const CONTACTS = {
  "5月のやりとり": [OWN_WORDS, ["R1.5.13", "R1-001", "面談"]],
  "6月のやりとり": [OWN_WORDS, ["R1.6.3", "R1-002", "電話"]],
};

async function decideContacts(jisseki: ReturnType<typeof open>["jisseki"]): Promise<void> {
  const { draft, sheetsOfForm } = await jisseki.lookAtSheets({ fiscalYear: 2019 });
  const form = draft("5月のやりとり", 0, ["contact"])?.form ?? "";
  expect(sheetsOfForm(form)).toBe(2);
  await jisseki.decideReading({
    say: "read-form",
    form,
    kinds: ["contact"],
    columns: [
      { kind: "contact", field: "contactedOn", header: "いつ", everywhere: false },
      { kind: "contact", field: "caseNumbers", header: "だれ", everywhere: false },
      { kind: "contact", field: "methods", header: "どのように", everywhere: false },
    ],
    sheet: "5月のやりとり",
  });
}

test("a decision holds for every sheet of the form, and stands on 読み方", async () => {
  const { jisseki } = open(CONTACTS);
  expect(await contacts()).toEqual([]);
  await decideContacts(jisseki);
  expect(await contacts()).toEqual([["interview"], ["phone_mail"]]);
  expect(await reading(jisseki, "6月のやりとり")).toMatchObject({
    state: "read",
    isChosen: true,
    reading: { bindings: [{ kind: "contact", month: { year: 2019, month: 6 }, confidence: 1 }] },
  });
});

test("it is written in two requests and the reading, and adds rows below those that stand there", async () => {
  const { host, jisseki } = open(CONTACTS);
  await decideContacts(jisseki);
  host.requests.reset();
  await jisseki.decideReading({ say: "spelling", list: "contactMethod", code: "interview", text: "来所" });
  expect(host.requests.roundTrips).toBeLessThanOrEqual(4);
  const { sheets } = await officeBridge.reader.readWorkbook();
  const rows = sheets
    .find(({ name }) => name === "読み方")
    ?.cells.map((row) => row.map(({ value }) => value));
  expect(rows?.map(([item]) => item)).toEqual(["項目", "読み方の版", "様式", "列", "列", "列", "区分"]);
  expect(rows?.at(-1)).toEqual([
    "区分",
    "支援方法",
    "面談",
    "来所",
    "「来所」と書かれていたら「面談」として数えます。",
  ]);
});

test("a form that is not to be read is read again by itself on asking", async () => {
  const { jisseki } = open({
    "対応_R1.5": [
      ["対応日", "受付番号", "支援方法"],
      ["R1.5.13", "R1-001", "面談"],
    ],
  });
  const form = "対応日|受付番号|支援方法";
  await jisseki.decideReading({ say: "do-not-read-form", form, sheet: "対応_R1.5" });
  expect(await reading(jisseki, "対応_R1.5")).toMatchObject({ state: "unused", unread: { why: "chosen" } });
  await jisseki.decideReading({ say: "read-form-by-itself", form, sheet: "対応_R1.5" });
  expect(await contacts()).toEqual([["interview"]]);
});

test("a header that is chosen for every form is known on the others", async () => {
  const { jisseki } = open({
    "対応_R1.5": [
      ["応対した日", "受付番号", "支援方法"],
      ["R1.5.13", "R1-001", "面談"],
    ],
    "対応_R1.6": [
      ["応対した日", "受付番号", "支援方法", "件数"],
      ["R1.6.3", "R1-002", "面談", 2],
    ],
  });
  const form = "応対した日|受付番号|支援方法";
  await jisseki.decideReading({
    say: "read-form",
    form,
    kinds: ["contact"],
    columns: [{ kind: "contact", field: "contactedOn", header: "応対した日", everywhere: true }],
    sheet: "対応_R1.5",
  });
  const check = await jisseki.checkMonth({ fiscalYear: 2019, month: { year: 2019, month: 6 } });
  if (isRefusal(check)) throw new Error(check.refused);
  expect(check.findings.filter(({ rule }) => rule === "contact-required-field")).toEqual([]);
  expect(await contacts()).toEqual([["interview"], ["interview"]]);
});

test("a header row is taken where the user says, below a row that looks like one", async () => {
  const { jisseki } = open({
    "対応_R1.5": [
      ["対応日", "支援方法", "記入例"],
      ["5/1", "面談", null],
      ["月日", "番号", "方法"],
      ["R1.5.13", "R1-001", "訪問"],
    ],
  });
  const { draft } = await jisseki.lookAtSheets({ fiscalYear: 2019 });
  const columns = [
    { kind: "contact", field: "contactedOn", header: "月日", everywhere: false },
    { kind: "contact", field: "methods", header: "方法", everywhere: false },
  ] as const;
  const form = draft("対応_R1.5", 2, ["contact"])?.form ?? "";
  await jisseki.decideReading({ say: "read-form", form, kinds: ["contact"], columns, sheet: "対応_R1.5" });
  const sheet = await reading(jisseki, "対応_R1.5");
  expect(sheet).toMatchObject({ state: "read", start: { headerRow: 2, kinds: ["contact"] } });
  expect(await contacts()).toEqual([["visit_accompany"]]);
});

test("numbers without an intake become the list of carried cases, and the question is gone", async () => {
  const { jisseki } = open({
    "対応_R1.5": [
      ["対応日", "受付番号", "支援方法"],
      ["R1.5.13", "H30-001", "面談"],
      ["R1.5.14", "H30-007", "面談"],
      ["R1.5.15", "H30-001", "面談"],
    ],
  });
  const before = await jisseki.lookAtYear({ fiscalYear: 2019 });
  expect(before).toMatchObject({ carriedQuestion: { caseNumbers: ["H30-001", "H30-007"] } });
  const outcome = await jisseki.listCarriedCases({ fiscalYear: 2019 });
  expect(outcome).toMatchObject({ count: 2 });
  const after = await jisseki.lookAtYear({ fiscalYear: 2019 });
  expect(after).not.toHaveProperty("carriedQuestion");
  const { sheets } = await officeBridge.reader.readWorkbook();
  expect(
    sheets
      .at(-1)
      ?.cells.flat()
      .map(({ value }) => value),
  ).toEqual(expect.arrayContaining(["H30-001", "H30-007"]));
  expect(await jisseki.listCarriedCases({ fiscalYear: 2019 })).toEqual({ refused: "no-carried-question" });
});
