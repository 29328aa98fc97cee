import { cellText } from "../grid/cell-value";
import { cellAt, usedRange, type SheetSnapshot, type WorkbookSnapshot } from "../grid/sheet-snapshot";
import type { ReadRecord } from "../records/kind-record";
import { RECORD_KINDS } from "../records/record-kinds";
import type { ReadSheet } from "../records/read-sheets";
import type { YearDataset } from "../records/year-dataset";
import { isNameHeader, namesOfPeople } from "../rules/name-columns";
import { householdNumbers, isLetteredNumber } from "../rules/personal-data/household-numbers";
import type { OfficeSettings } from "../settings/office-settings";
import { textKey } from "../text/text-key";
import { foldedKey } from "./folded-text";

/** What of the workbook's people must stand in nothing that is published. */
export interface PeopleInWorkbook {
  /** As they stand. */
  readonly names: ReadonlySet<string>;
  readonly caseNumbers: ReadonlySet<string>;
  /** Digits only. */
  readonly phones: ReadonlySet<string>;
}

type Datum = keyof PeopleInWorkbook;

const READING_HEADER =
  /^(?:(?:氏名|名前|利用者|生徒)?(?:の)?\(?(?:ふりがな|フリガナ|カナ|かな|よみ|ヨミ|読み)\)?)$/;
const STAFF_HEADER =
  /^(?:担当|担当者|担当職員|支援員|相談員|記録者|記入者|入力者|作成者|確認者|職員)(?:名|氏名)?$/;
const PHONE_HEADER = /電話|携帯|連絡先|^tel/;
const LONGEST_HEADER = 16;
/** A longer text in a column of names is a remark. */
const LONGEST_NAME = 16;
/** What stands in a column of staff for somebody who is not named. */
const POST = /[員係課室長者]$|担当|[0-9A-Z]$|^市|センター/;

function headersOf(...fields: readonly string[]): ReadonlySet<string> {
  return new Set(
    Object.values(RECORD_KINDS).flatMap(({ columns }) =>
      fields.flatMap((field) => {
        const column = columns.get(field);
        return column ? [column.label.ja, ...column.synonyms].map(textKey) : [];
      }),
    ),
  );
}

const CASE_NUMBER_HEADERS = headersOf("caseNumber", "caseNumbers");
const HOUSEHOLD_HEADERS = headersOf("household");
/** 世帯 stands over other things too; 世帯番号, 世帯No. over numbers only. */
const PLAIN_HOUSEHOLD = "世帯";

/** What stands under a header, or at the right of a label. */
interface Meaning {
  readonly datum: Datum | "households";
  readonly isStaff: boolean;
}

function meaningOf(header: string): Meaning | undefined {
  if (header === "" || header.length > LONGEST_HEADER) return undefined;
  const key = textKey(header);
  if (isNameHeader(header) || READING_HEADER.test(key)) return { datum: "names", isStaff: false };
  if (STAFF_HEADER.test(key)) return { datum: "names", isStaff: true };
  if (CASE_NUMBER_HEADERS.has(key)) return { datum: "caseNumbers", isStaff: false };
  if (HOUSEHOLD_HEADERS.has(key))
    return { datum: key.endsWith(PLAIN_HOUSEHOLD) ? "households" : "caseNumbers", isStaff: false };
  return PHONE_HEADER.test(key) ? { datum: "phones", isStaff: false } : undefined;
}

const HONORIFIC = /(?:さん|様|さま|氏|くん|君|ちゃん|殿)$/;

/** Numbers and days that stand in the same cell: R1-001, No.1, 5/13. */
const NUMBERS = /[A-Za-z.]*[\d０-９][\dA-Za-z０-９.,/-]*/g;

/** Several in one cell; without what stands in brackets behind them, without numbers and 様. */
function namesIn(text: string): readonly string[] {
  return text
    .replace(/[（(][^）)]*[）)]/g, "")
    .replace(NUMBERS, " ")
    .split(/[、,，/／\n\r]/)
    .map((name) => name.trim().replace(HONORIFIC, "").trim())
    .filter((name) => name !== "" && Array.from(name).length <= LONGEST_NAME);
}

function phonesIn(text: string): readonly string[] {
  const digits = text.normalize("NFKC").match(/\+?\d[\d\-() ]{7,}\d/g) ?? [];
  return digits.map((number) => number.replace(/\D/g, "")).filter(({ length }) => length >= 9);
}

function caseNumbersIn(text: string): readonly string[] {
  return text
    .split(/[、,，/／\s]+/)
    .filter((number) => /\d/.test(number.normalize("NFKC")) && number.length <= 16);
}

