import {
  sqlFaults,
  sqlPart
} from "./chunk-5UVYF5ZA.js";
import {
  conclude,
  readFile
} from "./chunk-GE4UE5WG.js";
import {
  locate,
  step
} from "./chunk-M6XDCBT3.js";

// src/manifest/read-plan.ts
function readPlan(text, file) {
  const read = readFile(text, file, "PLAN");
  if (!read.ok) return read;
  const { name } = read.value.metadata;
  const { depends_on: dependsOn = [], carrier, revision, root, sources = [], rollback, sql } = read.value.spec;
  const faults = [
    ...oneOfBoth(read.value.spec),
    ...repeated(sources).map(
      ([i, observed]) => ({
        code: "PLAN_SOURCE_TWICE",
        at: `/spec/sources${step(i)}`,
        observed
      })
    ),
    ...sql === void 0 ? [] : sqlFaults(sql),
    ...repeated([name, ...dependsOn]).map(
      ([i, observed]) => ({
        code: "PLAN_DEPENDENCY_TWICE",
        at: `/spec/depends_on${step(i - 1)}`,
        observed
      })
    )
  ];
  const { placeOf } = read;
  const head = { file, name, carrier, revision, rollback, dependsOn, placeOf };
  const plan = sql === void 0 ? { ...head, does: "documents", root: root ?? "", sources } : { ...head, does: "sql", sql: sqlPart(sql) };
  return conclude(locate(faults, read.placeOf), plan);
}
function oneOfBoth({ root, sources, sql }) {
  const given = Object.entries({ root, sources }).filter(([, value]) => value !== void 0);
  if (sql !== void 0)
    return given.map(([key]) => ({ code: "PLAN_DOCUMENTS_AND_SCRIPT", at: `/spec/${key}`, part: "key", observed: key }));
  const missing = ["root", "sources"].filter((key) => !given.some(([name]) => name === key));
  const expected = (key) => missing.length === 2 ? `${key}, or sql` : key;
  return missing.map((key) => ({ code: "MANIFEST_MISSING_KEY", at: "/spec", part: "key", expected: expected(key) }));
}
function repeated(list) {
  return [...list.entries()].filter(([i, item]) => list.indexOf(item) < i);
}

export {
  readPlan
};
