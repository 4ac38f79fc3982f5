import {
  requireAsked
} from "./chunk-RCTW3Y77.js";
import {
  loadScript
} from "./chunk-D3CJY2AU.js";
import "./chunk-AX6OHE6K.js";
import {
  explainScript
} from "./chunk-AJ2YCLP7.js";
import {
  scriptEffect
} from "./chunk-PMXE5GMZ.js";
import "./chunk-ZB2GJ23X.js";
import "./chunk-6HLPS3J6.js";
import "./chunk-ZTJTNIWU.js";
import "./chunk-R3TAAL42.js";
import "./chunk-ZKYB7Z6Y.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-DASSUKKQ.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-SSRBNJZP.js";
import "./chunk-X3OC7KQ2.js";
import "./chunk-TIVWQNVO.js";
import "./chunk-YOXB7IML.js";
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

// src/kinds/sql.ts
var kind = {
  lane: "cut",
  act: null,
  asks: "plan",
  isReviewed: true,
  isVerified: true,
  async open({ files }, asked) {
    const { plan, document } = await loadScript(files, requireAsked(asked, "plan"));
    const { name, revision, carrier, rollback } = plan;
    const fields = { plan_id: name, plan_revision: String(revision), carrier, rollback_plan_ref: rollback };
    return { content: document.text, fields };
  },
  content: async ({ files }, { plan_id }) => (await loadScript(files, plan_id)).document.text,
  says: async (source, content, carriedOut) => (await import("./sql-KMWRVVLM.js")).saysScript(source, content, carriedOut),
  saysFiled: async (source, code) => (await import("./rehearsal-EOLHBETG.js")).saysFiledScript(source, code),
  effect: {
    ...{ change_set_id: text, entry_id: text, signature_id: text, review_id: text, root: text, plan_digest: text },
    ...scriptEffect,
    seconds: number
  },
  explain: explainScript
};
export {
  kind
};
