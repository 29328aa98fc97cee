import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileStamp } from "../../src/cli/file-stamp";
import { DISK, type FileSteps } from "../../src/cli/file-steps";
import { HalfPutError, putFiles, putReport } from "../../src/cli/report-file";

let folder: string;
let out: string;
let kept: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "report-file-"));
  out = join(folder, "out.xlsx");
  kept = join(folder, "out（前回）.xlsx");
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const text = (path: string) => readFileSync(path, "utf8");

/** What the folder holds, by name. */
function contents(): Readonly<Record<string, string>> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, text(join(folder, name))]));
}

/** What a run knows of OUT when it has looked at it. */
async function lookedAt(holdsMore: boolean) {
  return { stamp: await fileStamp(out), holdsMore };
}

class DiskError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}
const failing = (code: string) => () => Promise.reject(new DiskError(code));

/** A disk that is watched before each of its steps. */
function watched(watch: (step: string) => void | Promise<void>, disk: FileSteps = DISK): FileSteps {
  const before =
    <A extends readonly unknown[]>(step: string, act: (...given: A) => Promise<void>) =>
    async (...given: A) => {
      await watch(step);
      await act(...given);
    };
  return {
    checkWritable: before("checkWritable", disk.checkWritable),
    writeNew: before("writeNew", disk.writeNew),
    setMode: before("setMode", disk.setMode),
    link: before("link", disk.link),
    copyFile: before("copyFile", disk.copyFile),
    rename: before("rename", disk.rename),
    remove: before("remove", disk.remove),
    syncFolder: before("syncFolder", disk.syncFolder),
  };
}

const WITHOUT_LINKS: FileSteps = { ...DISK, link: failing("EPERM") };

test("a new report is written, and nothing is left beside it", async () => {
  expect(await putReport(out, bytes("new"), await lookedAt(false))).toBeUndefined();
  expect(contents()).toEqual({ "out.xlsx": "new" });
});

test("one that holds no more takes the place of the earlier, with its permissions", async () => {
  writeFileSync(out, "earlier");
  chmodSync(out, 0o640);
  expect(await putReport(out, bytes("new"), await lookedAt(false))).toBeUndefined();
  expect(contents()).toEqual({ "out.xlsx": "new" });
  expect(statSync(out).mode & 0o777).toBe(0o640);
});

test("a file that is closed to writing is left as it is, whoever asks", async () => {
  writeFileSync(out, "earlier");
  chmodSync(out, 0o444);
  await expect(putReport(out, bytes("new"), await lookedAt(false))).rejects.toMatchObject({
    code: "file-unwritable",
  });
  expect(contents()).toEqual({ "out.xlsx": "earlier" });
});

describe.each([
  ["a disk with links", DISK],
  ["a disk without", WITHOUT_LINKS],
])("an earlier report that holds more, on %s", (_, disk) => {
  beforeEach(() => writeFileSync(out, "earlier"));

  test("is kept beside the new one, under the first name that is free", async () => {
    writeFileSync(kept, "of another year");
    const second = join(folder, "out（前回2）.xlsx");
    expect(await putReport(out, bytes("new"), await lookedAt(true), disk)).toBe(second);
    expect(contents()).toEqual({
      "out.xlsx": "new",
      "out（前回）.xlsx": "of another year",
      "out（前回2）.xlsx": "earlier",
    });
  });

  test("is whole wherever the run is cut off, and so is OUT", async () => {
    const moments: (readonly [string, Readonly<Record<string, string>>])[] = [];
    const steps = watched((step) => void moments.push([step, contents()]), disk);
    await putReport(out, bytes("new"), await lookedAt(true), steps);
    moments.push(["end", contents()]);
    expect(moments.map(([step]) => step)).toEqual(
      expect.arrayContaining(["writeNew", "link", "rename", "syncFolder", "end"]),
    );
    for (const [, files] of moments) {
      expect(["earlier", "new"]).toContain(files["out.xlsx"]);
      expect(Object.values(files)).toContain("earlier");
      expect(["earlier", undefined]).toContain(files["out（前回）.xlsx"]);
    }
  });

  test.each(["checkWritable", "writeNew", "setMode", "rename"] as const)(
    "is where it was, and nothing else is, where the disk fails: %s",
    async (step) => {
      const broken = { ...disk, [step]: failing("EIO") };
      await expect(putReport(out, bytes("new"), await lookedAt(true), broken)).rejects.toMatchObject({
        code: "file-unwritable",
        detail: "out.xlsx",
      });
      expect(contents()).toEqual({ "out.xlsx": "earlier" });
    },
  );

  test("keeps its second name where the first is gone when the disk fails", async () => {
    const steps = {
      ...disk,
      rename: () => {
        rmSync(out);
        return failing("EIO")();
      },
    };
    await expect(putReport(out, bytes("new"), await lookedAt(true), steps)).rejects.toThrow();
    expect(contents()).toEqual({ "out（前回）.xlsx": "earlier" });
  });
});

test("what a run that was cut off had kept is not kept twice", async () => {
  writeFileSync(out, "earlier");
  linkSync(out, kept);
  expect(await putReport(out, bytes("new"), await lookedAt(true))).toBe(kept);
  expect(contents()).toEqual({ "out.xlsx": "new", "out（前回）.xlsx": "earlier" });
});

