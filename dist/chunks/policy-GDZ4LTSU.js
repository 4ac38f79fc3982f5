import {
  readRegistered
} from "./chunk-YZDYPQHH.js";
import {
  governedOpening,
  ofFiled,
  staffingOf
} from "./chunk-ZKWJKSMP.js";
import "./chunk-PPECD2K2.js";
import "./chunk-QRSXK7VS.js";
import "./chunk-5FNMUIEH.js";
import "./chunk-CKUKBCFS.js";
import "./chunk-VWDJRHSZ.js";
import {
  loadPolicy
} from "./chunk-5YHBHQP4.js";
import "./chunk-Q6O3WUK6.js";
import "./chunk-H24AOPBZ.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-FBBOAZMA.js";
import "./chunk-2PDRC6WT.js";
import "./chunk-NYXNPCFU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-33ADH4KI.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-5DHPG3YS.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-NYVE2XIR.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/policy.ts
var says = async (source, content) => (await import("./policy-ADSYEHPK.js")).saysPolicy(source, content);
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
