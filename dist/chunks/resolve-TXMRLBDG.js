import {
  atDoor,
  request
} from "./chunk-KWOFOQXI.js";
import "./chunk-TCQAE5TJ.js";
import "./chunk-ONZPGXDX.js";
import "./chunk-7CVUVQIT.js";
import {
  changeEarly
} from "./chunk-5LIABJZW.js";
import "./chunk-LSZFLTQM.js";
import "./chunk-N5FP55QF.js";
import "./chunk-V3V56LQ7.js";
import "./chunk-4STYWHNN.js";
import "./chunk-EPWM62NU.js";
import "./chunk-MRL6CXH3.js";
import "./chunk-2IE5I4WG.js";
import "./chunk-3RLLVSOM.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-PU5K4CMI.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-6SYZ5UWG.js";
import "./chunk-C6ATQONW.js";
import "./chunk-GO6UF4HQ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-N7A54MBB.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-JJ7OIDRD.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-57H3GWXM.js";
import "./chunk-MBLZKN4B.js";
import "./chunk-HVQSXIE7.js";
import {
  openGitHub
} from "./chunk-WJ3CFXD4.js";
import {
  idOf,
  malformed,
  objectOf,
  textOf
} from "./chunk-KL25J3BL.js";
import "./chunk-ZXSZWEQQ.js";
import "./chunk-2VLRUWQS.js";
import "./chunk-OQTQF4RL.js";
import "./chunk-EKTGI4BE.js";
import "./chunk-E4CAISQO.js";
import "./chunk-HK7YAGFP.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-YKUVIQN7.js";
import "./chunk-2ZAGNZ7W.js";
import "./chunk-TVIG5VNP.js";
import "./chunk-JK5TLHCR.js";
import "./chunk-YOXB7IML.js";
import "./chunk-LLY4DUQ6.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-NJZDR2O3.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  canonicalize,
  doorJob,
  requireInput,
  sha256
} from "./chunk-FTQPQCFV.js";
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
        ...{ outcome, reason, evidence },
        ...outcome === "cleared" ? { left_sha256: leftSha256(change.run.login?.left ?? []) } : {}
      };
      return { purpose: "resolve", scope: "signoff", name: "quorate.resolve_run", ...request(gate, said) };
    },
    changeEarly(code)
  );
}
function leftSha256(left) {
  return sha256(canonicalize(left));
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
