import { dateLabel } from "../../domain/calendar/era";
import type { LookReason } from "../../domain/cases/case-to-look-at";
import { usePaneLanguage } from "../pane-language";

/** How long it has been, or how much it is. */
export function useCaseText(): (reason: LookReason) => string {
  const { messages, number } = usePaneLanguage();
  const { cases } = messages;
  return (reason) => {
    switch (reason.why) {
      case "no-contact":
        return reason.since ? cases.since(dateLabel(reason.since)) : cases.neverContacted;
      case "plan-review-due":
        return cases.planDue(dateLabel(reason.madeOn), dateLabel(reason.dueOn));
      case "work-preparation-long":
        return cases.since(dateLabel(reason.since));
      case "goods-over-limit":
      case "loans-over-limit":
        return cases.yen(number(reason.yen));
    }
  };
}
