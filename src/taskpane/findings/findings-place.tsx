import { useMemo } from "react";
import type { PaneControls } from "../use-pane";
import { isWriting, type Task } from "../task";
import { cellFixesOf } from "./cell-fixes";
import { FindingsPage } from "./findings-page";
import { FixesPage } from "./fixes-page";
import type { OpenFindings } from "./open-findings";

interface FindingsPlaceProps {
  readonly controls: PaneControls;
  readonly open: OpenFindings;
}

/** The pages of what checking found: the findings, or the corrections that are offered for them. */
export function FindingsPlace({ controls, open }: FindingsPlaceProps) {
  const { state, dispatch, jumpTo } = controls;
  const { arrived, running, form, staffName, done } = state;
  const { check, kind } = open;
  const { fiscalYear, month, findings, overview } = check;
  const disabled = running !== undefined && isWriting(running);
  const checked = { fiscalYear, month };
  const fixes = useMemo(() => cellFixesOf(findings), [findings]);
  const ask = (task: Task) => {
    dispatch({ type: "task-asked", task });
  };
  if (open.at === "fixes") {
    return (
      <FixesPage
        fixes={fixes}
        focused={arrived}
        disabled={disabled}
        onBack={() => {
          dispatch({ type: "fixes-page-left" });
        }}
        onApply={(chosen) => {
          ask({ do: "apply-fixes", fixes: chosen, checked });
        }}
      />
    );
  }
  return (
    <FindingsPage
      open={open}
      fixes={fixes}
      focused={arrived}
      done={done ?? "nothing"}
      actions={{
        disabled,
        form,
        staff: overview.staff,
        staffName,
        onVisit: (_, jump) => {
          jumpTo(jump);
        },
        onFix: (fix) => {
          ask({ do: "apply-fixes", fixes: [fix], checked });
        },
        onForm: (asked) => {
          dispatch({ type: "form-asked", form: asked });
        },
        onSettle: (keys, reason, by) => {
          ask({ do: "settle", keys, reason, by, checked });
        },
        onUnsettle: (key) => {
          ask({ do: "unsettle", key, checked });
        },
      }}
      onBack={() => {
        dispatch({ type: "findings-left" });
      }}
      onCheckAgain={(again) => {
        ask({ do: "check", fiscalYear, month: again, kind: kind === "all" ? undefined : kind });
      }}
      onView={(view) => {
        dispatch({ type: "findings-view-chosen", view });
      }}
      onFixes={() => {
        dispatch({ type: "fixes-page-asked" });
      }}
      onMark={() => {
        ask({ do: "mark-sheets", checked });
      }}
      onRemoveMarks={() => {
        ask({ do: "remove-marks" });
      }}
      onPrint={() => {
        ask({ do: "list-findings", checked });
      }}
    />
  );
}
