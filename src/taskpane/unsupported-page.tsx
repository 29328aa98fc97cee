import { makeStyles, tokens } from "@fluentui/react-components";
import { NoticePage } from "./notice-page";
import type { Obstacle } from "./office-environment";
import { usePaneLanguage } from "./pane-language";

const useStyles = makeStyles({
  text: { margin: 0 },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** Shown outside Excel, and in an Excel that is too old: why, and what to do. */
export function UnsupportedPage({ obstacle }: { readonly obstacle: Obstacle }) {
  const styles = useStyles();
  const { unsupported } = usePaneLanguage().messages;
  return (
    <NoticePage heading={unsupported.heading} focused={false}>
      <p className={styles.text}>{unsupported[obstacle]}</p>
      <h2 className={styles.subheading}>{unsupported.whatToDo}</h2>
      <ol className={styles.steps}>
        {unsupported.steps[obstacle].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </NoticePage>
  );
}
