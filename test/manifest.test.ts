/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../package.json";

const ROOT = join(__dirname, "..");
const ADDRESS = "https://localhost:3000/";

const manifest = new DOMParser().parseFromString(
  readFileSync(join(ROOT, "manifest.xml"), "utf8"),
  "application/xml",
);

const elements = (name: string) => [...manifest.getElementsByTagName(name)];
const everyElement = () => [...manifest.getElementsByTagName("*")];
const childNames = (element: Element | undefined) =>
  [...(element?.children ?? [])].map((child) => child.tagName);
const text = (name: string) => elements(name)[0]?.textContent;

const addresses = everyElement()
  .map((element) => element.getAttribute("DefaultValue"))
  .filter((value) => value !== null)
  .filter((value) => value.includes("://"));

/** Width and height that a PNG's own header states. */
function pngSize(path: string) {
  const bytes = readFileSync(path);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const filesOfDist = readFileSync(join(ROOT, "webpack.config.js"), "utf8");

describe("manifest.xml", () => {
  test("is well-formed and its add-in is a task pane of a workbook", () => {
    expect(elements("parsererror")).toEqual([]);
    expect(manifest.documentElement.getAttribute("xsi:type")).toBe("TaskPaneApp");
    expect(
      elements("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type")),
    ).toEqual(["Workbook", "Workbook"]);
  });

  // https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
  test.each([
    [
      "OfficeApp",
      [
        "Id",
        "Version",
        "ProviderName",
        "DefaultLocale",
        "DisplayName",
        "Description",
        "IconUrl",
        "HighResolutionIconUrl",
        "SupportUrl",
        "Hosts",
        "Requirements",
        "DefaultSettings",
        "Permissions",
        "VersionOverrides",
      ],
    ],
    ["VersionOverrides", ["Hosts", "Resources"]],
    ["Runtimes", ["Runtime"]],
    ["DesktopFormFactor", ["GetStarted", "FunctionFile", "ExtensionPoint"]],
    ["GetStarted", ["Title", "Description", "LearnMoreUrl"]],
    ["Group", ["Label", "Icon", "Control", "Control"]],
    ["Control", ["Label", "Supertip", "Icon", "Action"]],
    ["Action", ["TaskpaneId", "SourceLocation"]],
    ["Resources", ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]],
  ])("%s has its children in the schema's order", (parent, order) => {
    expect(childNames(elements(parent)[0])).toEqual(order);
  });

  test("has a GUID, a four-part version that is the package's, and Japanese as its language", () => {
    expect(text("Id")).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(text("Version")).toBe(`${packageJson.version}.0`);
    expect(text("DefaultLocale")).toBe("ja-JP");
  });

  test("asks for ExcelApi 1.13 and no newer set", () => {
    const sets = elements("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
    expect(sets).toEqual([["ExcelApi", "1.13"]]);
  });

  // https://learn.microsoft.com/office/dev/add-ins/develop/configure-your-add-in-to-use-a-shared-runtime
  test("runs the ribbon's commands in the page of the pane, where Excel can, and requires it of none", () => {
    const [runtimes] = elements("Runtimes");
    expect(runtimes?.parentElement?.getAttribute("xsi:type")).toBe("Workbook");
    expect(childNames(runtimes?.parentElement ?? undefined)).toEqual(["Runtimes", "DesktopFormFactor"]);
    expect(elements("Runtime")[0]?.getAttribute("lifetime")).toBe("long");
    const pages = ["Runtime", "FunctionFile"].map((name) => elements(name)[0]?.getAttribute("resid"));
    const pane = elements("Action")[0]?.querySelector("SourceLocation")?.getAttribute("resid");
    expect(pages).toEqual([pane, pane]);
    expect(elements("FunctionName").map(({ textContent }) => textContent)).toEqual(["checkThisMonth"]);
  });

  test("names https addresses only, each a file that the build makes", () => {
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      expect(address.startsWith(ADDRESS)).toBe(true);
      const file = address.slice(ADDRESS.length);
      if (file.startsWith("assets/")) expect(existsSync(join(ROOT, file))).toBe(true);
      else expect(filesOfDist).toContain(`page("${file}"`);
    }
  });

  test("every resid is at most 32 characters long and stands in Resources, and none there is unused", () => {
    const used = everyElement().flatMap((element) => element.getAttribute("resid") ?? []);
    const defined = [...(elements("Resources")[0]?.querySelectorAll("[id]") ?? [])].map(({ id }) => id);
    expect([...new Set(used)].sort()).toEqual(defined.sort());
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  test("every icon has the size that the manifest gives it", () => {
    const sizes = new Map(
      elements("bt:Image").flatMap((image) => {
        const id = image.getAttribute("id");
        const address = image.getAttribute("DefaultValue");
        return id !== null && address !== null ? [[id, address] as const] : [];
      }),
    );
    const placed = elements("bt:Image").filter((image) => image.hasAttribute("size"));
    expect(placed.map((image) => image.getAttribute("size"))).toEqual(
      // Of the group and of its two buttons.
      ["16", "32", "80", "16", "32", "80", "16", "32", "80"],
    );
    const icons = [
      ...placed.map((image) => ({
        size: Number(image.getAttribute("size")),
        address: sizes.get(image.getAttribute("resid") ?? "") ?? "",
      })),
      { size: 32, address: elements("IconUrl")[0]?.getAttribute("DefaultValue") ?? "" },
      { size: 64, address: elements("HighResolutionIconUrl")[0]?.getAttribute("DefaultValue") ?? "" },
    ];
    for (const { size, address } of icons) {
      expect(pngSize(join(ROOT, address.slice(ADDRESS.length)))).toEqual({ width: size, height: size });
    }
  });

  // https://learn.microsoft.com/javascript/api/manifest/shortstrings and longstrings, description, displayname
  test("texts are as short as Office wants them, and each has an English one", () => {
    const longest = (name: string) => (name === "Description" || name === "bt:LongStrings" ? 250 : 125);
    const withText = [
      ...elements("DisplayName"),
      ...elements("Description").filter((element) => element.hasAttribute("DefaultValue")),
      ...elements("bt:String"),
    ];
    expect(withText.length).toBe(9);
    for (const element of withText) {
      const limit = longest(
        element.tagName === "bt:String" ? (element.parentElement?.tagName ?? "") : element.tagName,
      );
      const override = element.firstElementChild;
      expect(override?.getAttribute("Locale")).toBe("en-US");
      for (const value of [element.getAttribute("DefaultValue"), override?.getAttribute("Value")]) {
        expect(value?.length).toBeGreaterThan(0);
        expect(value?.length).toBeLessThanOrEqual(limit);
      }
    }
  });
});
