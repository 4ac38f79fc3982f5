import {
  atDoor,
  request
} from "./chunk-FRLZQCGP.js";
import "./chunk-2GLRX3UX.js";
import "./chunk-3GQWCJ73.js";
import "./chunk-OQHHSBST.js";
import "./chunk-3FDK2K3H.js";
import "./chunk-4GROTQQV.js";
import "./chunk-N5FP55QF.js";
import "./chunk-ABPQUY6F.js";
import "./chunk-TGUEA5ET.js";
import "./chunk-FGXOHVDT.js";
import "./chunk-4JJEYP2K.js";
import "./chunk-O4M46VD3.js";
import "./chunk-HHK6RWDE.js";
import "./chunk-XS6THTMJ.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-A5IHH7BF.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-LAYWZYSW.js";
import "./chunk-C6ATQONW.js";
import "./chunk-SUCCS6QI.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-QQ7T5FCZ.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-5DLSPMFV.js";
import "./chunk-LFE55QM3.js";
import "./chunk-MZLQNRMT.js";
import "./chunk-G2F2FNZI.js";
import "./chunk-DQWQSPL5.js";
import "./chunk-LXETNVHR.js";
import "./chunk-2PRZN45W.js";
import "./chunk-UQ42AEXY.js";
import "./chunk-V7GTFNTC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-6PCNER2V.js";
import "./chunk-7MRMCTPU.js";
import "./chunk-P4LJE2KY.js";
import "./chunk-5SXGN7AV.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ABZUCIZO.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-JHRUXCZ6.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  requireInput
} from "./chunk-QI7IHNYE.js";
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
