import {
  atDoor,
  request
} from "./chunk-3W7WCJUM.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-G4GUPGA2.js";
import "./chunk-DIVHEXZ5.js";
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

// src/usecases/door/rotated.ts
function rotated(run) {
  const { gitHubEnvironment: environment } = run.inputs;
  const reason = requireInput(run, "reason");
  if (environment === null)
    throw new QuorateError("USAGE", { expected: { "github-environment": "a value" }, observed: null });
  return atDoor(doorJob(run), async (gate) => {
    const of = { environment: gate.name, manifest_digest: gate.manifestDigest };
    const said = { ...of, github_environment: environment, reason };
    return { purpose: "rotated", scope: "signoff", name: "quorate.rotate_environment", ...request(gate, said) };
  });
}
export {
  rotated
};
