import {
  atDoor,
  request
} from "./chunk-F7OJRID2.js";
import "./chunk-223VROQS.js";
import "./chunk-NNOD4ZXU.js";
import "./chunk-6AXW2CSN.js";
import {
  changeEarly
} from "./chunk-5ZY3BO73.js";
import "./chunk-GYAYKH37.js";
import "./chunk-N5FP55QF.js";
import "./chunk-4HQ4MWTW.js";
import "./chunk-XQT2YYGE.js";
import "./chunk-BMA4W3IB.js";
import "./chunk-Z4736MPW.js";
import "./chunk-CK354Z6C.js";
import "./chunk-Z4OIWLN3.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-YAZ4JLIZ.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-SL7BCA3Y.js";
import "./chunk-C6ATQONW.js";
import "./chunk-ZY3DEUM2.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-KGNPTBHL.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-QVXCFQJR.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-AJRP7NZU.js";
import "./chunk-E2VHLGUY.js";
import "./chunk-AANHQJXY.js";
import {
  openGitHub
} from "./chunk-ZNJNOFPZ.js";
import {
  idOf,
  malformed,
  objectOf,
  textOf
} from "./chunk-IKM5A57Y.js";
import "./chunk-ZXSZWEQQ.js";
import "./chunk-UDZRMKXG.js";
import "./chunk-L4F7RNO5.js";
import "./chunk-BCB4FSBS.js";
import "./chunk-EKYGUFEO.js";
import "./chunk-2ZZYISGB.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-IZDTOHLR.js";
import "./chunk-MF7ATRER.js";
import "./chunk-6Z2LWMUX.js";
import "./chunk-ZAZ4HYO6.js";
import "./chunk-YOXB7IML.js";
import "./chunk-O4OKWNZV.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-PLGHL4BV.js";
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
} from "./chunk-DKTKCK45.js";
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
