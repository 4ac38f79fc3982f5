import {
  readRegistered
} from "./chunk-ROP25ANZ.js";
import {
  governedOpening,
  ofFiled,
  staffingOf
} from "./chunk-4VS525TN.js";
import "./chunk-VD6NUW23.js";
import "./chunk-RCTW3Y77.js";
import {
  loadPolicy
} from "./chunk-AX6OHE6K.js";
import "./chunk-ZB2GJ23X.js";
import "./chunk-6HLPS3J6.js";
import "./chunk-ZTJTNIWU.js";
import "./chunk-R3TAAL42.js";
import "./chunk-ZKYB7Z6Y.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-SSRBNJZP.js";
import "./chunk-X3OC7KQ2.js";
import "./chunk-TIVWQNVO.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-7T23FLUP.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-4ZHWKRTX.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-JMQ56KZN.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-OZH5ILIZ.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/policy.ts
var says = async (source, content) => (await import("./policy-US2ZI3NK.js")).saysPolicy(source, content);
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
