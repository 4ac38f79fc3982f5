import {
  sqlFaults,
  sqlPart
} from "./chunk-WAJ3B74K.js";
import {
  secondsOf
} from "./chunk-XFSM4J3F.js";
import {
  conclude,
  readFile
} from "./chunk-JTB3XEPU.js";
import {
  locate,
  step
} from "./chunk-M6XDCBT3.js";

// src/manifest/read-plan.ts
function readPlan(text, file) {
  const read = readFile(text, file, "PLAN");
  if (!read.ok) return read;
  const { name } = read.value.metadata;
  const { depends_on: dependsOn = [], carrier, revision, root, sources = [], rollback, sql, run } = read.value.spec;
  const faults = [
    ...oneOfAll(read.value.spec),
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
  return conclude(locate(faults, read.placeOf), planOf());
  function planOf() {
    if (run !== void 0) return { ...head, does: "run", run: runPart(run) };
    if (sql !== void 0) return { ...head, does: "sql", sql: sqlPart(sql) };
    return { ...head, does: "documents", root: root ?? "", sources };
  }
}
function runPart({
  command,
  on_failure,
  files = [],
  subjects = "optional",
  attested_by: attested,
  releases = [],
  temporary_login: lent,
  deadline
}) {
  const sorted = (list = []) => [...new Set(list)].sort();
  return {
    command: command ?? null,
    on_failure: on_failure ?? null,
    files: sorted(files),
    subjects,
    attested: attested === void 0 ? null : { ...attested, commit: attested.commit ?? "same" },
    releases: sorted(releases),
    login: lent === void 0 ? null : { role: lent.role, leaves: sorted(lent.leaves) },
    seconds: secondsOf(deadline)
  };
}
function oneOfAll({ root, sources, sql, run, depends_on }) {
  if (run !== void 0) {
    const others = Object.entries({ root, sources, sql, depends_on }).filter(([, value]) => value !== void 0);
    const isBound = run.command !== void 0 || run.files !== void 0;
    return [
      ...others.map(([key]) => ({ code: "PLAN_RUN_AND_OTHER", at: `/spec/${key}`, part: "key", observed: key })),
      ...run.on_failure !== void 0 && run.command === void 0 ? [{ code: "MANIFEST_MISSING_KEY", at: "/spec/run/on_failure", part: "key", expected: "command" }] : [],
      ...run.attested_by !== void 0 && run.subjects !== "required" ? [
        {
          code: "ATTESTATION_WITHOUT_SUBJECTS",
          at: "/spec/run/attested_by",
          part: "key",
          expected: "subjects: required"
        }
      ] : [],
      ...isBound ? [] : [{ code: "MANIFEST_MISSING_KEY", at: "/spec/run", part: "key", expected: "command, or files" }]
    ];
  }
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