describe("whoever else writes to OUT meanwhile", () => {
  test.each(["writeNew", "link", "rename"])(
    "another whole run before %s: the earlier report stays kept, and OUT is whole",
    async (moment) => {
      writeFileSync(out, "earlier");
      const looked = await lookedAt(true);
      let others = 0;
      const steps = watched(async (step) => {
        if (step === moment && others++ === 0) await putReport(out, bytes("other"), looked);
      });
      await putReport(out, bytes("new"), looked, steps);
      const files = contents();
      expect(others).toBeGreaterThan(0);
      expect(files["out.xlsx"]).toBe("new");
      expect(Object.values(files)).toContain("earlier");
      expect(Object.keys(files).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    },
  );

  test("many at once: the earlier report is kept, and OUT is one of theirs", async () => {
    writeFileSync(out, "earlier");
    const looked = await lookedAt(true);
    const runs = Array.from({ length: 8 }, (_, run) => putReport(out, bytes(`run ${run}`), looked));
    await Promise.all(runs);
    const files = contents();
    expect(files["out.xlsx"]).toMatch(/^run \d$/);
    expect(Object.values(files)).toContain("earlier");
    expect(Object.keys(files).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("one that is replaced between the look at its name and its link is kept all the same", async () => {
    writeFileSync(out, "earlier");
    let links = 0;
    const disk: FileSteps = {
      ...DISK,
      link: (path, second) =>
        ++links === 1 ? Promise.reject(new DiskError("ENOENT")) : DISK.link(path, second),
    };
    expect(await putReport(out, bytes("new"), await lookedAt(true), disk)).toBe(kept);
    expect(contents()).toEqual({ "out.xlsx": "new", "out（前回）.xlsx": "earlier" });
  });

  test("what a person saved there since it was looked at is kept", async () => {
    writeFileSync(out, "earlier");
    const looked = await lookedAt(false);
    writeFileSync(out, "saved again");
    expect(await putReport(out, bytes("new"), looked)).toBe(kept);
    expect(contents()).toEqual({ "out.xlsx": "new", "out（前回）.xlsx": "saved again" });
  });

  test("so is a file that was not there at all", async () => {
    const looked = await lookedAt(false);
    writeFileSync(out, "of another program");
    expect(await putReport(out, bytes("new"), looked)).toBe(kept);
    expect(contents()).toEqual({ "out.xlsx": "new", "out（前回）.xlsx": "of another program" });
  });
});

describe("a link at OUT", () => {
  const shared = () => join(folder, "shared");
  const target = () => join(shared(), "report.xlsx");
  beforeEach(() => {
    mkdirSync(shared());
    symlinkSync("shared/report.xlsx", join(folder, "second.xlsx"));
    symlinkSync("second.xlsx", out);
  });

  test("stays a link, and the report goes where it leads", async () => {
    writeFileSync(target(), "earlier");
    const answered = await putReport(out, bytes("new"), await lookedAt(true));
    expect(readlinkSync(out)).toBe("second.xlsx");
    expect(text(target())).toBe("new");
    expect(answered).toBe(join(shared(), "report（前回）.xlsx"));
    expect(text(answered ?? "")).toBe("earlier");
    expect(readdirSync(folder).sort()).toEqual(["out.xlsx", "second.xlsx", "shared"]);
  });

  test("may lead to a file that does not exist yet", async () => {
    await putReport(out, bytes("new"), await lookedAt(false));
    expect(text(target())).toBe("new");
    expect(readlinkSync(out)).toBe("second.xlsx");
  });

  test("that leads in a circle is refused", async () => {
    rmSync(join(folder, "second.xlsx"));
    symlinkSync("out.xlsx", join(folder, "second.xlsx"));
    await expect(putReport(out, bytes("new"), await lookedAt(false))).rejects.toMatchObject({
      code: "file-unwritable",
    });
    expect(existsSync(target())).toBe(false);
  });
});

describe.each([
  ["a disk with links", DISK],
  ["a disk without", WITHOUT_LINKS],
])("two files, on %s", (_, disk) => {
  const csv = () => join(folder, "out.csv");
  const pair = async () => [
    { output: out, bytes: bytes("new"), earlier: await lookedAt(false) },
    {
      output: csv(),
      bytes: bytes("new data"),
      earlier: { stamp: await fileStamp(csv()), holdsMore: false },
    },
  ];
  /** A disk on which a step fails from its `n`th time on. */
  const failingAt = (step: keyof FileSteps, n: number): FileSteps => {
    let times = 0;
    return watched((each) => (each === step && ++times >= n ? failing("EIO")() : undefined), disk);
  };

  test("take their places together", async () => {
    writeFileSync(out, "earlier");
    await putFiles(await pair(), disk);
    expect(contents()).toEqual({ "out.xlsx": "new", "out.csv": "new data" });
  });

  test.each([
    ["writeNew", 1],
    ["writeNew", 2],
    ["rename", 1],
  ] as const)("are as they were where the disk fails: %s %d", async (step, n) => {
    writeFileSync(out, "earlier");
    writeFileSync(csv(), "earlier data");
    await expect(putFiles(await pair(), failingAt(step, n))).rejects.toMatchObject({
      code: "file-unwritable",
    });
    expect(contents()).toEqual({ "out.xlsx": "earlier", "out.csv": "earlier data" });
  });

  test.each([true, false])(
    "are as they were where the second cannot take its place (earlier: %s)",
    async (is) => {
      if (is) writeFileSync(out, "earlier");
      const before = contents();
      const stuck = {
        ...disk,
        rename: (path: string, to: string) => (to === csv() ? failing("EPERM")() : disk.rename(path, to)),
      };
      await expect(putFiles(await pair(), stuck)).rejects.toMatchObject({
        code: "file-unwritable",
        detail: "out.csv",
      });
      expect(contents()).toEqual(before);
    },
  );

  test("that are half in their places, and cannot be taken back, are said to be so", async () => {
    writeFileSync(out, "earlier");
    await expect(putFiles(await pair(), failingAt("rename", 2))).rejects.toThrow(HalfPutError);
    expect(text(out)).toBe("new");
  });
});
