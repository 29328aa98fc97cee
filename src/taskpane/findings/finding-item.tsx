import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import type { Finding } from "../../domain/rules/finding";
import { Disclosure } from "../disclosure";
import { usePaneLanguage } from "../pane-language";
import { jumpName, jumpToPlace } from "../place-name";
import { SeverityMark } from "../severity-mark";
import type { Jump } from "../task";
import { FixPreview } from "./fix-preview";
import { RuleReason } from "./rule-reason";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  visited: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}`,
  },
  message: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  place: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  placeName: { minWidth: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  jump: { flexShrink: 0 },
  related: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  relatedPlace: { overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
});

interface JumpingProps {
  readonly finding: Finding;
  readonly onJump: (jump: Jump) => void;
}

interface FindingItemProps extends JumpingProps {
  /** True for the finding whose place was gone to last. */
  readonly visited: boolean;
}

/** A finding: one sentence, a place, one action; why on asking. */
export function FindingItem({ finding, visited, onJump }: FindingItemProps) {
  const styles = useStyles();
  const { messages, text } = usePaneLanguage();
  const jump = jumpToPlace(finding.place);
  return (
    <div className={mergeClasses(styles.root, visited && styles.visited)} aria-current={visited}>
      <div>
        <SeverityMark severity={finding.severity} />
        <p className={styles.message}>{text(finding.message)}</p>
      </div>
      {finding.fix && <FixPreview fix={finding.fix} />}
      {jump && (
        <div className={styles.place}>
          <span className={styles.placeName}>{jumpName(jump)}</span>
          <Button
            className={styles.jump}
            size="small"
            icon={<ArrowRightRegular />}
            iconPosition="after"
            aria-label={messages.findings.goToPlace(jumpName(jump))}
            onClick={() => {
              onJump(jump);
            }}
          >
            {jump.cell ? messages.findings.goToCell : messages.findings.goToSheet}
          </Button>
        </div>
      )}
      <RelatedPlaces finding={finding} onJump={onJump} />
      <Disclosure label={messages.findings.why}>
        <RuleReason rule={finding.rule} />
      </Disclosure>
    </div>
  );
}

function RelatedPlaces({ finding, onJump }: JumpingProps) {
  const styles = useStyles();
  const { messages } = usePaneLanguage();
  const jumps = finding.related.flatMap((place) => jumpToPlace(place) ?? []);
  if (jumps.length === 0) return null;
  return (
    <div className={styles.related}>
      <span>{messages.findings.related}:</span>
      {jumps.map((jump, index) => (
        <Link
          key={index}
          inline
          as="button"
          className={styles.relatedPlace}
          aria-label={messages.findings.goToPlace(jumpName(jump))}
          onClick={() => {
            onJump(jump);
          }}
        >
          {jumpName(jump)}
        </Link>
      ))}
    </div>
  );
}
