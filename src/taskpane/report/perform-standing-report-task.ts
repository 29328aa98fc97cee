import type { DraftOffers } from "../../app/drafts/draft-offers";
import type { Jisseki } from "../../app/jisseki";
import { isRefusal } from "../../app/refusal";
import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import type { Done } from "../done";
import type { TaskResult } from "../pane-state";
import { resultOf } from "../task-result";
import type { StandingReportTask } from "./standing-report-task";

/** What is offered once sentences were put in or taken back: what is done is done, also where that cannot be told. */
async function draftsNow(jisseki: Jisseki, fiscalYear: FiscalYear): Promise<DraftOffers | undefined> {
  const offers = await jisseki.offerDrafts({ fiscalYear }).catch(() => undefined);
  return offers && !isRefusal(offers) ? offers : undefined;
}

async function draftsWritten(jisseki: Jisseki, fiscalYear: FiscalYear, done: Done): Promise<TaskResult> {
  return { type: "drafts-written", done, offers: await draftsNow(jisseki, fiscalYear) };
}

/** Asks Jisseki for what the pane waits for. Throws HostError. */
export async function performStandingReportTask(
  jisseki: Jisseki,
  task: StandingReportTask,
): Promise<TaskResult> {
  const { fiscalYear } = task;
  switch (task.do) {
    case "recheck": {
      const outcome = await jisseki.recheckReport({ fiscalYear });
      return resultOf(outcome, (recheck) => ({
        type: "report-page-found",
        page: { at: "recheck", recheck },
      }));
    }
    case "offer-drafts": {
      const outcome = await jisseki.offerDrafts({ fiscalYear });
      return resultOf(outcome, (offers) => ({ type: "report-page-found", page: { at: "drafts", offers } }));
    }
    case "insert-drafts": {
      const { section, sentences } = task;
      const outcome = await jisseki.insertDrafts({ fiscalYear, section, sentences });
      if (outcome === "changed-since")
        return draftsWritten(jisseki, fiscalYear, { what: "changed-since-drafts" });
      if (isRefusal(outcome)) return { type: "failed", cause: outcome };
      const count = sentences.length;
      return draftsWritten(jisseki, fiscalYear, { what: "drafts-inserted", outcome, count, fiscalYear });
    }
    case "take-back-drafts": {
      const taken = await jisseki.takeBackDrafts(task.outcome);
      const what = taken === "taken-back" ? "drafts-taken-back" : "changed-since-drafts";
      return draftsWritten(jisseki, fiscalYear, { what });
    }
    case "offer-publication": {
      const outcome = await jisseki.offerPublication({ fiscalYear });
      return resultOf(outcome, (offer) => ({
        type: "report-page-found",
        page: { at: "publication", offer, made: undefined },
      }));
    }
    case "publish": {
      const { offer, choice } = task;
      const outcome = await jisseki.publish({ fiscalYear, choice });
      return resultOf(outcome, (files) => ({
        type: "report-page-found",
        page: { at: "publication", offer, made: { choice, files, handed: {} } },
      }));
    }
    case "hand-over": {
      const { files, what } = task;
      return { type: "file-handed-over", files, what, how: await jisseki.handOver({ files, what }) };
    }
  }
}
