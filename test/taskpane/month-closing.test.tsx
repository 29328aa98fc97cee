import { screen, waitFor, within } from "@testing-library/react";
import type { Jisseki } from "../../src/app/jisseki";
import type { MonthClosing } from "../../src/app/month-closing";
import type { YearOverview } from "../../src/app/year-overview";
import { openPane } from "./open-pane";
import { CLEAN_OVERVIEW, OVERVIEW } from "./sample-overview";

const AUGUST = { year: 2019, month: 8 };

const CLOSED: MonthClosing = {
  month: AUGUST,
  on: { year: 2019, month: 9, day: 5 },
  by: "海野",
  confirmedBy: "山川",
  changed: false,
  restated: [],
};

const CHANGED: MonthClosing = {
  ...CLOSED,
  changed: true,
  restated: [
    { section: "2-1", label: "新規相談受付件数", before: 17, after: 1018 },
    { section: "2-4", label: "市の他部署", before: null, after: 3 },
  ],
};

function openHome(overview: YearOverview, answers: Partial<Jisseki> = {}) {
  return openPane({ lookAtYear: () => Promise.resolve(overview), ...answers });
}

const part = () => within(screen.getByRole("region", { name: "R1.8 の確定" }));
const cell = (name: string) => screen.getByRole("button", { name });

describe("the year at a glance", () => {
  it("says which months are closed, which changed since, and which are open", async () => {
    await openHome({
      ...CLEAN_OVERVIEW,
      closings: [{ ...CLOSED, month: { year: 2019, month: 4 } }, CHANGED],
    });
    expect(cell("H31.4: 確定済み")).toHaveTextContent(/^■$/);
    expect(cell("R1.8: 確定後に変更あり")).toHaveTextContent("■!");
    expect(cell("R1.9: 未確定")).toHaveTextContent("·");
  });

  it("leads from there to how the month stands", async () => {
    const { user } = await openHome({ ...CLEAN_OVERVIEW, closings: [CHANGED] });
    await user.click(cell("R1.9: 未確定"));
    expect(screen.getByRole("region", { name: "R1.9 の確定" })).toBeVisible();
    await user.click(cell("R1.8: 確定後に変更あり"));
    expect(part().getByText(/海野/)).toBeVisible();
  });
});

