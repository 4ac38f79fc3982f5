import {
  readRegistered
} from "./chunk-RXKSVBDR.js";
import {
  governedOpening,
  ofFiled,
  staffingOf
} from "./chunk-UG7BJLNC.js";
import "./chunk-LF6YUDEX.js";
import "./chunk-Y6ACLCWM.js";
import "./chunk-WRYH5BZF.js";
import "./chunk-NGMIOIYL.js";
import "./chunk-XJKB7M5S.js";
import {
  loadPolicy
} from "./chunk-VVZUVX3U.js";
import "./chunk-BU6PHU2M.js";
import "./chunk-4AFIWB6Y.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-RCNP76HX.js";
import "./chunk-N4YAFK2S.js";
import "./chunk-X7IWRVA3.js";
import "./chunk-YOXB7IML.js";
import "./chunk-DKBV4LSD.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-ZNOJV4MH.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-6UQEMURZ.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/policy.ts
var says = async (source, content) => (await import("./policy-NJQJWBJ3.js")).saysPolicy(source, content);
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
