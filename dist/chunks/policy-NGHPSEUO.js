import {
  readRegistered
} from "./chunk-3OORLBEX.js";
import {
  governedOpening,
  ofFiled,
  staffingOf
} from "./chunk-R3KARPDV.js";
import "./chunk-W74AVYUZ.js";
import "./chunk-MN2LA4TW.js";
import {
  loadPolicy
} from "./chunk-OAMQ3XUE.js";
import "./chunk-UYR4SN2K.js";
import "./chunk-MFQH3JLQ.js";
import "./chunk-XKV5Y62I.js";
import "./chunk-4GJ3B5EM.js";
import "./chunk-CKG443S4.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-KZISYZE5.js";
import "./chunk-HOSAO53J.js";
import "./chunk-K4Z55MWW.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-3NGWZYW3.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-M7PYES5L.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-TUT3Y6SS.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/policy.ts
var says = async (source, content) => (await import("./policy-S3K3ORLO.js")).saysPolicy(source, content);
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
