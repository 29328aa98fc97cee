import type { RecountResult } from "../../app/report-outcome";
import type { Jump } from "../task";
import { WithReportPages } from "./with-report-pages";

interface RecountDetailsPartProps {
  readonly recount: RecountResult;
  readonly onJump: (jump: Jump) => void;
}

/** What the re-count says beside its figures; nothing where all are counted from records and no sentence was read. */
export function RecountDetailsPart({ recount, onJump }: RecountDetailsPartProps) {
  const { sentences, otherSources = [] } = recount;
  if (!sentences && otherSources.length === 0) return null;
  return (
    <WithReportPages>
      {({ RecountDetails }) => (
        <RecountDetails sentences={sentences} otherSources={otherSources} onJump={onJump} />
      )}
    </WithReportPages>
  );
}
