import {
  readRegistered
} from "./chunk-FD32OS5X.js";
import {
  governedOpening,
  ofFiled,
  staffingOf
} from "./chunk-RD5JJEHQ.js";
import "./chunk-O5CYXT6G.js";
import "./chunk-AIWH3CEV.js";
import {
  loadPolicy
} from "./chunk-UDZRMKXG.js";
import "./chunk-L4F7RNO5.js";
import "./chunk-BCB4FSBS.js";
import "./chunk-5VBDHOKQ.js";
import "./chunk-EKYGUFEO.js";
import "./chunk-2ZZYISGB.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-MF7ATRER.js";
import "./chunk-6Z2LWMUX.js";
import "./chunk-ZAZ4HYO6.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-O4OKWNZV.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-PLGHL4BV.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-DKTKCK45.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/policy.ts
var says = async (source, content) => (await import("./policy-ZRCHTLFY.js")).saysPolicy(source, content);
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
