import { act, screen, within } from "@testing-library/react";
import { HostError } from "../../src/app/host-error";
import type { Jisseki } from "../../src/app/jisseki";
import { HOST_ERROR_TEXTS } from "../../src/app/messages";
import type { SectionChoice } from "../../src/domain/settings/office-settings";
import { openPane } from "./open-pane";

const OPEN = "載せる項目を選ぶ (5/6)";
const MOVED_UP = "2-3 を2-2の前に移しました";

async function openSections(answers: Partial<Jisseki> = {}) {
  const written: (readonly SectionChoice[])[] = [];
  const pane = await openPane({
    chooseSections: ({ sections }) => {
      written.push(sections);
      return Promise.resolve({ sheet: "設定" });
    },
    ...answers,
  });
  await pane.user.click(screen.getByRole("tab", { name: "年次報告" }));
  await pane.user.click(screen.getByRole("button", { name: OPEN }));
  return { ...pane, written };
}

const lines = () =>
  within(screen.getByRole("list", { name: "報告書の項目" }))
    .getAllByRole("checkbox")
    .map((box) => box.closest("[data-section]")?.getAttribute("data-section"));
const save = () => screen.getByRole("button", { name: "この構成にする" });
const said = (words: string) => screen.getByText(words, { selector: "[role=status]" });
const warning = (words: RegExp) => screen.queryByText(words, { selector: ".fui-MessageBarBody" });

describe("the list", () => {
  it("shows each section with its title, and what is to be known of it", async () => {
    await openSections();
    expect(screen.getByRole("heading", { level: 1, name: "載せる項目" })).toHaveFocus();
    expect(screen.getByRole("checkbox", { name: "2-1 相談件数等" })).toBeChecked();
    expect(screen.getByRole("checkbox", { name: "2-2 支援のしかた 元の題名: 支援方法" })).toBeChecked();
    expect(
      screen.getByRole("checkbox", { name: "6-1 子どもの学習・生活支援実績 この年度の記録がありません" }),
    ).toBeChecked();
    expect(screen.getByRole("checkbox", { name: "7-2 食料支援" })).not.toBeChecked();
    expect(
      screen.getByRole("checkbox", { name: "相談経路のまとめ 足した項目（区分「相談経路」の表）" }),
    ).toBeChecked();
  });

  it("writes nothing but on the press that is announced with its sheet", async () => {
    const { user, written } = await openSections();
    expect(save()).toHaveAttribute("aria-disabled", "true");
    await user.click(save());
    await user.click(screen.getByRole("checkbox", { name: "7-2 食料支援" }));
    expect(screen.getByText(/6項目のうち 6項目を載せます。/)).toHaveTextContent(
      "まだ書いていない変更があります。",
    );
    expect(save()).toHaveAccessibleDescription(/「設定」シートの「報告書の構成」に書きます/);
    expect(written).toEqual([]);
    await user.click(save());
    expect(written.map((sections) => sections.map(({ isPrinted }) => isPrinted))).toEqual([
      [true, true, true, true, true, true],
    ]);
    expect(warning(/載せる項目を「設定」シートの「報告書の構成」に書きました/)).toBeVisible();
    expect(screen.getByRole("heading", { level: 1, name: "年次報告 令和元年度" })).toHaveFocus();
    expect(screen.getByRole("button", { name: "設定 を開く" })).toBeVisible();
  });

  it("is unchanged again once a change is taken back", async () => {
    const { user } = await openSections();
    const food = screen.getByRole("checkbox", { name: "7-2 食料支援" });
    await user.click(food);
    expect(save()).not.toHaveAttribute("aria-disabled", "true");
    await user.click(food);
    expect(save()).toHaveAttribute("aria-disabled", "true");
  });

  it("is not written where no section would be printed", async () => {
    const { user, written } = await openSections();
    for (const box of screen.getAllByRole("checkbox", { checked: true })) await user.click(box);
    expect(screen.getByText(/載せる項目がひとつもありません/)).toBeVisible();
    await user.click(save());
    expect(written).toEqual([]);
  });
});

