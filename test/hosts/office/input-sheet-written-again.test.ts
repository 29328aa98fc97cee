import type { SheetWriting } from "../../../src/app/ports";
import { officeBridge } from "../../../src/hosts/office/office-bridge";
import type { InputValidation } from "../../../src/sheets/input-validation";
import { bootOffice } from "../../excel-host/boot-office";
import { cells, range, text } from "../conformance/plan-members";
import { observeExcelSheet } from "./observe-excel";

const office = bootOffice();

function listSheet(rows: number, choices: readonly string[], how: SheetWriting["how"]): SheetWriting {
  const validation: InputValidation = { allowed: { of: "list", choices } };
  return {
    how,
    plan: {
      name: "相談_R1.5",
      members: [
        cells("A1", [[text("受付日"), text("性別")]]),
        { kind: "table", name: "相談一覧", range: { top: 0, left: 0, bottom: rows, right: 1 } },
        { kind: "freeze", rows, columns: 1 },
        { kind: "validation", range: range("B2:B20"), validation },
      ],
    },
  };
}

async function write(...writings: readonly SheetWriting[]): Promise<void> {
  await officeBridge.writer.write(async (session) => {
    for (const writing of writings) await session.writeSheet(writing);
  });
}

test("a sheet written again has one table, one freeze and one validation, as they were said last", async () => {
  const host = office.newHost();
  await write(
    listSheet(5, ["男", "女", "不明"], { mode: "add" }),
    listSheet(9, ["男", "女"], { mode: "overwrite", clear: [range("A1:B6")] }),
  );
  const expected = {
    tables: [{ name: "相談一覧", range: "A1:B10", headers: ["受付日", "性別"], filterButtons: true }],
    frozen: { rows: 9, columns: 1 },
    validations: {
      "B2:B20": { type: "list", source: "男,女", ignoresBlanks: true, prompt: null, alert: null },
    },
  } as const;
  expect(await observeExcelSheet(host, "相談_R1.5", expected)).toMatchObject(expected);
});

test("a table whose name another sheet has is refused, and the host's error carries no text of a cell", async () => {
  office.newHost();
  await write(listSheet(5, ["男"], { mode: "add" }));
  const { plan } = listSheet(5, ["男"], { mode: "add" });
  await expect(write({ plan: { ...plan, name: "相談_R1.6" }, how: { mode: "add" } })).rejects.toMatchObject({
    code: "unexpected",
    detail: "InvalidArgument Table.name",
  });
});

test("nothing frozen is nothing frozen, also where something was", async () => {
  const host = office.newHost();
  const { plan } = listSheet(5, ["男"], { mode: "add" });
  await write(
    { plan, how: { mode: "add" } },
    {
      plan: { ...plan, members: [{ kind: "freeze", rows: 0, columns: 0 }] },
      how: { mode: "overwrite", clear: [] },
    },
  );
  const frozen = { rows: 0, columns: 0 };
  expect(await observeExcelSheet(host, plan.name, { frozen })).toMatchObject({ frozen });
});
