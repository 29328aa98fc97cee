import type { SectionContext } from "../section-definition";
import type { ReportSection } from "../report-section";
import type { SectionTable } from "../section-table";
import type { DraftSentence } from "./draft-sentence";

/** A section, and what it was counted from. */
export interface SectionSubject {
  readonly section: Pick<ReportSection, "id" | "title" | "blocks">;
  readonly context: SectionContext;
}

/** A section with a table by month. */
export interface DraftSubject extends SectionSubject {
  readonly table: SectionTable;
}

/** One kind of statement, declared once. */
interface DeclaredStatement {
  /** Permanent. */
  readonly id: string;
  /** What it says, for whoever reads the code. */
  readonly statement: string;
}

/** Of a section's lists, which have no months. */
export interface ListDraftTemplate extends DeclaredStatement {
  serves(section: string): boolean;
  /** None where the statement would be wrong, trivial, or of too few. */
  sentences(subject: SectionSubject): readonly DraftSentence[];
}

/** Of a section's table by month. */
export interface DraftTemplate extends DeclaredStatement {
  serves(table: SectionTable): boolean;
  /** None where the statement would be wrong, trivial, or of too few. */
  sentences(subject: DraftSubject): readonly DraftSentence[];
}
