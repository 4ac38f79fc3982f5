import {
  requireAsked
} from "./chunk-UJZOYCA7.js";
import {
  loadScript
} from "./chunk-BKPMH65L.js";
import "./chunk-CYPEKLTL.js";
import {
  explainScript
} from "./chunk-5NIJKQP3.js";
import {
  scriptEffect
} from "./chunk-I67S4ISX.js";
import "./chunk-NMQRIK26.js";
import "./chunk-H52T2AVR.js";
import "./chunk-FDCDBC3U.js";
import "./chunk-JD3KDZHY.js";
import "./chunk-DHPLW2KE.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-OQN2VJLJ.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-SK2DJ2OU.js";
import "./chunk-PDYFI7PL.js";
import "./chunk-NHISFB2V.js";
import "./chunk-YOXB7IML.js";
import "./chunk-LELPMWSM.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-UMHKP5BK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-6H3PJOVY.js";
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
  says: async (source, content, carriedOut) => (await import("./sql-MPVZFZNH.js")).saysScript(source, content, carriedOut),
  saysFiled: async (source, code) => (await import("./rehearsal-HGBWV7LP.js")).saysFiledScript(source, code),
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
