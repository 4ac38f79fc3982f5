import {
  readRegistered
} from "./chunk-CJQKFXXF.js";
import {
  governedOpening,
  ofFiled,
  staffingOf
} from "./chunk-H26WGO4A.js";
import "./chunk-NGJAPW67.js";
import "./chunk-UJZOYCA7.js";
import {
  loadPolicy
} from "./chunk-CYPEKLTL.js";
import "./chunk-NMQRIK26.js";
import "./chunk-H52T2AVR.js";
import "./chunk-FDCDBC3U.js";
import "./chunk-JD3KDZHY.js";
import "./chunk-DHPLW2KE.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-SK2DJ2OU.js";
import "./chunk-PDYFI7PL.js";
import "./chunk-NHISFB2V.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-LELPMWSM.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-UMHKP5BK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-6H3PJOVY.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/policy.ts
var says = async (source, content) => (await import("./policy-5DITU5WC.js")).saysPolicy(source, content);
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
