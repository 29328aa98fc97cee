import type { RecordKindId } from "../domain/records/record-kind-id";
import type { CodeListId } from "../domain/settings/code-list";

/** A column of a form, and the header that stands over it. */
export interface DecidedColumn {
  readonly kind: RecordKindId;
  readonly field: string;
  readonly header: string;
  /** True where the header means this column on every sheet. */
  readonly everywhere: boolean;
}

/** What the user says of how sheets are read; kept on 読み方. */
export type ReadingDecision =
  | {
      readonly say: "read-form";
      readonly form: string;
      readonly kinds: readonly [RecordKindId, ...RecordKindId[]];
      /** Those that are not recognised by themselves. */
      readonly columns: readonly DecidedColumn[];
      /** A sheet of the form, as an example for whoever reads 読み方. */
      readonly sheet: string;
    }
  | { readonly say: "do-not-read-form"; readonly form: string; readonly sheet: string }
  /** What was said of the form before no longer holds. */
  | { readonly say: "read-form-by-itself"; readonly form: string; readonly sheet: string }
  | { readonly say: "spelling"; readonly list: CodeListId; readonly code: string; readonly text: string };
