import { bootOffice } from "./boot-office";
import { refusalCode } from "./run-batch";

const office = bootOffice();

async function validationAt(address: string) {
  return Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getFirst().getRange(address);
    dataValidation.load("type,rule,ignoreBlanks,prompt,errorAlert");
    await context.sync();
    return dataValidation.toJSON();
  });
}

async function change(batch: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    batch(context.workbook.worksheets.getFirst());
    await context.sync();
  });
}

const NONE = {
  type: "None",
  rule: {},
  ignoreBlanks: true,
  prompt: { message: "", showPrompt: true, title: "" },
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
};
const LIST = { list: { inCellDropDown: true, source: "男,女" } };

test("cells have none until they are given one; numbers come back as formulas", async () => {
  office.newHost();
  expect(await validationAt("B2:C3")).toEqual(NONE);
  await change((sheet) => {
    sheet.getRange("B2:C3").dataValidation.rule = {
      wholeNumber: { operator: "GreaterThan", formula1: 5 },
    };
  });
  expect(await validationAt("C3")).toEqual({
    ...NONE,
    type: "WholeNumber",
    rule: { wholeNumber: { operator: "GreaterThan", formula1: "=5" } },
  });
});

test("cells that differ are inconsistent, also where some have none", async () => {
  office.newHost();
  await change((sheet) => {
    sheet.getRange("B2:B9").dataValidation.rule = LIST;
  });
  expect(await validationAt("B2:B10")).toMatchObject({ type: "Inconsistent", rule: null, prompt: null });
  expect(await validationAt("B3:B9")).toMatchObject({ type: "List", rule: LIST });
});

test("a prompt for some of the cells leaves their rule, and the others as they are", async () => {
  office.newHost();
  const prompt = { message: "どちらかを選びます。", showPrompt: true, title: "性別" };
  await change((sheet) => {
    sheet.getRange("B2:B9").dataValidation.rule = LIST;
    sheet.getRange("A4:C4").dataValidation.prompt = prompt;
  });
  expect(await validationAt("B4")).toEqual({ ...NONE, type: "List", rule: LIST, prompt });
  expect(await validationAt("A4")).toEqual({ ...NONE, prompt });
  expect(await validationAt("B5:B9")).toEqual({ ...NONE, type: "List", rule: LIST });
});

test("cleared cells have none, the others keep theirs", async () => {
  office.newHost();
  await change((sheet) => {
    sheet.getRange("B2:D9").dataValidation.rule = LIST;
    sheet.getRange("C3:C4").dataValidation.clear();
  });
  expect(await validationAt("C3:C4")).toEqual(NONE);
  for (const rest of ["B2:D2", "B5:D9", "B3:B4", "D3:D4"])
    expect(await validationAt(rest)).toMatchObject({ type: "List" });
});

test("validations follow inserted and deleted rows", async () => {
  office.newHost();
  await change((sheet) => {
    sheet.getRange("B2:B9").dataValidation.rule = LIST;
    sheet.getRange("4:5").insert("Down");
    sheet.getRange("1:1").delete("Up");
  });
  expect(await validationAt("B1:B10")).toMatchObject({ type: "List" });
  expect(await validationAt("B11")).toEqual(NONE);
});

const limits = (formula1: string, formula2?: string) => ({
  operator: "Between" as const,
  formula1,
  ...(formula2 !== undefined && { formula2 }),
});

test.each<[string, Excel.DataValidationRule]>([
  ["a list of 256 characters", { list: { inCellDropDown: true, source: "あ".repeat(256) } }],
  ["an empty list", { list: { inCellDropDown: true, source: "" } }],
  ["two rules at once", { ...LIST, wholeNumber: limits("=1", "=2") }],
  ["no rule", {}],
  ["one limit of two", { date: limits("=DATE(2019,4,1)") }],
])("%s is refused", async (_, rule) => {
  office.newHost();
  const code = await refusalCode((context) => {
    context.workbook.worksheets.getFirst().getRange("A1").dataValidation.rule = rule;
  });
  expect(code).toBe("InvalidArgument");
});

test.each([
  ["a title of 33 characters", "あ".repeat(33), "文"],
  ["a message of 256 characters", "題", "あ".repeat(256)],
])("%s is refused, in prompts and in alerts", async (_, title, message) => {
  office.newHost();
  const first = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getFirst().getRange("A1").dataValidation;
  const prompt = await refusalCode((context) => {
    first(context).prompt = { title, message, showPrompt: true };
  });
  const alert = await refusalCode((context) => {
    first(context).errorAlert = { title, message, showAlert: true, style: "Stop" };
  });
  expect([prompt, alert]).toEqual(["InvalidArgument", "InvalidArgument"]);
});
