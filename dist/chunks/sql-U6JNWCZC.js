import {
  requireAsked
} from "./chunk-OIQM3UKM.js";
import {
  loadScript
} from "./chunk-PFY2CHVG.js";
import "./chunk-DQWQSPL5.js";
import "./chunk-LXETNVHR.js";
import "./chunk-2PRZN45W.js";
import {
  explainScript
} from "./chunk-GJB2W6SU.js";
import {
  scriptEffect
} from "./chunk-RJGDZTBS.js";
import "./chunk-Q232OKUQ.js";
import "./chunk-UQ42AEXY.js";
import "./chunk-V7GTFNTC.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-R624TSTL.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-7MRMCTPU.js";
import "./chunk-P4LJE2KY.js";
import "./chunk-5SXGN7AV.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ABZUCIZO.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-JHRUXCZ6.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-QI7IHNYE.js";
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
  says: async (source, content, carriedOut) => (await import("./sql-4PJPRR2U.js")).saysScript(source, content, carriedOut),
  saysFiled: async (source, code) => (await import("./rehearsal-Z6U4AX4V.js")).saysFiledScript(source, code),
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
