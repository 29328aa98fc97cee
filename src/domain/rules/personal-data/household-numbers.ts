import type { ReadRecord } from "../../records/kind-record";
import type { YearDataset } from "../../records/year-dataset";

/** 4人, 母子2名: how many a household is, and no number of it. */
const SIZE = /\d(?:人|名|世帯|歳|才|代)/;

function isNumber(text: string): boolean {
  const plain = text.normalize("NFKC");
  return /\d/.test(plain) && !SIZE.test(plain);
}

/** 世帯番号 of food handouts, loans and goods: who knows the list knows the household. */
export function householdNumbers({ records }: YearDataset): readonly string[] {
  return Object.values<readonly ReadRecord[]>(records)
    .flat()
    .flatMap(({ readings }) => {
      const reading = readings.get("household");
      return reading?.state === "read" && typeof reading.value === "string" ? [reading.value] : [];
    })
    .filter(isNumber);
}

/** What stands under 世帯 on a sheet that is not read may be a count: only what has a letter is a number. */
export function isLetteredNumber(text: string): boolean {
  return isNumber(text) && /[A-Z]/i.test(text.normalize("NFKC"));
}
