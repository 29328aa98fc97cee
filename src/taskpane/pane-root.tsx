import { FluentProvider, makeStaticStyles, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Jisseki } from "../app/jisseki";
import { BrokenPage } from "./broken-page";
import { ErrorBoundary } from "./error-boundary";
import type { OfficeEnvironment } from "./office-environment";
import { Pane } from "./pane";
import { LanguageProvider, type PaneLanguage } from "./pane-language";
import { usePaneTheme } from "./pane-theme";
import { UnsupportedPage } from "./unsupported-page";

const useGlobalStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({ root: { minHeight: "100vh" } });

interface PaneRootProps {
  readonly environment: OfficeEnvironment;
  readonly language: PaneLanguage;
  /** Called only where nothing stands in the way. */
  readonly openJisseki: () => Jisseki;
}

/** Theme and language around the pane, and the pages that stand in for it. */
export function PaneRoot({ environment, language, openJisseki }: PaneRootProps) {
  useGlobalStyles();
  const styles = useStyles();
  const { obstacle, dark } = environment;
  const theme = usePaneTheme(dark);
  const [jisseki] = useState(() => (obstacle ? undefined : openJisseki()));
  return (
    <FluentProvider theme={theme} className={styles.root}>
      <LanguageProvider value={language}>
        <ErrorBoundary broken={(reopen) => <BrokenPage onReopen={reopen} />}>
          {jisseki ? <Pane jisseki={jisseki} /> : obstacle && <UnsupportedPage obstacle={obstacle} />}
        </ErrorBoundary>
      </LanguageProvider>
    </FluentProvider>
  );
}
