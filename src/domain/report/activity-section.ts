import { isoDate } from "../calendar/calendar-date";
import { dateLabel } from "../calendar/era";
import { activitiesOfYear } from "../count/activities-of-year";
import { valueOf } from "../records/field-reading";
import type { KindRecord } from "../records/kind-record";
import type { Code } from "../settings/code-list";
import type { OfficeSettings } from "../settings/office-settings";
import { listText } from "./list-cells";
import { REPORT_CHAPTERS } from "./report-chapters";
import { REPORT_TEXTS } from "./report-texts";
import type { ListBlock, ListColumn, ListRow, TextBlock } from "./section-block";
import type { SectionContext, SectionDefinition } from "./section-definition";
import { sectionWithoutMonths } from "./section-without-months";
import { standingNotes } from "./standing-notes";

type Activity = KindRecord<"activity">;

/** A list of the activities of one category. */
interface ActivityList {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  /** Whether 日付 and 内容 stand over it. */
  readonly hasHeader: boolean;
  /** Whether who went there stands in brackets behind the contents. */
  readonly printsStaff: boolean;
}

const { date, contents, staffNote, staffMeaning } = REPORT_TEXTS.activities;

const COLUMNS: readonly ListColumn[] = [
  { id: "date", label: date, printedLines: [date], weight: 1, align: "left" },
  { id: "content", label: contents, printedLines: [contents], weight: 6, align: "left" },
];

/** `R1.9.24～` over `R1.10.31`; one line for one day. */
function dateText({ heldOn, heldUntil }: Activity["fields"]): string {
  const [first, last] = [valueOf(heldOn), valueOf(heldUntil)];
  if (!first) return "";
  if (!last || isoDate(last) === isoDate(first)) return dateLabel(first);
  return `${dateLabel(first)}～\n${dateLabel(last)}`;
}

/** The codes of those who went, in the office's order. A text that is no code may be a name, and is not printed. */
function staffOf({ fields }: Activity, { codeLists }: OfficeSettings): readonly Code[] {
  const known = valueOf(fields.staff)?.known ?? [];
  return codeLists.activityStaff.codes.filter(({ id }) => known.includes(id));
}

function activityRow(activity: Activity, list: ActivityList, settings: OfficeSettings): ListRow {
  const { fields, ref } = activity;
  const staff = list.printsStaff ? staffOf(activity, settings).map(({ label }) => label) : [];
  const brackets = staff.length > 0 ? `[${staff.join("、")}]` : "";
  return {
    cells: [
      listText(dateText(fields), [ref]),
      listText(`${valueOf(fields.contents) ?? ""}${brackets}`, [ref]),
    ],
  };
}

/** 「相談」は相談支援員: the longest other spelling is what a short label stands for. */
function meaningOf({ label, aliases }: Code): readonly string[] {
  const [long] = aliases
    .filter((alias) => alias.includes(label) && alias.length > label.length)
    .sort((a, b) => b.length - a.length);
  return long === undefined ? [] : [staffMeaning(label, long)];
}

/** What the brackets say, of those who stand in them. */
function staffNotes(activities: readonly Activity[], settings: OfficeSettings): readonly string[] {
  const used = new Set(activities.flatMap((activity) => staffOf(activity, settings)));
  if (used.size === 0) return [];
  const inOrder = settings.codeLists.activityStaff.codes.filter((code) => used.has(code));
  return [staffNote(inOrder.flatMap(meaningOf))];
}

/** The list; a year without an activity may still have what the office says every year. */
function activityBlocks(
  list: ActivityList,
  { dataset, settings }: SectionContext,
): readonly (ListBlock | TextBlock)[] {
  const activities = activitiesOfYear(dataset, list.category);
  const standing = standingNotes(list.id, settings);
  if (activities.length === 0) return standing.map((text) => ({ kind: "text", text }));
  return [
    {
      kind: "list",
      id: "activities",
      columns: COLUMNS,
      hasHeader: list.hasHeader,
      rows: activities.map((activity) => activityRow(activity, list, settings)),
      notes: [...standing, ...(list.printsStaff ? staffNotes(activities, settings) : [])],
    },
  ];
}

/** The shape of 7-3 … 7-9: the year's activities of one category, by date. */
export function activitySection(list: ActivityList): SectionDefinition {
  const { id, title, category } = list;
  return sectionWithoutMonths({
    id,
    title,
    chapter: REPORT_CHAPTERS.others,
    kinds: ["activity"],
    hasContents: ({ dataset, settings }) =>
      activitiesOfYear(dataset, category).length > 0 || standingNotes(id, settings).length > 0,
    blocks: (context) => activityBlocks(list, context),
  });
}
