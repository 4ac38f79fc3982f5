import {
  conclude,
  readFile
} from "./chunk-W25UMLB7.js";
import {
  locate,
  step
} from "./chunk-M6XDCBT3.js";

// src/manifest/read-plan.ts
function readPlan(text, file) {
  const read = readFile(text, file, "PLAN");
  if (!read.ok) return read;
  const { name } = read.value.metadata;
  const { depends_on: dependsOn = [], carrier, revision, root, sources, rollback } = read.value.spec;
  const faults = [
    ...repeated(sources).map(
      ([i, observed]) => ({
        code: "PLAN_SOURCE_TWICE",
        at: `/spec/sources${step(i)}`,
        observed
      })
    ),
    ...repeated([name, ...dependsOn]).map(
      ([i, observed]) => ({
        code: "PLAN_DEPENDENCY_TWICE",
        at: `/spec/depends_on${step(i - 1)}`,
        observed
      })
    )
  ];
  const plan = { file, name, carrier, revision, root, sources, rollback, dependsOn };
  return conclude(locate(faults, read.placeOf), plan);
}
function repeated(list) {
  return [...list.entries()].filter(([i, item]) => list.indexOf(item) < i);
}

export {
  readPlan
};
