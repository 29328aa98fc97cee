import { cellText } from "../../../src/domain/grid/cell-value";
import { smallOffice, withSheet, type CellChanges } from "./small-office";
import type { PlainWorkbook } from "./workbook-of";

/** Invented names, in the spellings in which names stand in offices' books. */
const NAMES = ["佐藤花子", "𠮷田", "Suzuki Taro", "ﾀﾅｶ ﾊﾅｺ", "髙橋", "松本人志", "さとう まい"] as const;

/** Texts with a name, as they slip into cells; 1 and R1-001 make them look like numbers. */
export const PLANTED: readonly string[] = [
  ...NAMES,
  "佐藤花子1",
  "R1-001 佐藤花子",
  "電話で佐藤花子",
  "就労、佐藤花子",
  "佐藤花子5/13",
  "No.1 Suzuki",
  "ﾀﾅｶ3個",
];

/** Every part of a name that would give it away: two characters, of Latin names four. */
const PARTS = [...NAMES, "Suzuki"].flatMap((name) => {
  const characters = Array.from(folded(name));
  const length = /^[a-z]+$/.test(folded(name)) ? 4 : 2;
  return characters
    .slice(0, Math.max(1, characters.length - length + 1))
    .map((_, at) => characters.slice(at, at + length).join(""));
});

/** The office's own word inside 松本人志, which messages may well say. */
const OWN_WORDS: ReadonlySet<string> = new Set(["本人"]);

function folded(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "").toLowerCase();
}

/** The parts of planted names that stand in a text. */
export function namesIn(text: string): readonly string[] {
  return PARTS.filter((part) => !OWN_WORDS.has(part) && folded(text).includes(part));
}

/** Every kind, in each form in which its columns stand: lists and marks, ages and dates of birth. */
const OFFICE: PlainWorkbook = withSheet(
  withSheet(
    withSheet(
      smallOffice({ "設定!A8": "区分 支援方法", "設定!B8": "面談", "設定!C8": "interview" }),
      "相談_R1.7",
      ["受付日", "受付番号", "性別", "年齢", "相談経路", "就労", "住まい"],
      ["2019-07-02", "R1-005", "男", 40, "本人", "○", null],
    ),
    "相談_R1.8",
    ["受付日", "受付番号", "性別", "生年月日", "相談経路", "相談内容"],
    ["2019-08-02", "R1-006", "男", "1980-01-01", "本人", "就労"],
  ),
  "対応_R1.7",
  ["対応日", "受付番号", "件数", "面談", "訪問・同行支援"],
  ["2019-07-01", "R1-001", 1, "○", null],
);

type IsPlanted = (sheet: string, label: string) => boolean;

/** A text in every cell below the headers that are asked for. */
function planted(text: string, isPlanted: IsPlanted): PlainWorkbook {
  return Object.fromEntries(
    Object.entries(OFFICE).map(([sheet, [header = [], ...rows]]) => [
      sheet,
      [
        header,
        ...rows.map((row) =>
          row.map((value, at) => (isPlanted(sheet, cellText(header[at] ?? null)) ? text : value)),
        ),
      ],
    ]),
  );
}

function plantedInHeaders(text: string): PlainWorkbook {
  return Object.fromEntries(
    Object.entries(OFFICE).map(([sheet, [header = [], ...rows]]) => [
      sheet,
      [header.map((value, at) => (at === header.length - 1 ? text : value)), ...rows],
    ]),
  );
}

const isSettings = (sheet: string) => sheet === "設定";
const isDate = (label: string) => /日|^\d/.test(label);
const isNumber = (label: string) => label.endsWith("番号");

/**
 * Workbooks with a text in the wrong place. Case numbers sheet by sheet, since a number that is wrong on
 * all of them agrees with itself; what else would hide a finding behind another apart.
 */
export function officesWith(text: string): readonly PlainWorkbook[] {
  return [
    planted(text, () => true),
    planted(text, (sheet, label) => !isSettings(sheet) && isDate(label)),
    planted(text, (sheet, label) => !isSettings(sheet) && isNumber(label)),
    planted(text, (sheet, label) => !isSettings(sheet) && !isDate(label) && !isNumber(label)),
    ...["項目", "値", ""].map((label) => planted(text, (sheet, of) => isSettings(sheet) && of === label)),
    ...Object.keys(OFFICE).map((name) => planted(text, (sheet, label) => sheet === name && isNumber(label))),
    plantedInHeaders(text),
  ];
}

/** The columns of each sheet one by one, by sheet and header. */
export function officesByColumn(text: string): ReadonlyMap<string, PlainWorkbook> {
  return new Map(
    Object.entries(OFFICE).flatMap(([name, [header = []]]) =>
      header.map((of): readonly [string, PlainWorkbook] => [
        `${name} ${cellText(of)}`,
        planted(text, (sheet, label) => sheet === name && label === cellText(of)),
      ]),
    ),
  );
}

/** By rule: one number wherever it must stand for the rule to speak of that case. */
export const CASES_NAMED: Readonly<Record<string, (number: string) => CellChanges>> = {
  "contact-case-known": (number) => ({ "対応_R1.5!B2": number }),
  "plan-case-known": (number) => ({ "プラン_R1.5!B2": number }),
  "closure-case-known": (number) => ({ "終結_R1.5!B2": number }),
  "carried-case-number-twice": (number) => ({ "継続ケース!A2": number, "継続ケース!A3": number }),
  "consultation-case-number-open-twice": (number) => ({ "相談_H31.4!B2": number, "相談_R1.5!B2": number }),
  "closure-case-not-closed-twice": (number) => ({
    "継続ケース!A2": number,
    "終結_R1.5!B2": number,
    "終結_R1.6!B2": number,
  }),
  "contact-outside-case": (number) => ({
    "継続ケース!A2": number,
    "終結_R1.5!B2": number,
    "対応_R1.6!B2": number,
  }),
  "plan-order": (number) => ({ "相談_H31.4!B3": number, "プラン_R1.5!B2": number }),
};
