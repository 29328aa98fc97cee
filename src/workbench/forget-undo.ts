import type { FUniver } from "@univerjs/presets";
import type { ExcelHost } from "./excel-host/excel-host";

const WRITES = /^(sheet\.mutation\.|formula\.mutation\.(set|remove)-defined-name)/;

/**
 * The same host, after whose writes `forget` is called: where an add-in has written, Excel before
 * ExcelApi 1.19 has nothing left to undo, and undoing step by step would take a report apart.
 */
export function forgettingUndo(host: ExcelHost, univer: FUniver, forget: () => void): ExcelHost {
  let answering = 0;
  let written = false;
  const listening = univer.addEvent(univer.Event.CommandExecuted, ({ id, options }) => {
    if (answering > 0 && options?.["applyFormulaCalculationResult"] !== true && WRITES.test(id))
      written = true;
  });
  return {
    ...host,
    get keptReferences() {
      return host.keptReferences;
    },
    send: async (body) => {
      answering += 1;
      try {
        return await host.send(body);
      } finally {
        answering -= 1;
        if (written) forget();
        written = false;
      }
    },
    dispose: () => {
      listening.dispose();
      host.dispose();
    },
  };
}
