import {
  readRegistered
} from "./chunk-U57WXDLV.js";
import {
  governedOpening,
  ofFiled,
  staffingOf
} from "./chunk-DWXOYW5M.js";
import "./chunk-LKNVE33W.js";
import "./chunk-CQLCPJ3J.js";
import {
  loadPolicy
} from "./chunk-3PUIU2G6.js";
import "./chunk-SSNSRWEO.js";
import "./chunk-4MOZPBHG.js";
import "./chunk-2CQA6NOD.js";
import "./chunk-K2FN2L4Q.js";
import "./chunk-7YT7VLCG.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-KIYHCEKK.js";
import "./chunk-WN5M7B2A.js";
import "./chunk-FYXMQPUS.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-VUJ7SZFU.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-KDSXCQUI.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-JB6JSYII.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/policy.ts
var says = async (source, content) => (await import("./policy-ZSMCH2VD.js")).saysPolicy(source, content);
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