describe("the order", () => {
  it("is changed by a button, which keeps the focus and says what moved", async () => {
    const { user, written } = await openSections();
    const up = screen.getByRole("button", { name: "2-3 を上へ" });
    await user.click(up);
    expect(lines()).toEqual(["2-1", "2-3", "2-2", "6-1", "7-2", "own-1"]);
    expect(up).toHaveFocus();
    expect(said(MOVED_UP)).toBeInTheDocument();
    await user.click(up);
    expect(up).toHaveFocus();
    expect(up).toHaveAttribute("aria-disabled", "true");
    await user.click(screen.getByRole("button", { name: "2-1 を下へ" }));
    expect(said("2-1 を2-2の後に移しました")).toBeInTheDocument();
    await user.click(save());
    expect(written.map((sections) => sections.map(({ id }) => id))).toEqual([
      ["2-3", "2-2", "2-1", "6-1", "7-2", "own-1"],
    ]);
  });

  it("is changed further by a second press at the same spot, though another line has come there", async () => {
    const { user } = await openSections();
    const pressUp = (name: string, y: number) =>
      user.pointer({
        keys: "[MouseLeft]",
        target: screen.getByRole("button", { name: `${name} を上へ` }),
        coords: { clientX: 290, clientY: y },
      });
    await pressUp("6-1", 400);
    expect(lines()).toEqual(["2-1", "2-2", "6-1", "2-3", "7-2", "own-1"]);
    await pressUp("2-3", 403);
    expect(lines()).toEqual(["2-1", "6-1", "2-2", "2-3", "7-2", "own-1"]);
    await pressUp("7-2", 440);
    expect(lines()).toEqual(["2-1", "6-1", "2-2", "7-2", "2-3", "own-1"]);
  });

  it("is changed by the keyboard alone, and Tab leads to one line", async () => {
    const { user } = await openSections();
    act(() => {
      screen.getByRole("checkbox", { name: /^2-1/ }).focus();
    });
    await user.keyboard("{ArrowDown}{ArrowDown}");
    const line = screen.getByRole("checkbox", { name: /^2-3/ });
    expect(line).toHaveFocus();
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(lines().slice(0, 3)).toEqual(["2-1", "2-3", "2-2"]);
    expect(line).toHaveFocus();
    expect(said(MOVED_UP)).toBeInTheDocument();
    await user.keyboard("{Alt>}{ArrowUp}{ArrowUp}{/Alt}");
    expect(lines().slice(0, 3)).toEqual(["2-3", "2-1", "2-2"]);
    expect(said("2-3 は、これより先に移せません")).toBeInTheDocument();
    await user.keyboard("{End}");
    expect(screen.getByRole("checkbox", { name: /^相談経路のまとめ/ })).toHaveFocus();
    await user.keyboard("{Home} ");
    expect(line).not.toBeChecked();
    expect(screen.getByRole("button", { name: "2-3 の題名を変える" })).toHaveAttribute("tabindex", "0");
    expect(screen.getByRole("button", { name: "2-1 の題名を変える" })).toHaveAttribute("tabindex", "-1");
    expect(screen.getByRole("checkbox", { name: /^2-1/ })).toHaveAttribute("tabindex", "-1");
  });
});

describe("titles", () => {
  it("are changed in place; the focus comes back to the line", async () => {
    const { user, written } = await openSections();
    await user.click(screen.getByRole("button", { name: "2-3 の題名を変える" }));
    const title = screen.getByRole("textbox", { name: "題名" });
    expect(title).toHaveFocus();
    await user.clear(title);
    await user.keyboard("{Enter}");
    expect(title).toBeVisible();
    await user.type(title, "年代別の相談者{Enter}");
    expect(screen.getByRole("button", { name: "2-3 の題名を変える" })).toHaveFocus();
    expect(said("2-3 の題名を「年代別の相談者」にしました")).toBeInTheDocument();
    expect(
      screen.getByRole("checkbox", { name: "2-3 年代別の相談者 元の題名: 相談者の年代" }),
    ).toBeInTheDocument();
    await user.click(save());
    expect(written[0]?.[2]).toEqual({ id: "2-3", title: "年代別の相談者", isPrinted: true });
  });

  it("stay on Escape, and the arrow keys are the text's own meanwhile", async () => {
    const { user } = await openSections();
    await user.click(screen.getByRole("button", { name: "2-3 の題名を変える" }));
    await user.keyboard("あ{Alt>}{ArrowUp}{/Alt}{Escape}");
    expect(lines()).toEqual(["2-1", "2-2", "2-3", "6-1", "7-2", "own-1"]);
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "2-3 の題名を変える" })).toHaveFocus();
    expect(save()).toHaveAttribute("aria-disabled", "true");
  });
});

