import {
  readRegistered
} from "./chunk-TKJF46UJ.js";
import {
  governedOpening,
  ofFiled,
  staffingOf
} from "./chunk-7JU2BA62.js";
import "./chunk-5MM6QKCR.js";
import "./chunk-453KXC4X.js";
import "./chunk-RDLI7RAX.js";
import "./chunk-KNE32V5N.js";
import "./chunk-ZCRGWZFY.js";
import {
  loadPolicy
} from "./chunk-FD56KELS.js";
import "./chunk-XCZFA3D3.js";
import "./chunk-3HYH2FCD.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-RS4OZZJP.js";
import "./chunk-UKXVNLPM.js";
import "./chunk-GPQ2VH5X.js";
import "./chunk-YOXB7IML.js";
import "./chunk-UPFSX24W.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-WRPUTF2O.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-BR2LKTLQ.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/policy.ts
var says = async (source, content) => (await import("./policy-S2GWJVME.js")).saysPolicy(source, content);
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
