import {
  readRegistered
} from "./chunk-WWHHXHI6.js";
import {
  governedOpening,
  ofFiled,
  staffingOf
} from "./chunk-RKLP3LID.js";
import "./chunk-JMCNPWHF.js";
import "./chunk-STXZOHGK.js";
import {
  loadPolicy
} from "./chunk-2VLRUWQS.js";
import "./chunk-OQTQF4RL.js";
import "./chunk-EKTGI4BE.js";
import "./chunk-7DFFD3EB.js";
import "./chunk-E4CAISQO.js";
import "./chunk-HK7YAGFP.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-2ZAGNZ7W.js";
import "./chunk-TVIG5VNP.js";
import "./chunk-JK5TLHCR.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-LLY4DUQ6.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-NJZDR2O3.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-FTQPQCFV.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/policy.ts
var says = async (source, content) => (await import("./policy-755CJROW.js")).saysPolicy(source, content);
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
