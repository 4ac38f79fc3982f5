import {
  readRegistered
} from "./chunk-5NTNW342.js";
import {
  governedOpening,
  ofFiled,
  staffingOf
} from "./chunk-RKWZH7VR.js";
import "./chunk-X4G3QNUI.js";
import "./chunk-HXCB7DJN.js";
import "./chunk-T737DPBP.js";
import "./chunk-3X633JFU.js";
import "./chunk-4LU3CT3V.js";
import {
  loadPolicy
} from "./chunk-CPGKRQKK.js";
import "./chunk-47TGXQIE.js";
import "./chunk-MOG73B23.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
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
import "./chunk-W2Q5UKN3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/policy.ts
var says = async (source, content) => (await import("./policy-5KKRA7MT.js")).saysPolicy(source, content);
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
