/** What a host declares, e.g. `{ExcelApi: "1.13"}`; the newest version of each set. */
export type ApiSets = Readonly<Record<string, string>>;

function versionParts(version: string): readonly [number, number] {
  const [major = "0", minor = "0"] = version.split(".");
  return [Number(major), Number(minor)];
}

/** Whether a set such as `ExcelApi 1.9` is among the declared ones. */
export function isDeclared(declared: ApiSets, apiSet: string): boolean {
  const [name = "", wanted = "1.1"] = apiSet.split(" ");
  const offered = declared[name];
  if (offered === undefined) return false;
  const [offeredMajor, offeredMinor] = versionParts(offered);
  const [wantedMajor, wantedMinor] = versionParts(wanted);
  return offeredMajor > wantedMajor || (offeredMajor === wantedMajor && offeredMinor >= wantedMinor);
}
