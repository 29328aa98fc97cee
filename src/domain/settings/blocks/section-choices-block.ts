import { isChoiceMark, isDeclinedMark } from "../../text/marks";
import { textKey } from "../../text/text-key";
import { DEFAULT_CODE_LISTS } from "../default-code-lists";
import type { OfficeSettings, SectionChoice, SettingsIssue } from "../office-settings";
import { isKnownSectionId, readSectionId } from "../section-id";
import type { SettingRow } from "../setting-rows";
import { issueAt, type SettingBlock } from "./setting-block";

const PRINTED = "○";
const NOT_PRINTED = "－";
const WORDS = "自由記述";

type OwnContents = NonNullable<SectionChoice["own"]>;

function ownContents(text: string): OwnContents | undefined {
  if (textKey(text) === textKey(WORDS)) return { of: "words" };
  const name = textKey(text.replace(/^区分[ 　：:]*/, ""));
  const list = Object.values(DEFAULT_CODE_LISTS).find(({ label }) => textKey(label) === name);
  return list && { of: "codeList", codeList: list.id };
}

function contentsText({ own }: SectionChoice): string | null {
  if (!own) return null;
  return own.of === "words" ? WORDS : DEFAULT_CODE_LISTS[own.codeList].label;
}

interface ReadChoice {
  readonly choice?: SectionChoice;
  readonly issues: readonly SettingsIssue[];
}

function readChoice(row: SettingRow, settings: OfficeSettings): ReadChoice {
  const [idText = "", title = "", mark = "", contents = ""] = row.values;
  const unusable = (index: number) => ({ issues: [issueAt(row, index, "value-not-understood")] });
  const id = readSectionId(idText);
  if (id === undefined) return unusable(0);
  const isPrinted = !isDeclinedMark(mark);
  const markIssues = mark === "" || isChoiceMark(mark) || isDeclinedMark(mark) ? [] : unusable(2).issues;
  // What stands under 内容 of a section of ours explains it.
  if (isKnownSectionId(id, settings)) return { choice: { id, title, isPrinted }, issues: markIssues };
  if (contents === "") return { issues: [issueAt(row, 0, "item-unknown")] };
  const own = ownContents(contents);
  if (!own) return unusable(3);
  if (title === "") return unusable(1);
  return { choice: { id, title, isPrinted, own }, issues: markIssues };
}

/** The list of ours as it stands ready: nobody has chosen anything. */
function isReady({ values }: SettingRow, settings: OfficeSettings): boolean {
  const [idText = "", title = "", mark = ""] = values;
  return isKnownSectionId(readSectionId(idText) ?? "", settings) && title === "" && mark === "";
}

/** 報告書の構成: what the report is made of, in the office's order. */
export const sectionChoicesBlock: SettingBlock = {
  item: "報告書の構成",
  heading: "■ 報告書の構成",
  labels: ["ID", "見出し", "載せる", "内容"],
  explanation: {
    ja: [
      "年次報告に載せる項目です。載せるものに「○」、載せないものに「－」を書きます。行の順に並びます。見出しを変えるときは「見出し」に書きます。",
      "どちらも書かなければ、すべてを元の順に載せます。作業ウィンドウの「年次報告」でも選べます。",
      "独自の項目は、元の項目と重ならない ID（例: 8-1）と見出しを書き、「内容」に「自由記述」か区分の名前（例: 相談経路）を書きます。",
    ].join("\n"),
    en: "What the annual report is made of, in the order of its pages: ○ is printed, － is not; 見出し gives a section another title. With nothing under either everything is printed. A section of the office's own has an ID that is not one of ours, and under 内容 either 自由記述 (a free sheet) or a code list's name (a table of it).",
  },
  rowsReady: 3,
  read: (rows, settings) => {
    const choices = new Map<string, SectionChoice>();
    const issues: SettingsIssue[] = [];
    if (rows.every((row) => isReady(row, settings))) return { settings, issues };
    for (const row of rows) {
      const { choice, issues: found } = readChoice(row, settings);
      const isTwice = choice !== undefined && choices.has(choice.id);
      issues.push(...(isTwice ? [issueAt(row, 0, "item-twice")] : found));
      if (choice && !isTwice) choices.set(choice.id, choice);
    }
    return { settings: { ...settings, sectionChoices: [...choices.values()] }, issues };
  },
  write: ({ sectionChoices }) =>
    sectionChoices.map((choice) => [
      choice.id,
      choice.title,
      choice.isPrinted ? PRINTED : NOT_PRINTED,
      contentsText(choice),
    ]),
};
