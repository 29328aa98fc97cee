import { makeStyles, tokens } from "@fluentui/react-components";
import { usePaneLanguage } from "../pane-language";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** What the signs of the year at a glance mean. The cells say it themselves to the ear. */
export function GlanceLegend() {
  const styles = useStyles();
  const { check, closing } = usePaneLanguage().messages;
  const legend = [
    ...check.legend,
    { sign: "■", meaning: closing.legendClosed },
    { sign: "■!", meaning: closing.legendChanged },
  ];
  return (
    <ul className={styles.root} aria-hidden>
      {legend.map(({ sign, meaning }) => (
        <li key={sign}>
          {sign} {meaning}
        </li>
      ))}
    </ul>
  );
}
