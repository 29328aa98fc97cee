import { screen, waitFor, within } from "@testing-library/react";
import type { CarriedQuestion } from "../../src/app/carried-cases";
import type { Jisseki } from "../../src/app/jisseki";
import { openPane } from "./open-pane";
import { OVERVIEW } from "./sample-overview";

const NUMBERS = ["H30-001", "H30-002", "H30-007"];

function openWith(carriedQuestion: CarriedQuestion, answers: Partial<Jisseki> = {}) {
  return openPane({ lookAtYear: () => Promise.resolve({ ...OVERVIEW, carriedQuestion }), ...answers });
}

function question() {
  return screen.getByRole("region", { name: "受付記録のない番号 3件を継続ケースにしますか" });
}

it.each([
  [3, "前年度末件数 3件と同じ数です。"],
  [2, "前年度末件数は 2件で、1件多くあります。"],
  [5, "前年度末件数は 5件で、2件足りません。"],
  [undefined, "前年度末件数が設定にないため、数は比べられません。"],
])("compares the numbers with an opening caseload of %p", async (openingCaseload, text) => {
  await openWith({ caseNumbers: NUMBERS, openingCaseload });
  expect(question()).toHaveTextContent(text);
});

it("makes the list, and reads the year anew", async () => {
  const years: unknown[] = [];
  const { user } = await openPane({
    lookAtYear: (request) => {
      years.push(request);
      const asked =
        years.length === 1 ? { carriedQuestion: { caseNumbers: NUMBERS, openingCaseload: 3 } } : {};
      return Promise.resolve({ ...OVERVIEW, ...asked });
    },
    listCarriedCases: () => Promise.resolve({ sheet: "継続ケース_R1", count: 3 }),
  });
  await user.click(within(question()).getByRole("button", { name: "番号を見る" }));
  expect(question()).toHaveTextContent("H30-001、H30-002、H30-007");
  await user.click(within(question()).getByRole("button", { name: "継続ケースの一覧を作る" }));
  expect(
    await screen.findByText(/「継続ケース_R1」に 3件の番号を並べました。/, {
      selector: ".fui-MessageBarBody",
    }),
  ).toBeVisible();
  expect(years).toEqual([{}, { fiscalYear: 2019 }]);
  await waitFor(() => {
    expect(screen.queryByRole("region", { name: /継続ケースにしますか/ })).not.toBeInTheDocument();
  });
});
