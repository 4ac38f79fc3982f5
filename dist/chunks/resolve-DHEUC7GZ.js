import {
  atDoor,
  request
} from "./chunk-RPOPBBAV.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-7UN2CCII.js";
import "./chunk-6G5VBSWZ.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-MH2A3ALP.js";
import "./chunk-MFOIEB43.js";
import "./chunk-NW5GQ3TV.js";
import "./chunk-NQBZE4U7.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-BURG26WM.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-UMWG6XBM.js";
import "./chunk-C6ATQONW.js";
import "./chunk-G3PYX6XG.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-K5IG6DPX.js";
import "./chunk-F3LJ6C3Z.js";
import {
  openGitHub
} from "./chunk-AMIQ423A.js";
import {
  idOf,
  malformed,
  objectOf,
  textOf
} from "./chunk-QO2IDCJU.js";
import "./chunk-CHU42L5I.js";
import "./chunk-7OLHM7GF.js";
import "./chunk-NH53DAEV.js";
import "./chunk-HJGGN3QG.js";
import "./chunk-24ZKA7ZY.js";
import "./chunk-W3KO676N.js";
import "./chunk-3ZIMMTO7.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-OPRBX4SU.js";
import "./chunk-7NH7DKJE.js";
import "./chunk-UG4EIBLX.js";
import "./chunk-MAMRFUIH.js";
import "./chunk-YOXB7IML.js";
import "./chunk-JBQLKLSS.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-OODEIQ3I.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  requireInput
} from "./chunk-UQAA2QBL.js";
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
