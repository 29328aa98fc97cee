import { readSectionId } from "../section-id";
import type { SettingsIssue } from "../office-settings";
import type { SettingRow } from "../setting-rows";
import { issueAt, type BlockValue, type SettingBlock } from "./setting-block";

/** How staff call what every section may have; other areas go by their ids. */
const NAMED_AREAS = [
  { id: "analysis", name: "分析" },
  { id: "note", name: "注" },
];

/** A cell of Excel holds 32,767 characters; a longer text goes on in the next row. */
const LONGEST = 30_000;

function readArea(text: string): string {
  const plain = text.normalize("NFKC").replace(/[\s●]/g, "");
  return NAMED_AREAS.find(({ name }) => name === plain)?.id ?? plain;
}

function partsOf(text: string): readonly string[] {
  if (text.length <= LONGEST) return [text];
  const lineEnd = text.lastIndexOf("\n", LONGEST);
  const end = lineEnd > 0 ? lineEnd : LONGEST;
  return [text.slice(0, end), ...partsOf(text.slice(lineEnd > 0 ? end + 1 : end))];
}

/** One row of 前年度の文, from 値 on; more for a very long text. */
function lastYearWordsRows(key: string, text: string): readonly (readonly BlockValue[])[] {
  const [section = "", area = ""] = key.split(" ");
  const name = NAMED_AREAS.find(({ id }) => id === area)?.name ?? area;
  return partsOf(text).map((part) => [section, name, part]);
}

/** The words as they are written: a paragraph may begin with a space. */
function wordsIn({ values, written }: SettingRow): string {
  const text = written[2];
  return typeof text === "string" && values[2] !== "" ? text : (values[2] ?? "");
}

/** 前年度の文: what the staff wrote in last year's report. */
export const lastYearWordsBlock: SettingBlock = {
  item: "前年度の文",
  heading: "■ 前年度の文",
  labels: ["項目の番号", "場所", "文"],
  explanation: {
    ja: "前年度の報告書の文です。作業ウィンドウの「年次報告」で前年度のファイルを選ぶと入ります。今年度の報告書に「前年度の文」の印を付けて入り、書き直すと印が消えます。場所が「注」のものは、「6-1の注」のような行に注を書くと、それに替わります。",
    en: "What stood in last year's report; taken over from its file in the pane. It stands in this year's report, marked 前年度の文, until somebody edits it. Where 場所 is 注, a row such as 6-1の注 takes its place.",
  },
  rowsReady: 0,
  read: (rows, settings) => {
    const words = new Map<string, string>();
    const issues: SettingsIssue[] = [];
    for (const row of rows) {
      const [sectionText = "", areaText = ""] = row.values;
      const text = wordsIn(row);
      const section = readSectionId(sectionText);
      const area = readArea(areaText);
      if (section === undefined || area === "") {
        issues.push(issueAt(row, section === undefined ? 0 : 1, "value-not-understood"));
      } else if (text !== "") {
        const key = `${section} ${area}`;
        const before = words.get(key);
        words.set(key, before === undefined ? text : `${before}\n${text}`);
      }
    }
    return { settings: { ...settings, lastYearWords: words }, issues };
  },
  write: ({ lastYearWords }) => [...lastYearWords].flatMap(([key, text]) => lastYearWordsRows(key, text)),
};
