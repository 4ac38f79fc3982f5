import {
  loadScript
} from "./chunk-HRJSBMDK.js";
import {
  explainScript
} from "./chunk-2PSIHWLT.js";
import {
  scriptEffect
} from "./chunk-EKIKSX7U.js";
import "./chunk-HXCB7DJN.js";
import "./chunk-T737DPBP.js";
import "./chunk-3X633JFU.js";
import {
  requireAsked
} from "./chunk-4LU3CT3V.js";
import "./chunk-CPGKRQKK.js";
import "./chunk-47TGXQIE.js";
import "./chunk-MOG73B23.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-FNL2NVVI.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-CMGU7UTK.js";
import "./chunk-YQLJKCS4.js";
import "./chunk-NDXQR6AG.js";
import "./chunk-YOXB7IML.js";
import "./chunk-7ELE57VE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-DVW5BMBY.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-W2Q5UKN3.js";
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
  says: async (source, content, carriedOut) => (await import("./sql-O7PAYOZA.js")).saysScript(source, content, carriedOut),
  saysFiled: async (source, code) => (await import("./rehearsal-2NNLEHW3.js")).saysFiledScript(source, code),
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
