import { screen, waitFor, within } from "@testing-library/react";
import { HostError } from "../../src/app/host-error";
import type { Jisseki } from "../../src/app/jisseki";
import { HOST_ERROR_TEXTS } from "../../src/app/messages";
import type { ReadingDecision } from "../../src/app/reading-decision";
import { lookAtSheets } from "../../src/app/look-at-sheets";
import { readSheetsOf } from "../../src/app/read-book";
import { sheetOf, workbookOf } from "../fixtures/workbook-of";
import { openPane } from "./open-pane";
import { OFFICE } from "./sample-sheets";

async function openSheets(answers: Partial<Jisseki> = {}) {
  const pane = await openPane(answers);
  await pane.user.click(screen.getByRole("tab", { name: "シート" }));
  return pane;
}

async function openSheet(name: string, group: string | undefined, answers: Partial<Jisseki> = {}) {
  const pane = await openSheets(answers);
  if (group !== undefined) await pane.user.click(screen.getByRole("button", { name: group }));
  await pane.user.click(screen.getByRole("button", { name: `${name} の読み取り結果` }));
  return pane;
}

describe("the list of sheets", () => {
  it("says how many are read, and which they are", async () => {
    const { user } = await openSheets();
    expect(screen.getByText("読めたシート 3 / 5")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "終結 2シート" }));
    const closures = within(screen.getByRole("list", { name: "終結 2シート" }));
    expect(closures.getByText("R1.5 ・ 1件")).toBeVisible();
    expect(closures.getByText("R1.6 ・ 0件 ・ 社協.xlsx から")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "使わない 1シート" }));
    expect(screen.getByText("記録の見出しが見つかりません。")).toBeVisible();
  });

  it("asks first about sheets that may hold records", async () => {
    await openSheets();
    const asked = within(screen.getByRole("region", { name: "教えてください 1" }));
    expect(asked.getByText("「8月のやりとり」は何の記録ですか")).toBeVisible();
  });

  it("lets a spelling be given its code", async () => {
    const decided: ReadingDecision[] = [];
    const { user } = await openSheets({
      decideReading: (decision) => {
        decided.push(decision);
        return Promise.resolve();
      },
    });
    await user.click(screen.getByRole("button", { name: "区分にない書き方 1" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "「庁内紹介」の意味" }), "市の他部署");
    expect(decided).toEqual([]);
    await user.click(screen.getByRole("button", { name: "「庁内紹介」の意味を決める" }));
    expect(decided).toEqual([{ say: "spelling", list: "route", code: "referral_city", text: "庁内紹介" }]);
    expect(screen.getByText("読み方を決めました。", { selector: ".fui-MessageBarBody" })).toBeVisible();
  });
});

describe("one sheet", () => {
  it("shows what was taken as what, and why", async () => {
    const { user } = await openSheet("相談_R1.5", "相談 1シート");
    expect(screen.getByRole("heading", { level: 1, name: "相談_R1.5" })).toHaveFocus();
    const readAs = screen.getByRole("region", { name: "何として読んだか" });
    expect(readAs).toHaveTextContent("新規相談 R1.5");
    expect(readAs).toHaveTextContent("見出しの行 2");
    expect(readAs).toHaveTextContent("シートの名前に「相談」があります");
    await user.click(within(readAs).getByRole("button", { name: "読んだ列" }));
    expect(readAs).toHaveTextContent("相談経路E列");
    expect(readAs).toHaveTextContent("集計に使わない列: 担当");
  });

  it("accounts for every row", async () => {
    await openSheet("相談_R1.5", "相談 1シート");
    expect(screen.getByRole("region", { name: "行の内わけ" })).toHaveTextContent(
      "記録2合計1見出し・注2空の行0分からない行0全部の行5",
    );
  });

  it("lists what was read otherwise than it stands, each a jump", async () => {
    const went: unknown[] = [];
    const { user } = await openSheet("相談_R1.5", "相談 1シート", {
      goTo: (...place) => {
        went.push(place);
        return Promise.resolve();
      },
    });
    await user.click(screen.getByRole("button", { name: "年を補った日付 1" }));
    const list = screen.getByRole("list", { name: "年を補った日付" });
    expect(list).toHaveTextContent("5/13");
    expect(list).toHaveTextContent("R1.5.13受付日");
    await user.click(within(list).getByRole("button", { name: "相談_R1.5 A3 へ" }));
    expect(went).toEqual([["相談_R1.5", { row: 2, column: 0 }]]);
  });

  it("says that nothing was read otherwise", async () => {
    await openSheet("終結_R1.6（社協）", "終結 2シート");
    expect(screen.getByText("読みかえた値はありません。書かれたとおりに読みました。")).toBeVisible();
    expect(screen.getByText("社協.xlsx から")).toBeVisible();
  });
});

