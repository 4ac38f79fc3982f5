import {
  atDoor,
  request
} from "./chunk-FRLZQCGP.js";
import "./chunk-2GLRX3UX.js";
import "./chunk-3GQWCJ73.js";
import "./chunk-OQHHSBST.js";
import {
  changeEarly
} from "./chunk-3FDK2K3H.js";
import "./chunk-4GROTQQV.js";
import "./chunk-N5FP55QF.js";
import "./chunk-ABPQUY6F.js";
import "./chunk-TGUEA5ET.js";
import "./chunk-FGXOHVDT.js";
import "./chunk-4JJEYP2K.js";
import "./chunk-O4M46VD3.js";
import "./chunk-HHK6RWDE.js";
import "./chunk-XS6THTMJ.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-A5IHH7BF.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-LAYWZYSW.js";
import "./chunk-C6ATQONW.js";
import "./chunk-SUCCS6QI.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-QQ7T5FCZ.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-5DLSPMFV.js";
import "./chunk-LFE55QM3.js";
import "./chunk-MZLQNRMT.js";
import "./chunk-G2F2FNZI.js";
import {
  openGitHub
} from "./chunk-EXDQV6JA.js";
import {
  idOf,
  malformed,
  objectOf,
  textOf
} from "./chunk-EJRL6KJT.js";
import "./chunk-ZXSZWEQQ.js";
import "./chunk-DQWQSPL5.js";
import "./chunk-LXETNVHR.js";
import "./chunk-2PRZN45W.js";
import "./chunk-UQ42AEXY.js";
import "./chunk-V7GTFNTC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-6PCNER2V.js";
import "./chunk-7MRMCTPU.js";
import "./chunk-P4LJE2KY.js";
import "./chunk-5SXGN7AV.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ABZUCIZO.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-JHRUXCZ6.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  canonicalize,
  doorJob,
  requireInput,
  sha256
} from "./chunk-QI7IHNYE.js";
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
