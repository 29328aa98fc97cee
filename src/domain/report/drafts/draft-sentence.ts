import { fingerprint } from "../../text/fingerprint";
import type { FigureName } from "../figure-name";

/** What a number of a sentence was made of. */
export type DraftSource =
  | {
      readonly from: "figure";
      readonly section: string;
      readonly name: FigureName;
      /** A share in tenths of a percent. */
      readonly value: number;
    }
  /** An item of 設定. */
  | { readonly from: "settings"; readonly item: string; readonly value: number }
  /** Records that stand in no column of the section's table. */
  | { readonly from: "leftOut"; readonly section: string; readonly value: number };

/** How a number comes from its sources. */
export type DraftDerivation =
  | "value"
  | "share"
  /** First − second, without a sign. */
  | "difference"
  /** The same, in percent of the second. */
  | "change"
  | "sum"
  /** First − all others. */
  | "rest"
  /** First ÷ all others together. */
  | "quotient"
  /** First ÷ (second − all others). */
  | "quotientOfRest"
  /** First ÷ 12. */
  | "monthlyAverage"
  /** First, a month and for every 100,000 of the second. */
  | "monthlyRate";

/** A number of a sentence, so that it can be counted again. */
export interface DraftFact {
  /** As it stands in the sentence, without its unit: 2,087, 61.2%. */
  readonly text: string;
  readonly derivation: DraftDerivation;
  readonly sources: readonly DraftSource[];
}

/** Words, with the numbers between them. */
export type DraftParts = readonly (string | DraftFact)[];

/** One sentence of a draft. */
export interface DraftSentence {
  /** Of its statement and its words: another where a number has become another. */
  readonly id: string;
  /** Without the ・ that it begins with on the sheet. */
  readonly text: string;
  readonly facts: readonly DraftFact[];
}

/** A sentence of its parts; `statement` tells what it says, of what. */
export function draftSentence(statement: string, parts: DraftParts): DraftSentence {
  const text = parts.map((part) => (typeof part === "string" ? part : part.text)).join("");
  return {
    id: `${statement} ${fingerprint(statement, text)}`,
    text,
    facts: parts.flatMap((part) => (typeof part === "string" ? [] : [part])),
  };
}
