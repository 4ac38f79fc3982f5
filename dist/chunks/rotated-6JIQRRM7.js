import {
  atDoor,
  request
} from "./chunk-PJ4KIOC7.js";
import "./chunk-XZ7ON7DG.js";
import "./chunk-6JSFV442.js";
import "./chunk-EQNI5B3G.js";
import "./chunk-AJM6USN2.js";
import "./chunk-LOLIC3EG.js";
import "./chunk-7CWK5XAR.js";
import "./chunk-GQOPPYI3.js";
import "./chunk-HJWGKHXX.js";
import "./chunk-LE6PWDVG.js";
import "./chunk-XGQJDYFT.js";
import "./chunk-XZMZH4HU.js";
import "./chunk-E3BSSMW3.js";
import "./chunk-F3NT44AA.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-WWBC2C7N.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-V4H4GE34.js";
import "./chunk-C6ATQONW.js";
import "./chunk-GYJTM35S.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-ZX2GCC6M.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-7LNH5U4E.js";
import "./chunk-G7GT3UUR.js";
import "./chunk-AUSP3DYN.js";
import "./chunk-YCOWJLDQ.js";
import "./chunk-RLFDRGRV.js";
import "./chunk-HXSXEMBD.js";
import "./chunk-KEHMZ3YD.js";
import "./chunk-KI5VSJSW.js";
import "./chunk-26JX6VZC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-NI6KTLVJ.js";
import "./chunk-RMEA6XZ3.js";
import "./chunk-EN3WLEML.js";
import "./chunk-PVFUZMZB.js";
import "./chunk-YOXB7IML.js";
import "./chunk-XNU4C7IM.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-7IQY6H64.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  requireInput
} from "./chunk-5QMJEX2E.js";
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
