import {
  atDoor,
  request
} from "./chunk-MI5O7YIE.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-FGVI5XUZ.js";
import "./chunk-IWWM3ATJ.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-2M4N7GXT.js";
import "./chunk-YVWP2PSY.js";
import "./chunk-RAAKCDYT.js";
import "./chunk-AUAGJ6DJ.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-XID2UHS5.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-MK4JRMBI.js";
import "./chunk-4WBP34D6.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-K5IG6DPX.js";
import "./chunk-AQ7FYWU3.js";
import {
  openGitHub
} from "./chunk-FDXTXPIV.js";
import {
  idOf,
  malformed,
  objectOf,
  textOf
} from "./chunk-3AR2N6A5.js";
import "./chunk-CHU42L5I.js";
import "./chunk-5X3YI6ZP.js";
import "./chunk-UW46YCBL.js";
import "./chunk-MBQL3BQ7.js";
import "./chunk-Y4UILR2V.js";
import "./chunk-2BK4VRKQ.js";
import "./chunk-ZYT3AA6N.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-MJVYCUSF.js";
import "./chunk-CTSD5IZO.js";
import "./chunk-72PHWR7C.js";
import "./chunk-WK2TIW2F.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZZRFBKHB.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-ML4MZGLB.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  requireInput
} from "./chunk-ALSMJ7N4.js";
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