describe("closing a month", () => {
  it("is out of use while errors stand, and says so in words", async () => {
    await openHome(OVERVIEW);
    const close = part().getByRole("button", { name: "この月を確定…" });
    expect(close).toBeDisabled();
    expect(close).toHaveAccessibleDescription(/要修正が 130件あるため/);
  });

  it("counts the errors of the whole year too, since they keep every month open", async () => {
    const totals = OVERVIEW.totals.map((total) => ({ ...total, errors: 2, yearWideErrors: 2 }));
    await openHome({ ...CLEAN_OVERVIEW, totals });
    const close = part().getByRole("button", { name: "この月を確定…" });
    expect(close).toBeDisabled();
    expect(close).toHaveAccessibleDescription(/要修正が 2件（うち年度全体 2件）あるため/);
  });

  it("is not offered for a month without records", async () => {
    const { user } = await openHome(OVERVIEW);
    await user.selectOptions(screen.getByRole("combobox", { name: "点検する月" }), "R2.3");
    expect(screen.queryByRole("region", { name: "R2.3 の確定" })).toBeNull();
  });

  it("says what is kept, and names who closes and who confirmed", async () => {
    const asked: unknown[] = [];
    const { user } = await openHome(
      { ...CLEAN_OVERVIEW, staff: ["海野", "山川"] },
      {
        closeMonth: (request) => {
          asked.push(request);
          return Promise.resolve(CLOSED);
        },
      },
    );
    await user.click(part().getByRole("button", { name: "この月を確定…" }));
    expect(part().getByText("記録: 相談、対応、プラン、終結、食料、学習")).toBeVisible();
    expect(part().getByText("月末件数: 142")).toBeVisible();
    const save = part().getByRole("button", { name: "R1.8 を確定する" });
    expect(save).toBeDisabled();
    await user.selectOptions(part().getByRole("combobox", { name: "担当者" }), "海野");
    expect(save).toBeDisabled();
    await user.selectOptions(part().getByRole("combobox", { name: "確認者" }), "山川");
    await user.click(save);
    expect(asked).toEqual([{ fiscalYear: 2019, month: AUGUST, by: "海野", confirmedBy: "山川" }]);
    await waitFor(() => {
      expect(screen.getByRole("status")).toHaveTextContent("R1.8 を確定しました。");
    });
  });

  it("takes written names where 設定 names nobody", async () => {
    const { user } = await openHome(CLEAN_OVERVIEW);
    await user.click(part().getByRole("button", { name: "この月を確定…" }));
    expect(part().getByRole("textbox", { name: "担当者" })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(part().getByRole("button", { name: "この月を確定…" })).toBeVisible();
  });

  it("leaves the form when another month is chosen", async () => {
    const { user } = await openHome(CLEAN_OVERVIEW);
    await user.click(part().getByRole("button", { name: "この月を確定…" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "点検する月" }), "R1.9");
    expect(screen.queryByRole("textbox", { name: "担当者" })).toBeNull();
  });
});

describe("a closed month", () => {
  it("says who closed it and when", async () => {
    await openHome({ ...CLEAN_OVERVIEW, closings: [CLOSED] });
    expect(part().getByText("R1.9.5 に確定（担当者 海野、確認者 山川）")).toBeVisible();
    expect(part().queryByText("要確認")).toBeNull();
    expect(part().queryByRole("button", { name: "この月を確定…" })).toBeNull();
  });

  it("shows every figure that changed, before and after", async () => {
    await openHome({ ...CLEAN_OVERVIEW, closings: [CHANGED] });
    const figures = part().getByRole("list", { name: "変わった数字" });
    expect(
      within(figures)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["2-1 新規相談受付件数171,018", "2-4 市の他部署なし3"]);
  });

  it("says so where only words changed", async () => {
    await openHome({ ...CLEAN_OVERVIEW, closings: [{ ...CHANGED, restated: [] }] });
    expect(part().getByText(/数字は変わっていません/)).toBeVisible();
  });

  it("is opened again for a reason", async () => {
    const asked: unknown[] = [];
    const { user } = await openHome(
      { ...CLEAN_OVERVIEW, closings: [CLOSED] },
      {
        reopenMonth: (request) => {
          asked.push(request);
          return Promise.resolve("reopened");
        },
      },
    );
    await user.click(part().getByRole("button", { name: "確定を取り消す…" }));
    const save = part().getByRole("button", { name: "確定を取り消す" });
    await user.type(part().getByRole("textbox", { name: "担当者" }), "海野");
    expect(save).toBeDisabled();
    await user.type(part().getByRole("textbox", { name: "取り消す理由" }), "受付日の誤り");
    await user.click(save);
    expect(asked).toEqual([{ fiscalYear: 2019, month: AUGUST, reason: "受付日の誤り", by: "海野" }]);
    await waitFor(() => {
      expect(screen.getByRole("status")).toHaveTextContent("R1.8 の確定を取り消しました。");
    });
  });
});

it("makes 正誤表 where figures were restated, and leads to it", async () => {
  const { user } = await openHome({ ...CLEAN_OVERVIEW, restatements: 2 });
  await user.click(screen.getByRole("button", { name: "正誤表を作る" }));
  expect(screen.getByRole("status")).toHaveTextContent(
    "「正誤表_R1」シートに、変わった数字 2か所を並べました。",
  );
  expect(screen.getByRole("button", { name: "正誤表_R1 を開く" })).toBeVisible();
});

it("offers no 正誤表 where there is nothing for it", async () => {
  await openHome(CLEAN_OVERVIEW);
  expect(screen.queryByRole("button", { name: "正誤表を作る" })).toBeNull();
});

describe("月報", () => {
  const heard = () => {
    const asked: unknown[] = [];
    const answers: Partial<Jisseki> = {
      makeMonthlyReport: (request) => {
        asked.push(request);
        return Promise.resolve({ sheet: "月報 R1.8", keptAs: "月報 R1.8（前）", pages: 2 });
      },
    };
    return { asked, answers };
  };

  it("is made with one press from a closed month, and led to", async () => {
    const { asked, answers } = heard();
    const jumps: unknown[] = [];
    const goTo: Jisseki["goTo"] = (...place) => {
      jumps.push(place);
      return Promise.resolve();
    };
    const { user } = await openHome({ ...CLEAN_OVERVIEW, closings: [CLOSED] }, { ...answers, goTo });
    await user.click(part().getByRole("button", { name: "月報を作る" }));
    expect(asked).toEqual([{ fiscalYear: 2019, month: AUGUST }]);
    const said =
      "月報「月報 R1.8」を作りました。 項目が多いため、A4で2ページです。 書き足してあった前の月報は、「月報 R1.8（前）」として残しました。";
    expect(screen.getByRole("status")).toHaveTextContent(said);
    await user.click(screen.getByRole("button", { name: "月報 R1.8 を開く" }));
    expect(jumps).toEqual([["月報 R1.8", undefined]]);
  });

  it("is offered right where a month was closed", async () => {
    const { asked, answers } = heard();
    const { user } = await openHome({ ...CLEAN_OVERVIEW, staff: ["海野", "山川"] }, answers);
    await user.click(part().getByRole("button", { name: "この月を確定…" }));
    await user.selectOptions(part().getByRole("combobox", { name: "担当者" }), "海野");
    await user.selectOptions(part().getByRole("combobox", { name: "確認者" }), "山川");
    await user.click(part().getByRole("button", { name: "R1.8 を確定する" }));
    await user.click(await screen.findByRole("button", { name: "月報を作る" }));
    expect(asked).toEqual([{ fiscalYear: 2019, month: AUGUST }]);
  });
});