describe("all sheets' readings", () => {
  it("adds up the rows of every sheet, and lists what was read otherwise with its sheet", async () => {
    const { user } = await openSheets();
    await user.click(screen.getByRole("button", { name: "読み取り結果" }));
    expect(screen.getByRole("heading", { level: 1, name: "読み取り結果" })).toHaveFocus();
    expect(screen.getByRole("region", { name: "行の内わけ" })).toHaveTextContent(
      "記録3合計1見出し・注4空の行0分からない行0全部の行8",
    );
    await user.click(screen.getByRole("button", { name: "元号が合わない日付 1" }));
    expect(screen.getByRole("list", { name: "元号が合わない日付" })).toHaveTextContent(
      "R1.4.30 H31.4.30終結日",
    );
    expect(screen.getByRole("button", { name: "終結_R1.5 A2 へ" })).toBeVisible();
  });
});

describe("correcting how a sheet is read", () => {
  async function openAsked(answers: Partial<Jisseki> = {}) {
    const decided: ReadingDecision[] = [];
    const pane = await openSheets({
      decideReading: (decision) => {
        decided.push(decision);
        return Promise.resolve();
      },
      ...answers,
    });
    await pane.user.click(screen.getByRole("button", { name: "「8月のやりとり」は何の記録ですか 決める" }));
    return { ...pane, decided };
  }

  it("takes a kind, and headers for its columns", async () => {
    const { user, decided } = await openAsked();
    await user.selectOptions(screen.getByRole("combobox", { name: "記録の種類" }), "対応");
    expect(screen.getByText(/必要な列がまだありません: 対応日/)).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "対応日（必要）" }), "いつ");
    expect(screen.queryByText(/必要な列がまだありません: 対応日/)).not.toBeInTheDocument();
    await user.selectOptions(screen.getByRole("combobox", { name: "支援方法（必要）" }), "やり方");
    await user.click(screen.getByRole("checkbox", { name: "「やり方」は、ほかの様式でもこの列とする" }));
    await user.click(screen.getByRole("button", { name: "この読み方に決める" }));
    expect(decided).toEqual([
      {
        say: "read-form",
        form: "いつ|受付番号|支援方法|件数|やり方",
        kinds: ["contact"],
        columns: [
          { kind: "contact", field: "contactedOn", header: "いつ", everywhere: false },
          { kind: "contact", field: "methods", header: "やり方", everywhere: true },
        ],
        sheet: "8月のやりとり",
      },
    ]);
    await waitFor(() => {
      expect(screen.getByRole("heading", { level: 1, name: "シート 令和元年度" })).toHaveFocus();
    });
  });

  it("keeps what was chosen before, and lets it go on asking", async () => {
    const form = "いつ|受付番号|支援方法|件数|やり方";
    const rows = [
      ["様式", form, "対応", "8月のやりとり"],
      ["列", "対応日", "いつ"],
      ["列", "支援方法", "やり方"],
    ];
    const reading = sheetOf("読み方", [["項目", "値"], ["読み方の版", "1"], ...rows]);
    const others = OFFICE.sheets.filter(({ name }) => name !== "読み方");
    const sheets = lookAtSheets(readSheetsOf(workbookOf([...others, reading]), 2019));
    const decided: ReadingDecision[] = [];
    const { user } = await openSheet("8月のやりとり", "対応 1シート", {
      lookAtSheets: () => Promise.resolve(sheets),
      decideReading: (decision) => {
        decided.push(decision);
        return Promise.resolve();
      },
    });
    expect(screen.queryByText(/必要な列がまだありません/)).not.toBeInTheDocument();
    expect(screen.getByRole("combobox", { name: "対応日（必要）" })).toHaveValue("いつ");
    await user.selectOptions(screen.getByRole("combobox", { name: "支援方法（必要）" }), "自動（支援方法）");
    await user.click(screen.getByRole("button", { name: "この読み方に決める" }));
    expect(decided).toMatchObject([{ form, columns: [{ field: "contactedOn", header: "いつ" }] }]);
  });

  it("leaves a form unread on asking", async () => {
    const { user, decided } = await openAsked();
    await user.click(screen.getByRole("button", { name: "この様式は読まない" }));
    expect(decided).toEqual([
      { say: "do-not-read-form", form: "いつ|受付番号|支援方法|件数|やり方", sheet: "8月のやりとり" },
    ]);
  });

  it("takes the selected row for the header, of this sheet only", async () => {
    const selected = [
      { sheet: "相談_R1.5", cell: { row: 1, column: 0 } },
      { sheet: "8月のやりとり", cell: { row: 40, column: 0 } },
      { sheet: "8月のやりとり", cell: { row: 1, column: 2 } },
    ];
    const { user } = await openAsked({
      selectedCell: () => {
        const next = selected.shift();
        return next ? Promise.resolve(next) : Promise.reject(new HostError("unexpected"));
      },
    });
    const take = screen.getByRole("button", { name: "この行が見出し" });
    await user.click(take);
    expect(screen.getByText(/いまは「相談_R1.5」のセルを選んでいます/)).toBeVisible();
    await user.click(take);
    expect(screen.getByText(/41行目は見出しとして読めません/)).toBeVisible();
    await user.click(take);
    expect(screen.queryByText(/見出しとして読めません/)).not.toBeInTheDocument();
    expect(screen.getByText(/^2行目を見出しにしました。/)).toBeVisible();
    expect(screen.getByRole("combobox", { name: "見出しの行" })).toHaveValue("1");
    await user.click(take);
    expect(screen.getByText(/思わぬ問題が起きました/)).toBeVisible();
  });
});

