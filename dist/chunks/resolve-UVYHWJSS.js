import {
  atDoor,
  request
} from "./chunk-H7KMJILJ.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-F6RB5BR6.js";
import "./chunk-74B4PPJB.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-T3QB4JZ3.js";
import "./chunk-AN5BXOGR.js";
import "./chunk-2EQ3FYFC.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-VFLAFK24.js";
import "./chunk-57ADCAZJ.js";
import "./chunk-UD7OFFL4.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-BJGN542Q.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-S3BOIXNU.js";
import "./chunk-GSFLLNOL.js";
import {
  openGitHub
} from "./chunk-6PQCCZ25.js";
import {
  idOf,
  malformed,
  objectOf,
  textOf
} from "./chunk-RYVSKHCY.js";
import "./chunk-CHU42L5I.js";
import "./chunk-MA26XLR4.js";
import "./chunk-T737DPBP.js";
import "./chunk-3X633JFU.js";
import "./chunk-CPGKRQKK.js";
import "./chunk-47TGXQIE.js";
import "./chunk-MOG73B23.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-I7RNNWEE.js";
import "./chunk-CMGU7UTK.js";
import "./chunk-YQLJKCS4.js";
import "./chunk-NDXQR6AG.js";
import "./chunk-YOXB7IML.js";
import "./chunk-7ELE57VE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-DVW5BMBY.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  requireInput
} from "./chunk-W2Q5UKN3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/ci/github/run-ended.ts
async function hasRunEnded(github, runId) {
  const answer = await github.get({
    route: "/actions/runs/{run_id}",
    parameters: { run_id: runId },
    permission: "actions: read"
  });
  const run = objectOf(answer, "run");
  if (idOf(run.id, "run.id") !== runId) throw malformed("run.id", runId);
  return textOf(run.status, "run.status") === "completed";
}

// src/usecases/door/resolve.ts
function resolveRun(run) {
  const { outcome } = run.inputs;
  const code = requireInput(run, "change");
  const reason = requireInput(run, "reason");
  const evidence = requireInput(run, "evidence");
  if (outcome === null) throw new QuorateError("USAGE", { expected: { outcome: "a value" }, observed: null });
  return atDoor(
    doorJob(run),
    async (gate, _, reading) => {
      const change = await reading;
      if (change.run === null) throw new QuorateError("RUN_NOT_STARTED", { observed: code });
      const said = {
        activation_id: change.activationId,
        environment: gate.name,
        manifest_digest: gate.manifestDigest,
        run_ended: await ended(run, change) ? "yes" : "no",
        ...{ outcome, reason, evidence }
      };
      return { purpose: "resolve", scope: "signoff", name: "quorate.resolve_run", ...request(gate, said) };
    },
    changeEarly(code)
  );
}
async function ended({ job, inputs }, { run }) {
  if (inputs.githubToken === null || run === null) return false;
  const { apiUrl, repository } = job;
  try {
    return await hasRunEnded(await openGitHub({ apiUrl, repository, token: inputs.githubToken }), run.runId);
  } catch {
    return false;
  }
}
export {
  resolveRun
};
