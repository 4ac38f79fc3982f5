import {
  loadScript
} from "./chunk-KSNG3776.js";
import {
  explainScript
} from "./chunk-XVLLFHKU.js";
import {
  scriptEffect
} from "./chunk-JFPSIMRA.js";
import "./chunk-4G7MG2Y4.js";
import "./chunk-AS6OUCV6.js";
import "./chunk-UZX2H5DH.js";
import {
  requireAsked
} from "./chunk-Z4XHSQ55.js";
import "./chunk-WLOP6Q5U.js";
import "./chunk-KL4ECUYG.js";
import "./chunk-CYYZA3LB.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-RU7YNELF.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-UPPCQRQW.js";
import "./chunk-XPR6TX64.js";
import "./chunk-PCWRIZOI.js";
import "./chunk-YOXB7IML.js";
import "./chunk-CXD7CNZI.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-5RXLA65X.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-E6DIM3EY.js";
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
  says: async (source, content, carriedOut) => (await import("./sql-BRWK4DYW.js")).saysScript(source, content, carriedOut),
  saysFiled: async (source, code) => (await import("./rehearsal-WNZCLL3O.js")).saysFiledScript(source, code),
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
