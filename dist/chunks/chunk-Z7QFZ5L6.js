import {
  readPlanFile
} from "./chunk-5D7FSVDK.js";
import {
  QuorateError,
  SUBJECT,
  canonicalize,
  sha256,
  throwFindings
} from "./chunk-MOJ4YKEH.js";

// src/manifest/run-content.ts
function runText({ name, revision, carrier, rollback, run }, { files, attested }, given) {
  const content = {
    kind: "run",
    plan_id: name,
    plan_revision: String(revision),
    carrier,
    rollback_plan_ref: rollback,
    run: { ...run, files, attested },
    given
  };
  return canonicalize(content);
}

// src/checkout/load-run.ts
var MOST = 16 * 1024 * 1024;
async function loadRun(files, planId, given) {
  const plan = await readPlanFile(files, planId);
  if (plan.does !== "run") throw new QuorateError("PLAN_KIND", { expected: "run", observed: plan.does });
  requireSubjects(given.subjects);
  let bytes = 0;
  const digestOf = async (path) => {
    const text = await files.readText(path);
    bytes += Buffer.byteLength(text);
    if (bytes > MOST) throw new QuorateError("RUN_PLAN_MALFORMED", { expected: `${MOST} bytes`, observed: path });
    return { path, sha256: sha256(text) };
  };
  const digests = [];
  for (const path of plan.run.files) digests.push(await digestOf(path));
  const { attested } = plan.run;
  const signed = attested === null ? null : { ...attested, trusted_root: await digestOf(attested.trusted_root) };
  return { plan, text: runText(plan, { files: digests, attested: signed }, given) };
}
function requireSubjects(subjects) {
  const names = subjects.map((subject) => subject.replace(/@[^@]*$/, ""));
  throwFindings([
    ...subjects.filter((subject) => !SUBJECT.test(subject)).map((observed) => ({ code: "SUBJECT_MALFORMED", expected: "name@sha256:digest", observed })),
    ...names.filter((name, index) => names.indexOf(name) < index).map((observed) => ({ code: "SUBJECT_REPEATED", observed }))
  ]);
}

export {
  loadRun
};
