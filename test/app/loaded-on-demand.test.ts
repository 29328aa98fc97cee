import { HostError } from "../../src/app/host-error";
import { loadedOnDemand } from "../../src/app/loaded-on-demand";

test("a part is loaded when first called for, and once", async () => {
  let loads = 0;
  const part = loadedOnDemand(() => Promise.resolve((loads += 1)));
  expect(loads).toBe(0);
  expect([await part(), await part()]).toEqual([1, 1]);
});

test("a part that cannot be fetched fails as a host does, and is fetched anew when called for again", async () => {
  let isOnline = false;
  const part = loadedOnDemand(() =>
    isOnline ? Promise.resolve("here") : Promise.reject(new TypeError("Failed to fetch")),
  );
  await expect(part()).rejects.toBeInstanceOf(HostError);
  await expect(part()).rejects.toMatchObject({ code: "part-not-loaded" });
  isOnline = true;
  await expect(part()).resolves.toBe("here");
});
