import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useId } from "react";
import type { CasesToLookAt, ShownCase } from "../../app/cases-to-look-at";
import { dateLabel } from "../../domain/calendar/era";
import type { LookLimits, LookReason } from "../../domain/cases/case-to-look-at";
import { BackButton } from "../back-button";
import { PageHeading } from "../page-heading";
import { PagedList } from "../paged-list";
import { usePaneLanguage } from "../pane-language";
import { jumpName, jumpToPlace } from "../place-name";
import { SectionHeading } from "../section-heading";
import type { Jump } from "../task";
import { useCaseText } from "./case-text";

const REASONS = [
  "no-contact",
  "plan-review-due",
  "work-preparation-long",
  "goods-over-limit",
  "loans-over-limit",
] as const satisfies readonly LookReason["why"][];

const LIMITS = {
  "no-contact": "monthsWithoutContact",
  "plan-review-due": "monthsToPlanReview",
  "work-preparation-long": "monthsOfWorkPreparation",
  "goods-over-limit": "yenOfGoods",
  "loans-over-limit": "yenOfLoans",
} as const satisfies Readonly<Record<LookReason["why"], keyof LookLimits>>;

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  empty: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, margin: 0 },
  emptyIcon: { flexShrink: 0, fontSize: "24px", color: tokens.colorStatusSuccessForeground1 },
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  number: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  text: { flexGrow: 1, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});

interface CasesPageProps {
  readonly cases: CasesToLookAt;
  readonly focused: boolean;
  readonly onBack: () => void;
  readonly onJump: (jump: Jump) => void;
}

/** 気になるケース: whom somebody should look after, by reason. None of it is an error. */
export function CasesPage({ cases, focused, onBack, onJump }: CasesPageProps) {
  const styles = useStyles();
  const texts = usePaneLanguage().messages.cases;
  return (
    <>
      <BackButton onBack={onBack} />
      <PageHeading focused={focused}>{texts.heading}</PageHeading>
      <p className={styles.note}>{texts.on(dateLabel(cases.on))}</p>
      {cases.cases.length === 0 && (
        <p className={styles.empty}>
          <CheckmarkCircleRegular className={styles.emptyIcon} aria-hidden />
          {texts.none}
        </p>
      )}
      {REASONS.map((why) => (
        <CaseGroup key={why} why={why} cases={cases} onJump={onJump} />
      ))}
      <p className={styles.note}>{texts.limitsOn}</p>
    </>
  );
}

interface CaseGroupProps {
  readonly why: LookReason["why"];
  readonly cases: CasesToLookAt;
  readonly onJump: (jump: Jump) => void;
}

function caseKey({ number, places }: ShownCase): string {
  const [place] = places;
  const jump = place && jumpToPlace(place);
  return jump ? `${number} ${jumpName(jump)}` : number;
}

function CaseGroup({ why, cases: { cases, limits }, onJump }: CaseGroupProps) {
  const styles = useStyles();
  const heading = useId();
  const { messages, number } = usePaneLanguage();
  const own = cases.filter(({ reason }) => reason.why === why);
  if (own.length === 0) return null;
  const name = messages.cases.groups[why](number(limits[LIMITS[why]]));
  return (
    <section aria-labelledby={heading}>
      <SectionHeading id={heading}>{messages.cases.group(name, number(own.length))}</SectionHeading>
      <PagedList label={name} items={own} itemKey={caseKey} itemClassName={styles.item}>
        {(shown) => <CaseLine shown={shown} onJump={onJump} />}
      </PagedList>
    </section>
  );
}

function CaseLine({ shown, onJump }: { readonly shown: ShownCase; readonly onJump: (jump: Jump) => void }) {
  const styles = useStyles();
  const caseText = useCaseText();
  const { cases } = usePaneLanguage().messages;
  const [place] = shown.places;
  const jump = place && jumpToPlace(place);
  return (
    <>
      <span className={styles.number}>{shown.number}</span>
      <span className={styles.text}>{caseText(shown.reason)}</span>
      {jump && (
        <Link
          inline
          as="button"
          aria-label={cases.goTo(shown.number, jumpName(jump))}
          onClick={() => {
            onJump(jump);
          }}
        >
          {jumpName(jump)}
        </Link>
      )}
    </>
  );
}
