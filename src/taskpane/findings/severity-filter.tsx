import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { Finding } from "../../domain/rules/finding";
import { SEVERITIES, type Severity } from "../../domain/rules/severity";
import { SEVERITY_TEXTS } from "../../app/messages";
import { usePaneLanguage } from "../pane-language";
import { countBySeverity } from "./shown-findings";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  choice: {
    minWidth: "auto",
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
});

interface SeverityFilterProps {
  readonly findings: readonly Finding[];
  readonly chosen: Severity | "all";
  readonly onChoose: (severity: Severity | "all") => void;
}

/** How many findings of each severity there are, and which of them are shown. */
export function SeverityFilter({ findings, chosen, onChoose }: SeverityFilterProps) {
  const styles = useStyles();
  const { messages, text, number } = usePaneLanguage();
  const counts = countBySeverity(findings);
  const choices = [
    { severity: "all" as const, label: `${messages.findings.all} ${number(findings.length)}` },
    ...SEVERITIES.map((severity) => ({
      severity,
      label: `${text(SEVERITY_TEXTS[severity])} ${number(counts.get(severity) ?? 0)}`,
    })),
  ];
  return (
    <div role="group" aria-label={messages.findings.filter} className={styles.root}>
      {choices.map(({ severity, label }) => (
        <ToggleButton
          key={severity}
          size="small"
          className={styles.choice}
          checked={severity === chosen}
          onClick={() => {
            onChoose(severity);
          }}
        >
          {label}
        </ToggleButton>
      ))}
    </div>
  );
}