describe("another book's sheets", () => {
  // jsdom's files have no bytes to give.
  const FILE = Object.assign(new File([], "社協.xlsx"), {
    arrayBuffer: () => Promise.resolve(Uint8Array.of(1, 2, 3).buffer),
  });
  const IMPORTED: Partial<Jisseki> = {
    importBook: ({ book }) =>
      Promise.resolve({
        book,
        imported: [{ sheet: "対応_R1.6（社協）", kinds: ["contact"], month: { year: 2019, month: 6 } }],
        left: [{ sheet: "設定", because: "settings-or-report" }],
        came: [],
      }),
  };

  it("are taken over from a chosen file, and taken back", async () => {
    const { user } = await openSheets(IMPORTED);
    await user.upload(screen.getByLabelText("ほかのブックから取り込む…", { selector: "input" }), FILE);
    expect(
      await screen.findByText(/「社協.xlsx」から 1枚を取り込みました。/, { selector: ".fui-MessageBarBody" }),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "取り込まなかったシート 1" }));
    expect(screen.getByText(/設定や報告のシートです/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "元に戻す" }));
    expect(
      screen.getByText("取り込んだシートを取り除きました。", { selector: ".fui-MessageBarBody" }),
    ).toBeVisible();
  });

  it("can still be taken back once one of them was looked at", async () => {
    const { user } = await openSheets(IMPORTED);
    await user.upload(screen.getByLabelText("ほかのブックから取り込む…", { selector: "input" }), FILE);
    await screen.findByRole("button", { name: "元に戻す" });
    await user.click(screen.getByRole("button", { name: "終結 2シート" }));
    await user.click(screen.getByRole("button", { name: "終結_R1.6（社協） の読み取り結果" }));
    expect(screen.getByRole("button", { name: "元に戻す" })).toBeVisible();
    await user.click(screen.getByRole("tab", { name: "点検" }));
    expect(screen.queryByRole("button", { name: "元に戻す" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("tab", { name: "シート" }));
    await user.click(screen.getByRole("button", { name: "元に戻す" }));
    await waitFor(() => {
      expect(screen.getByRole("heading", { level: 1, name: "シート 令和元年度" })).toHaveFocus();
    });
  });

  it("are said to be out of reach where the file cannot be read from the disk", async () => {
    const { user } = await openSheets(IMPORTED);
    const gone = Object.assign(new File([], "社協.xlsx"), {
      arrayBuffer: () => Promise.reject(new DOMException("", "NotReadableError")),
    });
    await user.upload(screen.getByLabelText("ほかのブックから取り込む…", { selector: "input" }), gone);
    expect(await screen.findByText(HOST_ERROR_TEXTS["file-unreadable"].ja)).toBeVisible();
  });

  it("stay where one was changed since", async () => {
    const { user } = await openSheets({
      ...IMPORTED,
      takeBackImport: () => Promise.resolve("changed-since"),
    });
    await user.upload(screen.getByLabelText("ほかのブックから取り込む…", { selector: "input" }), FILE);
    await user.click(await screen.findByRole("button", { name: "元に戻す" }));
    expect(screen.getByText(/元に戻しませんでした/, { selector: ".fui-MessageBarBody" })).toBeVisible();
  });
});

