import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { RULES, ruleById } from "../../../src/domain/rules/catalogue";
import { SEVERITIES } from "../../../src/domain/rules/severity";

const CATALOGUE = join(__dirname, "../../../src/domain/rules/catalogue");

const ids = RULES.map(({ id }) => id);
const files = readdirSync(CATALOGUE).filter((file) => file !== "index.ts");

const placeholders = (text: string): readonly string[] =>
  [...new Set(Array.from(text.matchAll(/\{\{(\w+)\}\}/g), ([, name = ""]) => name))].sort();

test("every file of the catalogue is a rule of the list, and no id stands twice", () => {
  expect([...ids].sort()).toEqual(files.map((file) => file.replace(/\.ts$/, "")).sort());
  expect(new Set(ids).size).toBe(ids.length);
});

test("a rule is found by its id, and no other", () => {
  expect(ids.map((id) => ruleById(id)?.id)).toEqual(ids);
  expect(ruleById("no-such-rule")).toBeUndefined();
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const { docs, messages, severityByMessage } = rule;

  test("has a test of its own", () => {
    expect(existsSync(join(__dirname, "catalogue", `${id}.test.ts`))).toBe(true);
  });

  test.each(["description", "rationale", "fix"] as const)("says its %s in both languages", (part) => {
    expect(docs[part].ja).toMatch(/[ぁ-ん]/);
    expect(docs[part].en).toMatch(/^[A-Z“][^\n]*[a-z]/);
  });

  test("has the same messages with the same placeholders in both languages", () => {
    expect(Object.keys(messages.en)).toEqual(Object.keys(messages.ja));
    for (const [name, text] of Object.entries(messages.ja)) {
      expect(placeholders(messages.en[name] ?? "")).toEqual(placeholders(text));
      expect(text).toMatch(/。$/);
      expect(messages.en[name]).toMatch(/[.]$/);
    }
  });

  test("waits only for rules that there are, and not for itself", () => {
    expect(rule.silentAfter.filter((other) => other === id || !ids.includes(other))).toEqual([]);
  });

  test("weighs only messages that it has", () => {
    for (const [name, severity] of Object.entries(severityByMessage)) {
      expect(messages.ja).toHaveProperty([name]);
      expect(SEVERITIES).toContain(severity);
    }
  });
});
