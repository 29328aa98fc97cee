import { act, screen, within } from "@testing-library/react";
import type { Jisseki } from "../../src/app/jisseki";
import type { SelectedPlace } from "../../src/app/ports";
import type { FigureSource } from "../../src/app/proof/figure-source";
import type { ReportOutcome } from "../../src/app/report-outcome";
import { deferred } from "./deferred";
import { openReport, SOON } from "./open-report";
import {
  FED_BY_SETTING,
  FIGURES_FED,
  OF_EARLIER_YEAR,
  RECORDS_BEHIND,
  WORDS_OF_STORY,
} from "./sample-standing-report";

const FIGURE: SelectedPlace = { sheet: "2-1 相談件数等", cell: { row: 9, column: 2 } };
const RECORD: SelectedPlace = { sheet: "相談_R1.8", cell: { row: 6, column: 0 } };
const HEADER: SelectedPlace = { sheet: "2-2 支援方法", cell: { row: 2, column: 1 } };
const EARLIER: SelectedPlace = { sheet: "2-4 相談経路", cell: { row: 18, column: 1 } };
const SETTING: SelectedPlace = { sheet: "設定", cell: { row: 54, column: 2 } };
const STORY: SelectedPlace = { sheet: "2-7 相談支援事例", cell: { row: 3, column: 1 } };
const ELSEWHERE: SelectedPlace = { sheet: "メモ", cell: { row: 0, column: 0 } };

/** The pane on 年次報告, and a hand that selects cells. */
async function openAndSelect(answers: Partial<Jisseki> = {}) {
  const watching: { tell?: (place: SelectedPlace) => void; released: number } = { released: 0 };
  const asked: SelectedPlace[] = [];
  const pane = await openReport({
    watchSelection: (tell) => {
      watching.tell = tell;
      return Promise.resolve(() => {
        watching.released += 1;
      });
    },
    figuresBehind: ({ sheet, cell }) => {
      asked.push({ sheet, cell });
      const behind: Record<string, FigureSource> = {
        [FIGURE.sheet]: RECORDS_BEHIND,
        [RECORD.sheet]: FIGURES_FED,
        [HEADER.sheet]: { at: "words" },
        [EARLIER.sheet]: OF_EARLIER_YEAR,
        [SETTING.sheet]: FED_BY_SETTING,
        [STORY.sheet]: WORDS_OF_STORY,
      };
      return Promise.resolve(behind[sheet] ?? { at: "nothing" });
    },
    ...answers,
  });
  const select = (place: SelectedPlace) => {
    act(() => watching.tell?.(place));
  };
  return { ...pane, select, watching, asked };
}

/** Longer than the pane waits for a further selection. */
const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 600)));

const title = (name: string) => screen.findByRole("heading", { level: 1, name }, SOON);
const BEHIND = "2（R1.8 男性）のもとの記録";

it("turns to the records behind the selected figure, each a jump, and leaves the focus where it is", async () => {
  const { select } = await openAndSelect();
  const before = document.activeElement;
  select(FIGURE);
  expect(await title(BEHIND)).not.toHaveFocus();
  expect(document.activeElement === before || document.activeElement === document.body).toBe(true);
  const list = within(await screen.findByRole("list", { name: "もとの記録" }, SOON));
  expect(list.getAllByRole("listitem")).toHaveLength(2);
  expect(list.getByRole("button", { name: "相談_R1.8 A7 へ" })).toBeVisible();
  expect(screen.getByText(/A-012/)).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent(`${BEHIND} 記録 2件`);
});

it("keeps the list while its jumps are followed, and turns to the figures of a record that the user selects", async () => {
  const { user, select, asked } = await openAndSelect();
  select(FIGURE);
  await title(BEHIND);
  await user.click(await screen.findByRole("button", { name: "相談_R1.8 A7 へ" }, SOON));
  select({ sheet: "相談_R1.8", cell: { row: 0, column: 0 } });
  select(RECORD);
  await settle();
  expect(await title(BEHIND)).toBeVisible();
  expect(asked).toHaveLength(1);
  select({ sheet: "相談_R1.8", cell: { row: 6, column: 3 } });
  await title("相談_R1.8 D7 の記録が入っている数字");
  expect(await screen.findByText(/^R1\.8 男性\s2$/, {}, SOON)).toBeVisible();
});

