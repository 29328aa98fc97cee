import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RecordKindId } from "../../domain/records/record-kind-id";
import type { MonthState } from "../../app/year-overview";
import { usePaneLanguage } from "../pane-language";
import { glanceSign } from "./glance-sign";

const useStyles = makeStyles({
  button: {
    boxSizing: "border-box",
    width: "100%",
    height: "28px",
    padding: 0,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: "11px",
    fontVariantNumeric: "tabular-nums",
    letterSpacing: "-0.3px",
    textAlign: "center",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":disabled": { cursor: "not-allowed" },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    fontWeight: tokens.fontWeightBold,
    ":hover": { backgroundColor: tokens.colorStatusDangerBackground2 },
  },
  warning: { color: tokens.colorStatusWarningForeground1 },
  clean: { color: tokens.colorStatusSuccessForeground1 },
  none: { color: tokens.colorNeutralForeground3 },
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
  const { sign, words, tone } = glanceSign(state, language);
  const label = `${messages.kinds[kind]} ${messages.monthLabel(state.month)}: ${words}`;
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, styles[tone])}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onOpen}
    >
      {sign}
    </button>
  );
}