describe("own sections", () => {
  it("are added with a title and free text, below all others", async () => {
    const { user, written } = await openSections();
    await user.click(screen.getByRole("button", { name: "項目を足す…" }));
    const form = within(screen.getByRole("form", { name: "項目を足す…" }));
    expect(form.getByRole("button", { name: "足す" })).toBeDisabled();
    await user.keyboard("相談員の研修");
    await user.click(form.getByRole("button", { name: "足す" }));
    const line = screen.getByRole("checkbox", { name: "相談員の研修 足した項目（自由記述）" });
    expect(line).toHaveFocus();
    expect(said("「相談員の研修」 を足しました")).toBeInTheDocument();
    await user.click(save());
    expect(written[0]?.at(-1)).toEqual({
      id: "own-2",
      title: "相談員の研修",
      isPrinted: true,
      own: { of: "words" },
    });
  });

  it("are a code list's table once one is chosen", async () => {
    const { user, written } = await openSections();
    await user.click(screen.getByRole("button", { name: "項目を足す…" }));
    await user.keyboard("男女別");
    await user.click(screen.getByRole("radio", { name: "区分の表（月ごと）" }));
    expect(screen.getByRole("button", { name: "足す" })).toBeDisabled();
    await user.selectOptions(screen.getByRole("combobox", { name: "区分" }), "性別");
    await user.click(screen.getByRole("button", { name: "足す" }));
    await user.click(save());
    expect(written[0]?.at(-1)).toMatchObject({ title: "男女別", own: { of: "codeList", codeList: "sex" } });
  });

  it("are given up on, and the focus is where it was", async () => {
    const { user } = await openSections();
    await user.click(screen.getByRole("button", { name: "項目を足す…" }));
    await user.keyboard("{Escape}");
    expect(screen.getByRole("button", { name: "項目を足す…" })).toHaveFocus();
    expect(save()).toHaveAttribute("aria-disabled", "true");
  });

  it("are removed; ours can only be switched off", async () => {
    const { user, written } = await openSections();
    expect(screen.getAllByRole("button", { name: /を取り除く$/ })).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "「相談経路のまとめ」 を取り除く" }));
    expect(screen.getByRole("checkbox", { name: /^7-2/ })).toHaveFocus();
    expect(said("「相談経路のまとめ」 を取り除きました")).toBeInTheDocument();
    await user.click(save());
    expect(written[0]?.map(({ id }) => id)).toEqual(["2-1", "2-2", "2-3", "6-1", "7-2"]);
  });
});

describe("leaving without writing", () => {
  const LEFT = /載せる項目の変更は、まだ「設定」シートに書いていません/;

  it("is said on the way back, and the changes are there later", async () => {
    const { user, written } = await openSections();
    await user.click(screen.getByRole("button", { name: "2-3 を上へ" }));
    await user.click(screen.getByRole("button", { name: "戻る" }));
    expect(warning(LEFT)).toBeVisible();
    expect(screen.getByText(/書くまで、報告書には入りません/)).toBeVisible();
    expect(screen.getByRole("button", { name: OPEN })).toBeVisible();
    await user.click(screen.getByRole("button", { name: OPEN }));
    expect(lines().slice(0, 3)).toEqual(["2-1", "2-3", "2-2"]);
    expect(warning(LEFT)).not.toBeInTheDocument();
    expect(written).toEqual([]);
  });

  it("is said where another place is chosen", async () => {
    const { user } = await openSections();
    await user.click(screen.getByRole("button", { name: "2-3 を上へ" }));
    await user.click(screen.getByRole("tab", { name: "点検" }));
    expect(warning(LEFT)).toBeVisible();
    await user.click(screen.getByRole("tab", { name: "年次報告" }));
    expect(lines().slice(0, 3)).toEqual(["2-1", "2-3", "2-2"]);
  });

  it("is no news where nothing was changed, or the changes were dropped", async () => {
    const { user } = await openSections();
    await user.click(screen.getByRole("button", { name: "2-3 を上へ" }));
    await user.click(screen.getByRole("button", { name: "変更を捨てる" }));
    expect(lines().slice(0, 3)).toEqual(["2-1", "2-2", "2-3"]);
    expect(said("変更を捨てました")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "戻る" }));
    expect(warning(LEFT)).not.toBeInTheDocument();
    expect(screen.queryByText(/書くまで、報告書には入りません/)).not.toBeInTheDocument();
  });
});

it("keeps what was chosen while a cell is being edited, and writes it on another press", async () => {
  let editing = true;
  const { user } = await openSections({
    chooseSections: () =>
      editing ? Promise.reject(new HostError("cell-edit-mode")) : Promise.resolve({ sheet: "設定" }),
  });
  await user.click(screen.getByRole("button", { name: "2-3 を上へ" }));
  await user.click(save());
  expect(screen.getByRole("alert")).toHaveTextContent(HOST_ERROR_TEXTS["cell-edit-mode"].ja);
  expect(lines().slice(0, 3)).toEqual(["2-1", "2-3", "2-2"]);
  editing = false;
  await user.click(screen.getByRole("button", { name: "もう一度" }));
  expect(warning(/報告書の構成」に書きました/)).toBeVisible();
});

it("says which sections the office has switched off where it says what would be made", async () => {
  const { user } = await openPane();
  await user.click(screen.getByRole("tab", { name: "年次報告" }));
  expect(screen.getByText("載せないと決めた項目: 7-2 食料支援")).toBeVisible();
});
