import {
  loadScript
} from "./chunk-VO3MZGVN.js";
import {
  explainScript
} from "./chunk-RDMB5EKN.js";
import {
  scriptEffect
} from "./chunk-D5UX2GCB.js";
import "./chunk-UQVJEGGS.js";
import "./chunk-45V4XE6F.js";
import "./chunk-RVJQJ6PX.js";
import {
  requireAsked
} from "./chunk-DS2RUM7J.js";
import "./chunk-KZBH7LFN.js";
import "./chunk-2YUACAJY.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-GR62RZM4.js";
import "./chunk-TZYYQJBS.js";
import "./chunk-5PA6UWKI.js";
import "./chunk-TEV5UGAN.js";
import "./chunk-YOXB7IML.js";
import "./chunk-E4ANXYHI.js";
import "./chunk-GK6S4GKN.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-ARZ74GBJ.js";
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
  says: async (source, content, carriedOut) => (await import("./sql-EO7D6RUC.js")).saysScript(source, content, carriedOut),
  saysFiled: async (source, code) => (await import("./rehearsal-BIN4MDUX.js")).saysFiledScript(source, code),
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
