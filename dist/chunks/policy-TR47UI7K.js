import {
  readRegistered
} from "./chunk-RQVCIFRB.js";
import {
  governedOpening,
  ofFiled,
  staffingOf
} from "./chunk-K7G74LD3.js";
import "./chunk-WLLNVG5V.js";
import "./chunk-EBC56JQJ.js";
import "./chunk-SJDU2NYK.js";
import "./chunk-2E5AWWDP.js";
import "./chunk-KEDJXIFV.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import {
  loadPolicy
} from "./chunk-XBEGMAPJ.js";
import "./chunk-FK46SQTN.js";
import "./chunk-WYDY2LFG.js";
import "./chunk-THFCYHBY.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-6RMWL3DV.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-TOMPNNRP.js";
import "./chunk-WDLWSJOT.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-PQF3EDI5.js";
import "./chunk-VVWYWGG4.js";

// src/kinds/policy.ts
var says = async (source, content) => (await import("./policy-CGWX4S4R.js")).saysPolicy(source, content);
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