describe("a new year's sheets", () => {
  async function openNewYear(answers: Partial<Jisseki> = {}) {
    const pane = await openSheets(answers);
    await pane.user.click(screen.getByRole("button", { name: "新年度のシートを作る…" }));
    return pane;
  }

  it("says what would be made and what is there, before anything is written", async () => {
    const { user } = await openNewYear();
    expect(screen.getByRole("combobox", { name: "作る年度" })).toHaveValue("2020");
    const plan = screen.getByRole("region", { name: "作るシート 2枚" });
    await user.click(within(plan).getByRole("button", { name: "作らないシート 2枚（もうあるため）" }));
    expect(plan).toHaveTextContent("「終結_R2.4」は同じ名前のシートがあります");
    expect(plan).toHaveTextContent("「プラン_R2.4」の記録は「4月プラン」にあります");
    expect(screen.getByText(/番号で数えると 2件、3月の月末件数は 3件です/)).toBeVisible();
  });

  it("asks again for each choice", async () => {
    const asked: unknown[] = [];
    const { user } = await openNewYear({
      previewNewYear: (choice) => {
        asked.push(choice);
        return Promise.reject(new HostError("unexpected"));
      },
    });
    await user.click(screen.getByRole("radio", { name: "年度で1枚" }));
    await user.click(screen.getByRole("checkbox", { name: "学習" }));
    expect(asked).toMatchObject([{ by: "month" }, { by: "year" }, { by: "year" }]);
    expect(asked.at(-1)).toMatchObject({
      kinds: ["consultation", "contact", "plan", "closure", "foodHandout", "carriedCase"],
    });
  });

  it("makes them, and says so", async () => {
    const { user } = await openNewYear();
    await user.click(screen.getByRole("button", { name: "2枚のシートを作る" }));
    expect(screen.getByText("2枚のシートを作りました。", { selector: ".fui-MessageBarBody" })).toBeVisible();
    expect(screen.getByRole("button", { name: "相談_R2.4 を開く" })).toBeVisible();
  });
});
