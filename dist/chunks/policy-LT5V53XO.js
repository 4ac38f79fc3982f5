import {
  readRegistered
} from "./chunk-CCE3OMX5.js";
import {
  governedOpening,
  ofFiled,
  staffingOf
} from "./chunk-DE3XWDXY.js";
import "./chunk-YY4KLTSF.js";
import "./chunk-UQIEBJ3P.js";
import {
  loadPolicy
} from "./chunk-TXT4AZOG.js";
import "./chunk-OKVJDM57.js";
import "./chunk-A25NBGAR.js";
import "./chunk-ZFPJIRAW.js";
import "./chunk-5Z6WDIR7.js";
import "./chunk-SM3KEWLZ.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-EHC24UW7.js";
import "./chunk-T65VRITU.js";
import "./chunk-WH6AQ76A.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-AQR5YWXP.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-55R5BAU6.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-JMQ56KZN.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-VMUSJW27.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/policy.ts
var says = async (source, content) => (await import("./policy-JAPJV2V6.js")).saysPolicy(source, content);
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
