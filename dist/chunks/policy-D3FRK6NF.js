import {
  readRegistered
} from "./chunk-GOGYQ4IV.js";
import {
  governedOpening,
  ofFiled,
  staffingOf
} from "./chunk-JQLJQ33V.js";
import "./chunk-VQPSAXGO.js";
import "./chunk-4WVIJU2U.js";
import "./chunk-HW2DA7ZM.js";
import "./chunk-DPQHFMGA.js";
import "./chunk-JMVTNAKZ.js";
import {
  loadPolicy
} from "./chunk-AWOYR5HK.js";
import "./chunk-V26E36RZ.js";
import "./chunk-2SWKV2WD.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-5QM27RN6.js";
import "./chunk-6JB7CZO6.js";
import "./chunk-WQYSR477.js";
import "./chunk-YOXB7IML.js";
import "./chunk-4BFF4L7G.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-GMWTUCEK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-VUEBSIIM.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/policy.ts
var says = async (source, content) => (await import("./policy-JF6OXEGQ.js")).saysPolicy(source, content);
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
