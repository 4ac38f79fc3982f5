import {
  atDoor,
  request
} from "./chunk-FDBL5BYX.js";
import "./chunk-FCP2O52U.js";
import "./chunk-QN7NB72M.js";
import "./chunk-5UYLPDRU.js";
import "./chunk-UE4IFDAZ.js";
import "./chunk-VKRWFOAS.js";
import "./chunk-7CWK5XAR.js";
import "./chunk-HHCTSP6Q.js";
import "./chunk-LXBVGC4G.js";
import "./chunk-LCXO67GB.js";
import "./chunk-OKX2LX65.js";
import "./chunk-PBKN5XDZ.js";
import "./chunk-GHBLR3Y7.js";
import "./chunk-S3VG4PX2.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-VQCGYE74.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-22JJT6UZ.js";
import "./chunk-C6ATQONW.js";
import "./chunk-HRK7HHCZ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-KWHFOLUR.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-3XHUJDDM.js";
import "./chunk-NYO2EQY2.js";
import "./chunk-X5BYX73Y.js";
import "./chunk-SRSPFQ76.js";
import "./chunk-OAMQ3XUE.js";
import "./chunk-UYR4SN2K.js";
import "./chunk-MFQH3JLQ.js";
import "./chunk-4GJ3B5EM.js";
import "./chunk-CKG443S4.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-LVC5EQUQ.js";
import "./chunk-KZISYZE5.js";
import "./chunk-HOSAO53J.js";
import "./chunk-K4Z55MWW.js";
import "./chunk-YOXB7IML.js";
import "./chunk-3NGWZYW3.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-M7PYES5L.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  requireInput
} from "./chunk-TUT3Y6SS.js";
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