const READ: Readonly<Record<Meaning["datum"], (text: string) => readonly string[]>> = {
  names: namesIn,
  caseNumbers: caseNumbersIn,
  households: (text) => caseNumbersIn(text).filter(isLetteredNumber),
  phones: phonesIn,
};

interface Found {
  readonly names: Set<string>;
  readonly caseNumbers: Set<string>;
  readonly phones: Set<string>;
}

/** Rows in which headers stand; absent where nothing tells: every row may have one, and labels their answers beside them. */
type HeaderRows = ReadonlySet<number> | undefined;

function noteCells(
  sheet: SheetSnapshot,
  headerRows: HeaderRows,
  note: (text: string, meaning: Meaning) => void,
): void {
  const used = usedRange(sheet);
  if (!used) return;
  for (let column = used.left; column <= used.right; column++) {
    let under: Meaning | undefined;
    for (let row = used.top; row <= used.bottom; row++) {
      const { value } = cellAt(sheet, { row, column });
      const text = cellText(value);
      const mayBeHeader = typeof value === "string" && (headerRows?.has(row) ?? true);
      const header = mayBeHeader ? meaningOf(text) : undefined;
      if (header) {
        under = header;
        if (!headerRows) note(cellText(cellAt(sheet, { row, column: column + 1 }).value), header);
      } else if (headerRows?.has(row)) under = undefined;
      else if (under && text !== "") note(text, under);
    }
  }
}

/** A header may stand over two rows. */
function headerRowsOf({ bindings }: ReadSheet): ReadonlySet<number> {
  return new Set(bindings.flatMap(({ headerRow }) => [headerRow - 1, headerRow]));
}

/** What may stand in columns of names, and is no name: 匿名希望, Ａさん, and whatever is one of the office's codes. */
const LONGEST_NOBODY = 5;
const NOBODY =
  /匿名|不明|非公開|未記入|本人|家族|世帯|相談者|対象者|なし|その他|同上|^[〃"]|^[A-Z](?:さん|様|氏|くん|君|ちゃん)?$/i;

function isWordOf({ codeLists }: OfficeSettings): (text: string) => boolean {
  const words = new Set(
    Object.values(codeLists)
      .flatMap(({ codes }) => codes)
      .flatMap(({ label, aliases, group }) => [label, ...aliases, ...(group ? [group.label] : [])])
      .map(foldedKey),
  );
  return (text) =>
    (NOBODY.test(text.normalize("NFKC")) && text.length <= LONGEST_NOBODY) ||
    words.has(foldedKey(text)) ||
    meaningOf(text) !== undefined;
}

/** Case numbers as they were read. */
function readCaseNumbers({ records }: YearDataset): readonly string[] {
  return Object.values<readonly ReadRecord[]>(records)
    .flat()
    .flatMap(({ readings }) => ["caseNumber", "caseNumbers"].flatMap((field) => readings.get(field) ?? []))
    .flatMap((reading) => (reading.state === "read" ? reading.value : []))
    .filter((value) => typeof value === "string");
}

/**
 * The names, case numbers and phone numbers that stand on record sheets, and on whatever other sheet that is not `ours`
 * (the report's): also on those that are not read.
 */
export function peopleInWorkbook(
  { sheets }: WorkbookSnapshot,
  dataset: YearDataset,
  ours: ReadonlySet<string>,
): PeopleInWorkbook {
  const found: Found = {
    names: new Set(),
    caseNumbers: new Set([...readCaseNumbers(dataset), ...householdNumbers(dataset)]),
    phones: new Set(),
  };
  const isWord = isWordOf(dataset.settings);
  const note = (text: string, { datum, isStaff }: Meaning): void => {
    for (const each of READ[datum](text)) {
      const isOther = datum === "names" && (isWord(each) || (isStaff && POST.test(each.normalize("NFKC"))));
      if (!isOther) found[datum === "households" ? "caseNumbers" : datum].add(each);
    }
  };
  const read = new Map(dataset.readSheets.map((each) => [each.sheet, each]));
  for (const sheet of sheets) {
    const known = read.get(sheet.name);
    const isBound = known !== undefined && known.bindings.length > 0;
    if (!ours.has(sheet.name)) noteCells(sheet, isBound ? headerRowsOf(known) : undefined, note);
  }
  // Where headers stand down a column, only the reader knows what is under them.
  for (const name of namesOfPeople(dataset)) note(name, { datum: "names", isStaff: false });
  return found;
}
