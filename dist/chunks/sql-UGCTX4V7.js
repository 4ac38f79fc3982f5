import {
  loadScript
} from "./chunk-ATL6PKLF.js";
import {
  explainScript
} from "./chunk-TJF2XEGL.js";
import {
  scriptEffect
} from "./chunk-V5C4XSZN.js";
import "./chunk-4WVIJU2U.js";
import "./chunk-HW2DA7ZM.js";
import "./chunk-DPQHFMGA.js";
import {
  requireAsked
} from "./chunk-JMVTNAKZ.js";
import "./chunk-AWOYR5HK.js";
import "./chunk-V26E36RZ.js";
import "./chunk-2SWKV2WD.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-7UU4DZ7W.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
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
  says: async (source, content, carriedOut) => (await import("./sql-LDXFD633.js")).saysScript(source, content, carriedOut),
  saysFiled: async (source, code) => (await import("./rehearsal-ZO7VVVLX.js")).saysFiledScript(source, code),
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
