import { REPORT_TEXTS } from "../report-texts";
import type { FoodPartner, OfficeSettings } from "../../settings/office-settings";
import type { MonthTableDefinition } from "../month-table";
import { monthTableSection } from "../month-table-section";
import { REPORT_CHAPTERS } from "../report-chapters";
import type { ListBlock, ListCell, ListColumn } from "../section-block";
import { staffWords } from "../staff-words";

const TABLE: MonthTableDefinition = {
  id: "7-2",
  title: "食料等支給の実績",
  kinds: ["foodHandout"],
  lines: [
    { id: "households", label: "延べ対象世帯数" },
    { id: "items", label: "提供数" },
  ],
  totalLabel: "sum",
  percents: false,
  printsEarlierYears: false,
  charts: [],
  trendColumns: [],
  onlyMonthsOfService: false,
  verticalHeader: true,
  columns: ({ codeLists }) =>
    codeLists.foodCategory.codes.map(({ id, printedLines }) => ({
      id,
      label: printedLines.join(""),
      printedLines,
      role: { kind: "count" },
    })),
  counts: ({ food }) => food && [food.households, food.items],
  notes: () => [REPORT_TEXTS.householdsOverItemsNote],
};

const { heading, category, partners } = REPORT_TEXTS.foodPartners;

/** Twice 品目 and 団体等の名称, side by side. */
const PARTNER_COLUMNS: readonly ListColumn[] = ["left", "right"].flatMap((side): readonly ListColumn[] => [
  { id: `${side}_category`, label: category, printedLines: [category], weight: 2.6, align: "left" },
  { id: `${side}_partners`, label: partners, printedLines: [partners], weight: 5, align: "left" },
]);

function textCell(text: string): ListCell {
  return text === "" ? { kind: "blank" } : { kind: "text", text };
}

function partnersOf(all: readonly FoodPartner[], id: string): string {
  return all
    .filter((each) => each.category === id)
    .map((each) => each.partners)
    .join("、");
}

/** ●食料支給の提携先団体等: the first half of the categories at the left, the others at the right. */
function partnerList({ foodPartners, codeLists }: OfficeSettings): readonly ListBlock[] {
  if (foodPartners.length === 0) return [];
  const cells = codeLists.foodCategory.codes.map(({ id, label }): readonly ListCell[] => [
    textCell(label),
    textCell(partnersOf(foodPartners, id)),
  ]);
  const half = Math.ceil(cells.length / 2);
  const none: readonly ListCell[] = [{ kind: "blank" }, { kind: "blank" }];
  return [
    {
      kind: "list",
      id: "partners",
      heading,
      columns: PARTNER_COLUMNS,
      hasHeader: true,
      rows: cells
        .slice(0, half)
        .map((left, index) => ({ cells: [...left, ...(cells[half + index] ?? none)] })),
      notes: [],
    },
  ];
}

/** 7-2 食料等支給: households over items by category; blank where nothing was given. Who gives what. */
export const foodHandouts = monthTableSection(REPORT_CHAPTERS.others, TABLE, {
  above: (context) => [staffWords(TABLE.id, { id: "intro", lines: 3 }, context)],
  below: ({ settings }) => partnerList(settings),
  hasMore: ({ settings }) => settings.foodPartners.length > 0,
});
