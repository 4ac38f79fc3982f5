import {
  atDoor,
  request
} from "./chunk-F7OJRID2.js";
import "./chunk-223VROQS.js";
import "./chunk-NNOD4ZXU.js";
import "./chunk-6AXW2CSN.js";
import "./chunk-5ZY3BO73.js";
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
  doorJob,
  requireInput
} from "./chunk-DKTKCK45.js";
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
