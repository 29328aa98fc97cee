import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RecordKindId } from "../../domain/records/record-kind-id";
import type { MonthState } from "../../app/year-overview";
import { usePaneLanguage } from "../pane-language";
import { useGlanceButtonStyle } from "./glance-button-style";
import { glanceSign } from "./glance-sign";

const useStyles = makeStyles({
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    fontWeight: tokens.fontWeightBold,
    ":hover": { backgroundColor: tokens.colorStatusDangerBackground2 },
  },
  warning: { color: tokens.colorStatusWarningForeground1 },
  clean: { color: tokens.colorStatusSuccessForeground1 },
  none: { color: tokens.colorNeutralForeground3 },
  // A triangle and two digits are wider than a month's column.
  sign: { display: "block", fontSize: "8px", lineHeight: "8px" },
  count: { display: "block", lineHeight: "12px" },
});

interface GlanceCellProps {
  readonly kind: RecordKindId;
  readonly state: MonthState;
  readonly disabled: boolean;
  readonly onOpen: () => void;
}

/** One kind in one month; opens its findings. */
export function GlanceCell({ kind, state, disabled, onOpen }: GlanceCellProps) {
  const styles = useStyles();
  const language = usePaneLanguage();
  const { messages } = language;
  const button = useGlanceButtonStyle();
  const { sign, count, words, tone } = glanceSign(state, language);
  const label = `${messages.kinds[kind]} ${messages.monthLabel(state.month)}: ${words}`;
  return (
    <button
      type="button"
      className={mergeClasses(button, styles[tone])}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onOpen}
    >
      {count === undefined ? sign : <span className={styles.sign}>{sign}</span>}
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </button>
  );
}
