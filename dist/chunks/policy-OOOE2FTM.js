import {
  readRegistered
} from "./chunk-VWCAXZAT.js";
import {
  governedOpening,
  ofFiled,
  staffingOf
} from "./chunk-LTOWMR7E.js";
import "./chunk-SVNHJSTV.js";
import "./chunk-Q6ABHF7I.js";
import "./chunk-MU7JEOAS.js";
import "./chunk-GN6IADDW.js";
import "./chunk-EH2LP7G3.js";
import {
  loadPolicy
} from "./chunk-F3G43UWK.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-AORWGMII.js";
import "./chunk-5JRC6UAN.js";
import "./chunk-BTZKBRBH.js";
import "./chunk-IIGLL3PF.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-VWY2LST4.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-JE2OMED3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-VVWYWGG4.js";

// src/kinds/policy.ts
var says = async (source, content) => (await import("./policy-ZFSFFIGU.js")).saysPolicy(source, content);
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
