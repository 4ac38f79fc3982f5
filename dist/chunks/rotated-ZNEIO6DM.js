import {
  atDoor,
  request
} from "./chunk-AYS5F3V3.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-JYRTPCLQ.js";
import "./chunk-6CXAAQUN.js";
import "./chunk-QZGRKJI2.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-O76ZCDCD.js";
import "./chunk-HIBNKF6J.js";
import "./chunk-7FRQVHUQ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-MXITZYAT.js";
import "./chunk-6WCYR3FJ.js";
import "./chunk-UEB4JZKC.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-4JHJGVAS.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-Y4OD6EEJ.js";
import "./chunk-DWJVTIJO.js";
import "./chunk-CNJUV3LX.js";
import "./chunk-5FNMUIEH.js";
import "./chunk-CKUKBCFS.js";
import "./chunk-5YHBHQP4.js";
import "./chunk-Q6O3WUK6.js";
import "./chunk-H24AOPBZ.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-SDDSMAYX.js";
import "./chunk-FBBOAZMA.js";
import "./chunk-2PDRC6WT.js";
import "./chunk-NYXNPCFU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-33ADH4KI.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-5DHPG3YS.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  requireInput
} from "./chunk-NYVE2XIR.js";
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
