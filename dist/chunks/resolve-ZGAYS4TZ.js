import {
  atDoor,
  request
} from "./chunk-DBGYMK52.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-3EI7CIPQ.js";
import {
  changeEarly
} from "./chunk-HQJM24ZO.js";
import "./chunk-ZQAEJ35C.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-ULQAMQS6.js";
import "./chunk-CNHGXCBK.js";
import "./chunk-GJ67KRNM.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-QOIAUHLZ.js";
import "./chunk-7UYMPDOI.js";
import "./chunk-XYW4UZFE.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-3SJ6STLU.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-S47B4JF3.js";
import "./chunk-QAWW4YVW.js";
import {
  openGitHub
} from "./chunk-DKAOU6B3.js";
import {
  idOf,
  malformed,
  objectOf,
  textOf
} from "./chunk-CBLDWH4W.js";
import "./chunk-CHU42L5I.js";
import "./chunk-CYTOQZ6I.js";
import "./chunk-HW2DA7ZM.js";
import "./chunk-DPQHFMGA.js";
import "./chunk-AWOYR5HK.js";
import "./chunk-V26E36RZ.js";
import "./chunk-2SWKV2WD.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-QSD4GTAN.js";
import "./chunk-5QM27RN6.js";
import "./chunk-6JB7CZO6.js";
import "./chunk-WQYSR477.js";
import "./chunk-YOXB7IML.js";
import "./chunk-4BFF4L7G.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-GMWTUCEK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  canonicalize,
  doorJob,
  requireInput,
  sha256
} from "./chunk-VUEBSIIM.js";
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
