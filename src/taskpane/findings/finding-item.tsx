import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import type { Finding } from "../../domain/rules/finding";
import { useActionTabIndex } from "../action-tab-index";
import { Disclosure } from "../disclosure";
import { usePaneLanguage } from "../pane-language";
import { jumpName, jumpToPlace } from "../place-name";
import { SeverityMark } from "../severity-mark";
import type { Jump } from "../task";
import { VISUALLY_HIDDEN } from "../visually-hidden";
import { cellFixOf } from "./cell-fixes";
import type { FindingActions } from "./finding-actions";
import { FixPreview } from "./fix-preview";
import { RuleReason } from "./rule-reason";
import { SettlementPart } from "./settlement-part";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  visited: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}`,
  },
  marks: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  fresh: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorBrandForeground1,
  },
  hidden: VISUALLY_HIDDEN,
  message: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  placeName: { minWidth: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  action: { flexShrink: 0 },
  related: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  relatedPlace: { overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
});

interface FindingItemProps {
  readonly finding: Finding;
  readonly actions: FindingActions;
  readonly onJump: (jump: Jump) => void;
}

/** A finding: one sentence, a place, one action; why on asking. */
export function FindingItem({ finding, actions, onJump }: FindingItemProps) {
  const styles = useStyles();
  const tabIndex = useActionTabIndex();
  const { messages, text } = usePaneLanguage();
  const jump = jumpToPlace(finding.place);
  const visited = finding.key === actions.visited;
  return (
    <div className={mergeClasses(styles.root, visited && styles.visited)} aria-current={visited}>
      <div>
        <div className={styles.marks}>
          <SeverityMark severity={finding.severity} />
          {actions.fresh.has(finding.key) && <FreshMark />}
        </div>
        <p className={styles.message}>{text(finding.message)}</p>
      </div>
      {finding.fix && (
        <div className={styles.line}>
          <FixPreview fix={finding.fix} />
          <FixButton finding={finding} actions={actions} />
        </div>
      )}
      {jump && (
        <div className={styles.line}>
          <span className={styles.placeName}>{jumpName(jump)}</span>
          <Button
            className={styles.action}
            size="small"
            icon={<ArrowRightRegular />}
            iconPosition="after"
            tabIndex={tabIndex}
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
      <SettlementPart finding={finding} actions={actions} />
      <Disclosure label={messages.findings.why}>
        <RuleReason rule={finding.rule} />
      </Disclosure>
    </div>
  );
}

function FreshMark() {
  const styles = useStyles();
  const { findings } = usePaneLanguage().messages;
  return (
    <span className={styles.fresh} title={findings.freshInWords}>
      {findings.fresh}
      <span className={styles.hidden}>: {findings.freshInWords}</span>
    </span>
  );
}

function FixButton({ finding, actions }: Omit<FindingItemProps, "onJump">) {
  const styles = useStyles();
  const tabIndex = useActionTabIndex();
  const { fixes } = usePaneLanguage().messages.findings;
  const fix = cellFixOf(finding);
  if (!fix) return null;
  return (
    <Button
      className={styles.action}
      size="small"
      tabIndex={tabIndex}
      disabled={actions.disabled}
      onClick={() => {
        actions.onFix(fix);
      }}
    >
      {fixes.applyOne}
    </Button>
  );
}

function RelatedPlaces({ finding, onJump }: Omit<FindingItemProps, "actions">) {
  const styles = useStyles();
  const tabIndex = useActionTabIndex();
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
          tabIndex={tabIndex}
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
