import {
  atDoor,
  request
} from "./chunk-GUDZEZHP.js";
import "./chunk-5ZVAMNI6.js";
import "./chunk-VJAOIX64.js";
import "./chunk-NP7Y546Y.js";
import {
  changeEarly
} from "./chunk-I76T2ZFK.js";
import "./chunk-JRMKGN2Z.js";
import "./chunk-7CWK5XAR.js";
import "./chunk-WGEL6FPY.js";
import "./chunk-XYSZTPCH.js";
import "./chunk-F6GUYKEW.js";
import "./chunk-A24QH4N7.js";
import "./chunk-WGALOGGG.js";
import "./chunk-V65UW5GY.js";
import "./chunk-6WKLNV6T.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-GCFTN4YQ.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-S5FG66P4.js";
import "./chunk-C6ATQONW.js";
import "./chunk-GZVBGCZG.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-HBLSC4D6.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-4EULJBLA.js";
import "./chunk-DTY5WSLY.js";
import "./chunk-M2SJG5QI.js";
import "./chunk-DGVESHT4.js";
import {
  openGitHub
} from "./chunk-OLXGZ4TL.js";
import {
  idOf,
  malformed,
  objectOf,
  textOf
} from "./chunk-7KTGKCJY.js";
import "./chunk-ZXSZWEQQ.js";
import "./chunk-3PUIU2G6.js";
import "./chunk-SSNSRWEO.js";
import "./chunk-4MOZPBHG.js";
import "./chunk-K2FN2L4Q.js";
import "./chunk-7YT7VLCG.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-3AIZLH3P.js";
import "./chunk-KIYHCEKK.js";
import "./chunk-WN5M7B2A.js";
import "./chunk-FYXMQPUS.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VUJ7SZFU.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-KDSXCQUI.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  canonicalize,
  doorJob,
  requireInput,
  sha256
} from "./chunk-JB6JSYII.js";
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
