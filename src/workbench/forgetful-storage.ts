import type { ILocalStorageService } from "@univerjs/presets";

/** What the spreadsheet takes for the browser's storage: nothing is ever kept. */
export class ForgetfulStorage implements ILocalStorageService {
  getItem<Item>(): Promise<Item | null> {
    return Promise.resolve(null);
  }

  setItem<Item>(_key: string, value: Item): Promise<Item> {
    return Promise.resolve(value);
  }

  removeItem(): Promise<void> {
    return Promise.resolve();
  }

  clear(): Promise<void> {
    return Promise.resolve();
  }

  key(): Promise<string | null> {
    return Promise.resolve(null);
  }

  keys(): Promise<string[]> {
    return Promise.resolve([]);
  }

  iterate<Answer>(): Promise<Answer> {
    return Promise.reject(new Error("there is nothing to iterate over"));
  }
}
