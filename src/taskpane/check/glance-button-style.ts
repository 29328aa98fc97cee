import { makeStyles, tokens } from "@fluentui/react-components";

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
});

/** How a cell of the year at a glance looks that can be tapped. */
export function useGlanceButtonStyle(): string {
  return useStyles().button;
}
