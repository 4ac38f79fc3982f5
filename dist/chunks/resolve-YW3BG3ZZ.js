import {
  atDoor,
  request
} from "./chunk-3W7WCJUM.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-G4GUPGA2.js";
import {
  changeEarly
} from "./chunk-DIVHEXZ5.js";
import "./chunk-3CHORUEZ.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-YS2KVUXG.js";
import "./chunk-3B5H5WTK.js";
import "./chunk-BZT2FZ3A.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-HOQB2OXG.js";
import "./chunk-75QUL4SV.js";
import "./chunk-EAYYZXCN.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-XR7WRULT.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-WD74EFBF.js";
import "./chunk-4J5V245F.js";
import {
  openGitHub
} from "./chunk-6HE5TGBK.js";
import {
  idOf,
  malformed,
  objectOf,
  textOf
} from "./chunk-TXNOMXER.js";
import "./chunk-CHU42L5I.js";
import "./chunk-QCQ5CB35.js";
import "./chunk-GUT3BCDG.js";
import "./chunk-4JTPGX4A.js";
import "./chunk-5UIPY7GW.js";
import "./chunk-WPYTLN4Q.js";
import "./chunk-F433S5DV.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-M2TGO2YF.js";
import "./chunk-36MAEMAG.js";
import "./chunk-5FXFPNEV.js";
import "./chunk-6SNQQOS3.js";
import "./chunk-YOXB7IML.js";
import "./chunk-EXHSIMLP.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-WCP6WYLP.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  requireInput
} from "./chunk-E4JRPDIS.js";
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
