import {
  readRegistered
} from "./chunk-NQGIC2XS.js";
import {
  loadPolicy
} from "./chunk-V2Z46GO3.js";
import "./chunk-OJPA36SR.js";
import {
  governedOpening,
  ofFiled,
  staffingOf
} from "./chunk-B6KNDDYC.js";
import "./chunk-EKH5HCOM.js";
import "./chunk-QR6M5GJL.js";
import "./chunk-BOFQPCGR.js";
import "./chunk-L5G4IZSQ.js";
import "./chunk-2Y7R22TM.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-JCAGODEA.js";
import "./chunk-BKO2MORM.js";
import "./chunk-STXMB3R3.js";
import "./chunk-NDIAEATC.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-J6GSKADX.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-XEJ35QDJ.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-BVKEXXGS.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/policy.ts
var says = async (source, content) => (await import("./policy-DJ6IBXGM.js")).saysPolicy(source, content);
var kind = {
  lane: "govern",
  act: "MANIFEST_ACTIVATE",
  asks: null,
  isReviewed: false,
  isVerified: false,
  async open(source) {
    const { bytes, documents } = await loadPolicy(source.files, source.gate.name);
    const staffing = staffingOf(documents, await readRegistered(source.database), [], source.gate);
    return governedOpening(bytes, { staffing });
  },
  content: async ({ files, gate }) => (await loadPolicy(files, gate.name)).bytes,
  says,
  saysFiled: ofFiled(says),
  effect: { from_digest: text, to_digest: text, epoch_raised: number },
  explain: ({ from_digest: from, to_digest: to }) => `policy ${to} follows ${from}`
};
export {
  kind
};
