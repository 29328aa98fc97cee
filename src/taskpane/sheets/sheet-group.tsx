import type { SheetReading } from "../../app/sheets-overview";
import { Disclosure } from "../disclosure";
import { PagedList } from "../paged-list";
import { SheetLine } from "./sheet-line";

interface SheetGroupProps<S extends SheetReading> {
  readonly label: string;
  readonly sheets: readonly S[];
  readonly noteOf: (sheet: S) => string;
  readonly onOpen: (sheet: string) => void;
}

/** A line that opens to the sheets of a group. */
export function SheetGroup<S extends SheetReading>({ label, sheets, noteOf, onOpen }: SheetGroupProps<S>) {
  return (
    <Disclosure label={label}>
      <PagedList label={label} items={sheets} itemKey={({ sheet }) => sheet}>
        {(sheet) => <SheetLine sheet={sheet} note={noteOf(sheet)} onOpen={onOpen} />}
      </PagedList>
    </Disclosure>
  );
}
