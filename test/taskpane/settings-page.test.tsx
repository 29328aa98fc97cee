import { screen, waitFor, within } from "@testing-library/react";
import { lookAtSheets } from "../../src/app/look-at-sheets";
import type { Jisseki } from "../../src/app/jisseki";
import { readSheetsOf } from "../../src/app/read-book";
import { sheetOf, workbookOf } from "../fixtures/workbook-of";
import { openPane } from "./open-pane";
import { OFFICE } from "./sample-sheets";

async function openSettings(answers: Partial<Jisseki> = {}) {
  const pane = await openPane(answers);
  await pane.user.click(screen.getByRole("tab", { name: "設定" }));
  return pane;
}

const SETTINGS = sheetOf("設定", [
  ["項目", "値"],
  ["設定の版", "1"],
  ["センター名", "みどり市自立相談支援センター"],
  ["年度", "令和元年度"],
  ["前年度末件数", 143],
  ["端数処理", "切り上げ"],
]);

function withSettings() {
  return Promise.resolve(lookAtSheets(readSheetsOf(workbookOf([...OFFICE.sheets, SETTINGS]))));
}

it("makes 設定 where there is none, after saying what it makes", async () => {
  const asked: unknown[] = [];
  const { user } = await openSettings({
    makeSettings: (request) => {
      asked.push(request);
      return Promise.resolve({ made: true, sheet: "設定", added: 0 });
    },
  });
  expect(screen.getByText(/今あるシートには書き込みません/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "設定シートを作る" }));
  expect(asked).toEqual([{ fiscalYear: 2019 }]);
  expect(
    await screen.findByText(/「設定」シートを作りました。/, { selector: ".fui-MessageBarBody" }),
  ).toBeVisible();
});

it("shows what the office has said, and what it has not", async () => {
  await openSettings({ lookAtSheets: withSettings });
  const said = within(screen.getByRole("region", { name: "今の設定" }));
  expect(said.getByText("みどり市自立相談支援センター")).toBeVisible();
  expect(said.getByText("143")).toBeVisible();
  expect(said.getAllByText("書かれていません")).toHaveLength(2);
});

it("leads to 設定, to 読み方, and to a setting that is not understood", async () => {
  const went: unknown[] = [];
  const { user } = await openSettings({
    lookAtSheets: withSettings,
    goTo: (...place) => {
      went.push(place);
      return Promise.resolve();
    },
  });
  await user.click(screen.getByRole("button", { name: "設定シートを開く" }));
  await user.click(screen.getByRole("button", { name: "読み方シートを開く" }));
  expect(screen.getByText("読み取れない設定 1")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "セルへ" }));
  expect(went).toEqual([
    ["設定", undefined],
    ["読み方", undefined],
    ["設定", { row: 5, column: 1 }],
  ]);
});

it("adds the items that 設定 lacks, which it names first", async () => {
  const { user } = await openSettings({
    lookAtSheets: withSettings,
    makeSettings: () => Promise.resolve({ made: false, sheet: "設定", added: 9 }),
  });
  expect(screen.getByText(/設定シートにない項目: .*学習支援の曜日/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: /項目を足す/ }));
  expect(
    await screen.findByText("「設定」シートの下に 9項目を足しました。", { selector: ".fui-MessageBarBody" }),
  ).toBeVisible();
});

it("makes no 設定 for a year that nobody chose", async () => {
  const { user } = await openSettings({
    lookAtYear: ({ fiscalYear }) =>
      Promise.resolve(
        fiscalYear === undefined ? { refused: "year-unknown" } : { refused: "no-record-sheet" },
      ),
    lookAtSheets: ({ fiscalYear }) => Promise.resolve({ ...lookAtSheets(readSheetsOf(OFFICE)), fiscalYear }),
  });
  expect(screen.getByRole("button", { name: "設定シートを作る" })).toBeDisabled();
  expect(screen.getByText("設定シートを作る前に、上で年度を選んでください。")).toBeVisible();
  await user.selectOptions(screen.getByRole("combobox", { name: "年度" }), "令和元年度");
  await waitFor(() => {
    expect(screen.getByRole("button", { name: "設定シートを作る" })).toBeEnabled();
  });
  expect(screen.getByRole("combobox", { name: "年度" })).toHaveValue("2019");
});
