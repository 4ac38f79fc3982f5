import {
  loadScript
} from "./chunk-HJEAKGJZ.js";
import {
  explainScript
} from "./chunk-56PER4D5.js";
import {
  scriptEffect
} from "./chunk-DYKPT3ZV.js";
import "./chunk-HKWNHEPB.js";
import "./chunk-QOS77PAF.js";
import "./chunk-HLE26U3E.js";
import {
  requireAsked
} from "./chunk-QVRJEZW3.js";
import "./chunk-7TFYALPF.js";
import "./chunk-CIQSTY4N.js";
import "./chunk-Z3U2YT4W.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-MCHW7VJU.js";
import "./chunk-MOT2SM3I.js";
import "./chunk-322BX3UF.js";
import "./chunk-OACRPXZ7.js";
import "./chunk-YOXB7IML.js";
import "./chunk-GAHYC6IN.js";
import "./chunk-NKVEQYHU.js";
import "./chunk-YC4WCN66.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-7RNOLWHU.js";
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
  says: async (source, content, carriedOut) => (await import("./sql-LZ6TBQJW.js")).saysScript(source, content, carriedOut),
  saysFiled: async (source, code) => (await import("./rehearsal-VTEYYMRL.js")).saysFiledScript(source, code),
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
