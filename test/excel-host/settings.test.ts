import { bootOffice } from "./boot-office";

const office = bootOffice();

test("settings of the add-in are kept in the workbook", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    context.workbook.settings.add("年度", 2019);
    const setting = context.workbook.settings.getItem("年度").load("value");
    const missing = context.workbook.settings.getItemOrNullObject("月");
    await context.sync();
    expect([setting.value, missing.isNullObject]).toEqual([2019, true]);
    setting.delete();
    const count = context.workbook.settings.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});
