import type { HostEvent } from "./events-of-command";
import type { ApiSets } from "./wire/api-sets";
import { TRANSPORT_ERRORS } from "./wire/api-error";

/** What the seam needs of a host, in this frame or in another one. */
export interface HostConnection {
  readonly locale: string;
  readonly apiSets: ApiSets;
  /** Rejects with `{number}` where the transport fails. */
  send(body: string): Promise<string>;
}

/** What desktop Excel calls a SafeArray. */
interface NativeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

type NativeHandler = (id: number, message: NativeArray) => void;
type NativeCallback = (result: NativeArray | number) => void;

export interface WindowsSeam {
  /** The object that office.js expects as `window.external`. */
  readonly external: object;
  /** Hands an event of the workbook to whoever registered for messages. */
  deliver(event: HostEvent): void;
  /** Presses a button of the ribbon, as soon as the add-in listens; ends when the add-in says that it is done. */
  runCommand(functionName: string): Promise<void>;
}

const EXECUTE_RICH_API = 93;
const RICH_API_MESSAGE = 33;
const COMMAND_INVOKED = 39;
const COMMAND_COMPLETED = 94;
const NOT_EMULATED = TRANSPORT_ERRORS.GeneralException;
const ADD_IN_ID = "00000000-0000-4000-8000-000000000001";
/** Category of messages that carry events of the object model. */
const EVENT_CATEGORY = 65_536;

function nativeArray(items: readonly unknown[]): NativeArray {
  return { toArray: () => items, dimensions: () => 1 };
}

function transportNumber(error: unknown): number {
  const known = typeof error === "object" && error !== null && "number" in error ? error.number : undefined;
  return typeof known === "number" ? known : NOT_EMULATED;
}

function settingsStore() {
  const stored = new Map<string, unknown>();
  return {
    Read(keys: unknown[], values: unknown[]) {
      for (const [key, value] of stored) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: readonly string[], values: readonly unknown[]) {
      stored.clear();
      keys.forEach((key, index) => stored.set(key, values[index]));
    },
  };
}

function documentContext({ locale, apiSets }: HostConnection) {
  const settings = settingsStore();
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => ADD_IN_ID,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => "C:\\Book1.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => ADD_IN_ID,
    GetInstanceId: () => ADD_IN_ID,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetHostFullVersion: () => "16.0.15407.20000",
    GetInitialDisplayMode: () => 2,
    GetSupportedMatrix: () => JSON.stringify(apiSets),
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        primaryFontColor: 0,
        primaryBackgroundColor: 16777215,
        secondaryFontColor: 0,
        secondaryBackgroundColor: 15921906,
      }),
    GetSettings: () => settings,
  };
}

/** Buttons that were pressed: kept until the add-in listens, and until it says that it is done. */
function pressedCommands() {
  let listener: NativeHandler | undefined;
  const done = new Map<string, () => void>();
  const waiting: NativeArray[] = [];
  let pressed = 0;
  const deliver = () => {
    if (!listener) return;
    for (const command of waiting.splice(0)) listener(COMMAND_INVOKED, command);
  };
  return {
    listen: (handler: NativeHandler) => {
      listener = handler;
      deliver();
    },
    press: (functionName: string): Promise<void> => {
      pressed += 1;
      const id = String(pressed);
      waiting.push(nativeArray([id, functionName, JSON.stringify({ source: { id: functionName } })]));
      const completed = new Promise<void>((resolve) => {
        done.set(id, resolve);
      });
      deliver();
      return completed;
    },
    complete: (id: string) => {
      done.get(id)?.();
      done.delete(id);
    },
  };
}

/**
 * How desktop Excel hosts a pane: `window.external` before office.js is loaded.
 * `host` is asked anew for every request, so that tests change hosts under one library.
 */
export function windowsSeam(host: () => HostConnection): WindowsSeam {
  const handlers = new Map<number, NativeHandler>();
  const commands = pressedCommands();
  const later = (callback: NativeCallback, result: NativeArray | number) => {
    setTimeout(() => callback(result), 0);
  };
  const external = {
    GetHostInfo: () => `Excel|Win32|16.01|${host().locale}|||disableLogging|0`,
    GetLoggingAllowed: () => false,
    GetContext: () => documentContext(host()),
    Execute(dispatchId: number, parameters: readonly (readonly unknown[])[], callback: NativeCallback) {
      if (dispatchId === COMMAND_COMPLETED) {
        commands.complete(String(parameters[0]));
        later(callback, nativeArray([0]));
        return;
      }
      const body = parameters[0]?.[4];
      if (dispatchId !== EXECUTE_RICH_API || typeof body !== "string") {
        later(callback, nativeArray([NOT_EMULATED]));
        return;
      }
      host()
        .send(body)
        .then(
          (response) => callback(nativeArray([0, 200, null, response])),
          (error: unknown) => callback(nativeArray([transportNumber(error)])),
        );
    },
    RegisterEvent(id: number, _target: string, handler: NativeHandler, callback: NativeCallback) {
      handlers.set(id, handler);
      later(callback, 0);
      // The library takes events only when it has heard that it is registered.
      if (id === COMMAND_INVOKED) setTimeout(() => commands.listen(handler), 0);
    },
    UnregisterEvent(id: number, _target: string, callback: NativeCallback) {
      handlers.delete(id);
      later(callback, 0);
    },
  };
  return {
    external,
    deliver: ({ type, worksheetId, message }) => {
      const entries = [worksheetId, "Workbook"].map((target) =>
        nativeArray([EVENT_CATEGORY, type, target, JSON.stringify(message)]),
      );
      handlers.get(RICH_API_MESSAGE)?.(RICH_API_MESSAGE, nativeArray(entries));
    },
    runCommand: (functionName) => commands.press(functionName),
  };
}
