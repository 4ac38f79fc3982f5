import {
  atDoor,
  request
} from "./chunk-DBGYMK52.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-3EI7CIPQ.js";
import "./chunk-HQJM24ZO.js";
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
  doorJob,
  requireInput
} from "./chunk-VUEBSIIM.js";
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
