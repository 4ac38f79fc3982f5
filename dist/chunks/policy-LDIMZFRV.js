import {
  readRegistered
} from "./chunk-IHEVUPWY.js";
import {
  governedOpening,
  ofFiled,
  staffingOf
} from "./chunk-ECOKZXTR.js";
import "./chunk-OVXFX4DH.js";
import "./chunk-7E5CCZM5.js";
import "./chunk-JBUS7TPH.js";
import "./chunk-KJTU6XTE.js";
import "./chunk-DNNAF5AF.js";
import {
  loadPolicy
} from "./chunk-KVC63B4R.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-FRFU7Z7J.js";
import "./chunk-JCT3MRT6.js";
import "./chunk-KSIPYQ4P.js";
import "./chunk-QEXRPHLH.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-U6JVOMZJ.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-DH3JOF3T.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-VVWYWGG4.js";

// src/kinds/policy.ts
var says = async (source, content) => (await import("./policy-PJW6CNRY.js")).saysPolicy(source, content);
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
