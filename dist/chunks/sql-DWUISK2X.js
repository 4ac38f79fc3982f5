import {
  loadScript
} from "./chunk-CTWFQ7US.js";
import {
  explainScript
} from "./chunk-V7ZOVGJK.js";
import {
  scriptEffect
} from "./chunk-FECMK76D.js";
import "./chunk-VGQNLB2R.js";
import "./chunk-GUT3BCDG.js";
import "./chunk-4JTPGX4A.js";
import {
  requireAsked
} from "./chunk-VZPOBWNQ.js";
import "./chunk-5UIPY7GW.js";
import "./chunk-WPYTLN4Q.js";
import "./chunk-F433S5DV.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-X3VJSTWO.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-36MAEMAG.js";
import "./chunk-5FXFPNEV.js";
import "./chunk-6SNQQOS3.js";
import "./chunk-YOXB7IML.js";
import "./chunk-EXHSIMLP.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-WCP6WYLP.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-E4JRPDIS.js";
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
  says: async (source, content, carriedOut) => (await import("./sql-KUZTRBDJ.js")).saysScript(source, content, carriedOut),
  saysFiled: async (source, code) => (await import("./rehearsal-GWE6BMGU.js")).saysFiledScript(source, code),
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