it("turns back where a cell is selected that nothing is behind", async () => {
  const { select } = await openAndSelect();
  select(FIGURE);
  await title(BEHIND);
  select(ELSEWHERE);
  await title("年次報告 令和元年度");
});

it("tells of a heading that it is no figure, where such a page is open, and turns to it from no other", async () => {
  const { select, asked } = await openAndSelect();
  select(HEADER);
  await settle();
  expect(asked).toEqual([HEADER]);
  expect(await title("年次報告 令和元年度")).toBeVisible();
  select(FIGURE);
  await title(BEHIND);
  select(HEADER);
  await title("2-2 支援方法 B3");
  expect(await screen.findByText(/表の数字を選んでください/, {}, SOON)).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("2-2 支援方法 B3 報告書の数字ではありません");
});

it("leads from a figure of an earlier year to where it stands, and back from there", async () => {
  const { select } = await openAndSelect();
  select(EARLIER);
  await title("30（H30年度 計）のもとの数字");
  expect(await screen.findByText(/過年度の数字です/, {}, SOON)).toBeVisible();
  const list = within(screen.getByRole("list", { name: "もとの数字があるセル" }));
  expect(list.getByRole("button", { name: "設定 C55 へ" })).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("もとの数字 1か所");
  select(SETTING);
  await title("設定 C55 が入っている数字");
  expect(await screen.findByText(/^R1\.8 男性\s2$/, {}, SOON)).toBeVisible();
});

it("says why a figure is another number than the records below it", async () => {
  const { select } = await openAndSelect({
    figuresBehind: () => Promise.resolve({ ...RECORDS_BEHIND, value: 5 }),
  });
  select(FIGURE);
  await title("5（R1.8 男性）のもとの記録");
  expect(await screen.findByText(/数字と記録の件数が同じになりません/, {}, SOON)).toBeVisible();
});

it("calls long words by their name alone", async () => {
  const { select } = await openAndSelect();
  select(STORY);
  await title("【事例1】 支援内容等 のもとの記録");
});

it("turns back on asking", async () => {
  const { user, select } = await openAndSelect();
  select(FIGURE);
  await title(BEHIND);
  await user.click(screen.getByRole("button", { name: "戻る" }));
  expect(await title("年次報告 令和元年度")).toHaveFocus();
});

it("asks for the last of cells that are walked through, and tells it once", async () => {
  const { select, asked } = await openAndSelect();
  select(ELSEWHERE);
  select(RECORD);
  select(FIGURE);
  await title(BEHIND);
  await settle();
  expect(asked).toEqual([FIGURE]);
});

it("interrupts nothing that runs, nor a page that the user works on", async () => {
  const building = deferred<ReportOutcome>();
  const { user, select, asked } = await openAndSelect({ buildReport: () => building.promise });
  await user.click(screen.getByRole("button", { name: "載せる項目を選ぶ (5/6)" }));
  select(FIGURE);
  await settle();
  await user.click(screen.getByRole("button", { name: "戻る" }));
  await user.click(screen.getByRole("button", { name: "年次報告を作成" }));
  select(FIGURE);
  await settle();
  expect(asked).toEqual([]);
  expect(screen.getByRole("button", { name: "中止" })).toBeVisible();
});

it("follows on 年次報告 alone", async () => {
  const { user, select, watching, asked } = await openAndSelect();
  await user.click(screen.getByRole("tab", { name: "点検" }));
  expect(watching.released).toBe(1);
  select(FIGURE);
  await settle();
  expect(asked).toEqual([]);
});

it("says of 月末件数 that the month before is in it, and not in its records", async () => {
  const balance = { before: 132, plus: 43, minus: 32 };
  const { select } = await openAndSelect({
    figuresBehind: () => Promise.resolve({ ...RECORDS_BEHIND, value: 143, balance }),
  });
  select(FIGURE);
  expect(await screen.findByText(/^前月末 132 ＋ 新規 43 − 終結 32 ＝ 143。/, {}, SOON)).toBeVisible();
});
