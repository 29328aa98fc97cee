import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../domain/rules/finding";
import { PagedList } from "../paged-list";
import { jumpName, jumpToPlace } from "../place-name";
import type { Jump } from "../task";
import { FindingItem } from "./finding-item";

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface FindingListProps {
  readonly label: string;
  readonly findings: readonly Finding[];
  /** The one whose place was gone to last. */
  readonly visited: Finding | undefined;
  readonly onVisit: (finding: Finding, jump: Jump) => void;
}

function findingKey({ rule, place }: Finding): string {
  const jump = jumpToPlace(place);
  return jump ? `${rule} ${jumpName(jump)}` : rule;
}

/** Findings in the order given. */
export function FindingList({ label, findings, visited, onVisit }: FindingListProps) {
  const styles = useStyles();
  return (
    <PagedList label={label} items={findings} itemKey={findingKey} itemClassName={styles.item}>
      {(finding) => (
        <FindingItem
          finding={finding}
          visited={finding === visited}
          onJump={(jump) => {
            onVisit(finding, jump);
          }}
        />
      )}
    </PagedList>
  );
}
