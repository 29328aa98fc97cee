import type { CellFix } from "../../app/cell-fix";
import type { Finding } from "../../domain/rules/finding";
import type { OpenForm } from "../pane-state";
import type { Jump } from "../task";

/** What can be done with findings, and how that stands at present. */
export interface FindingActions {
  /** While something is being written nothing else can be. */
  readonly disabled: boolean;
  /** The key of the finding whose place was gone to last. */
  readonly visited: string | undefined;
  /** The keys of those that the earlier check did not have. */
  readonly fresh: ReadonlySet<string>;
  readonly form: OpenForm | undefined;
  /** 担当者 to choose from; none where 設定 names none. */
  readonly staff: readonly string[];
  /** Who settled last. */
  readonly staffName: string;
  readonly onVisit: (finding: Finding, jump: Jump) => void;
  readonly onFix: (fix: CellFix) => void;
  readonly onForm: (form: OpenForm | undefined) => void;
  readonly onSettle: (keys: readonly string[], reason: string, by: string) => void;
  readonly onUnsettle: (key: string) => void;
}
