import {
  atDoor,
  request
} from "./chunk-26ELZUM2.js";
import "./chunk-OEABN3GA.js";
import "./chunk-RTAEWLBV.js";
import "./chunk-P34HQRME.js";
import {
  changeEarly
} from "./chunk-WVW5A54K.js";
import "./chunk-XV2HGRVL.js";
import "./chunk-N5FP55QF.js";
import "./chunk-WRZ2R64F.js";
import "./chunk-DJY2NKGS.js";
import "./chunk-FEMYFSCU.js";
import "./chunk-F4BV55S6.js";
import "./chunk-XYP337VN.js";
import "./chunk-IMNXWNYS.js";
import "./chunk-EWPEKGAN.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-VVSZ3GMO.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-5HYMDBSD.js";
import "./chunk-C6ATQONW.js";
import "./chunk-45NKXMTQ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-WXJSEFVG.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-37ZRX6L2.js";
import "./chunk-J7BXX4MO.js";
import "./chunk-LJVA6AH7.js";
import "./chunk-XUOD2IO5.js";
import {
  openGitHub
} from "./chunk-3CZWHXGQ.js";
import {
  idOf,
  malformed,
  objectOf,
  textOf
} from "./chunk-SAMYOPCL.js";
import "./chunk-ZXSZWEQQ.js";
import "./chunk-TQLAPUWP.js";
import "./chunk-57ZQMQLT.js";
import "./chunk-N4Y3BPMD.js";
import "./chunk-SYDZD6NQ.js";
import "./chunk-23VEZZOF.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-SUA6SZHW.js";
import "./chunk-DKNVY3EL.js";
import "./chunk-GCFN3RLC.js";
import "./chunk-HF57UUJQ.js";
import "./chunk-YOXB7IML.js";
import "./chunk-4OHNFURJ.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-OMXKWFH4.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  canonicalize,
  doorJob,
  requireInput,
  sha256
} from "./chunk-T57VTRKM.js";
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
