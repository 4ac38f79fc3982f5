import {
  prove,
  requireOwnLedger
} from "./chunk-SIV7BFEC.js";
import {
  readChange
} from "./chunk-XLXUV7IK.js";
import {
  readGate
} from "./chunk-G6GECTXO.js";
import {
  own_setTimeout
} from "./chunk-S5YDMKYO.js";
import {
  connectPrimary
} from "./chunk-MD4GDLF4.js";
import {
  callGate
} from "./chunk-WRYH5BZF.js";
import {
  flag,
  mapOf,
  members,
  orNull,
  text
} from "./chunk-C2PK7ITU.js";
import {
  QuorateError,
  append,
  canonicalize,
  sha256
} from "./chunk-6UQEMURZ.js";

// src/usecases/run/report-outcome.ts
var WAITS = [0, 500, 1500];
async function reportOutcome(job, settings, started2, report) {
  let last;
  for (const wait of WAITS) {
    await own_setTimeout(wait);
    try {
      return await tell(job, settings, started2, report);
    } catch (cause) {
      if (cause instanceof QuorateError && cause.exit === 1) throw cause;
      last = cause;
    }
  }
  const observed = last instanceof QuorateError ? last.code : null;
  throw new QuorateError("OUTCOME_UNRECORDED", { expected: report.outcome, observed }, { cause: last });
}
async function tell(job, settings, started2, report) {
  const { activationId, code, packetSha256, environment, workload } = started2;
  const database = await connectPrimary(settings);
  try {
    const gate = requireOwnLedger(await readGate(database), environment);
    const { run } = await readChange(database, code);
    if (run === null) throw new QuorateError("RUN_NOT_STARTED", { observed: code });
    const text2 = canonicalize(report);
    const { token } = await prove(gate, job, {
      purpose: "outcome",
      subject: activationId,
      notAfter: run.deadline,
      asked: [packetSha256, sha256(text2)],
      scope: workload
    });
    return await callGate(database, "quorate.outcome", [activationId, text2, token]);
  } finally {
    await database.close({ waits: false });
  }
}

// imported:node:crypto?src/usecases/run/started.ts
var own_randomUUID = (...args) => process.getBuiltinModule("node:crypto").randomUUID(...args);

// src/usecases/run/started.ts
var started = members({
  activationId: text,
  code: text,
  packetSha256: text,
  environment: text,
  workload: mapOf(orNull(text)),
  /** Whether there is nothing left to tell. */
  isOver: flag
});
function keepStarted({ GITHUB_STATE: path }, what) {
  const delimiter = `quorate_${own_randomUUID()}`;
  const lines = `quorate-run<<${delimiter}
${JSON.stringify(what)}
${delimiter}
`;
  if (!path || !append(path, lines)) throw new QuorateError("OUTPUT_UNWRITABLE", { observed: "GITHUB_STATE" });
}
function readStarted(env) {
  const kept = env["STATE_quorate-run"];
  if (!kept) return null;
  try {
    return started(JSON.parse(kept), "STATE_quorate-run");
  } catch (cause) {
    throw new QuorateError("RUN_NOT_STARTED", { observed: "STATE_quorate-run" }, { cause });
  }
}

export {
  reportOutcome,
  keepStarted,
  readStarted
};
