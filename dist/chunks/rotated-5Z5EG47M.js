import {
  atDoor,
  request
} from "./chunk-H7KMJILJ.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-F6RB5BR6.js";
import "./chunk-74B4PPJB.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-T3QB4JZ3.js";
import "./chunk-AN5BXOGR.js";
import "./chunk-2EQ3FYFC.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-VFLAFK24.js";
import "./chunk-57ADCAZJ.js";
import "./chunk-UD7OFFL4.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-BJGN542Q.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-S3BOIXNU.js";
import "./chunk-GSFLLNOL.js";
import "./chunk-MA26XLR4.js";
import "./chunk-T737DPBP.js";
import "./chunk-3X633JFU.js";
import "./chunk-CPGKRQKK.js";
import "./chunk-47TGXQIE.js";
import "./chunk-MOG73B23.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-I7RNNWEE.js";
import "./chunk-CMGU7UTK.js";
import "./chunk-YQLJKCS4.js";
import "./chunk-NDXQR6AG.js";
import "./chunk-YOXB7IML.js";
import "./chunk-7ELE57VE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-DVW5BMBY.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  requireInput
} from "./chunk-W2Q5UKN3.js";
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
