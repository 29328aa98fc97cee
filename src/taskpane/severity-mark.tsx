import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../domain/rules/severity";
import { SEVERITY_TEXTS } from "../app/messages";
import { usePaneLanguage } from "./pane-language";

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoRegular } as const;

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  icon: { fontSize: "16px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
});

/** How much a finding weighs: a shape of its own, a word, and a colour. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const { text } = usePaneLanguage();
  const Icon = ICONS[severity];
  return (
    <span className={mergeClasses(styles.root, styles[severity])}>
      <Icon className={styles.icon} aria-hidden />
      {text(SEVERITY_TEXTS[severity])}
    </span>
  );
}
