import {
  atDoor,
  request
} from "./chunk-PRAZAONE.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-OSBEDOTR.js";
import {
  changeEarly
} from "./chunk-4D5FD7QW.js";
import "./chunk-YZ5D2HWF.js";
import "./chunk-ILP7WHE3.js";
import "./chunk-4OK6QOCY.js";
import "./chunk-4F6XN6GD.js";
import "./chunk-USZI3RF3.js";
import "./chunk-2S4RDPDO.js";
import "./chunk-SHNYY5YL.js";
import "./chunk-AO246LIE.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-2LSTNSIL.js";
import "./chunk-K6R4B3NQ.js";
import "./chunk-PVD6DZCL.js";
import "./chunk-5MJLQ33V.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-FQ7X7VZS.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-2UFHVOJL.js";
import "./chunk-TF6WBYYA.js";
import "./chunk-RYZS4ACR.js";
import {
  openGitHub
} from "./chunk-BDO53X54.js";
import {
  idOf,
  malformed,
  objectOf,
  textOf
} from "./chunk-6246RV2P.js";
import "./chunk-CHU42L5I.js";
import "./chunk-AX6OHE6K.js";
import "./chunk-ZB2GJ23X.js";
import "./chunk-6HLPS3J6.js";
import "./chunk-R3TAAL42.js";
import "./chunk-ZKYB7Z6Y.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-KUL7XACL.js";
import "./chunk-SSRBNJZP.js";
import "./chunk-X3OC7KQ2.js";
import "./chunk-TIVWQNVO.js";
import "./chunk-YOXB7IML.js";
import "./chunk-7T23FLUP.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-4ZHWKRTX.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-JMQ56KZN.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  canonicalize,
  doorJob,
  requireInput,
  sha256
} from "./chunk-OZH5ILIZ.js";
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
