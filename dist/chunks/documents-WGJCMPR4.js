import {
  requireAsked
} from "./chunk-PU566E33.js";
import {
  loadPlan
} from "./chunk-5D7FSVDK.js";
import "./chunk-55UFOURT.js";
import {
  UNIT_RULE
} from "./chunk-IKSGG66L.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-FGAQHS4E.js";
import "./chunk-7FP6TEIY.js";
import "./chunk-WAJ3B74K.js";
import "./chunk-YOXB7IML.js";
import "./chunk-CVQ2CG7Q.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-JTB3XEPU.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError
} from "./chunk-MOJ4YKEH.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/documents.ts
var RULE = String(UNIT_RULE);
var kind = {
  lane: "cut",
  act: null,
  asks: "plan",
  isReviewed: true,
  isVerified: true,
  async open({ files }, asked) {
    const { plan, document } = await loadPlan(files, requireAsked(asked, "plan"));
    const { name, revision, carrier, rollback } = plan;
    const fields = {
      plan_id: name,
      plan_revision: String(revision),
      carrier,
      rollback_plan_ref: rollback,
      unit_rule: RULE
    };
    return { content: document.text, fields };
  },
  async content({ files }, { plan_id, unit_rule = null }) {
    if (unit_rule !== RULE) throw new QuorateError("PLAN_RULE_UNKNOWN", { expected: RULE, observed: unit_rule });
    return (await loadPlan(files, plan_id)).document.text;
  },
  says: async (source, content, carriedOut) => (await import("./documents-A5MLPYIL.js")).saysUnits(source, content, carriedOut),
  saysFiled: async (source, code) => (await import("./documents-A5MLPYIL.js")).saysFiledUnits(source, code),
  effect: {
    ...{ change_set_id: text, entry_id: text, signature_id: text, review_id: text, root: text, plan_digest: text },
    ...{ envelope_digest: text, added: number, changed: number, retired: number, unchanged: number }
  },
  explain: ({ added, changed, retired, unchanged }) => `${added} units added, ${changed} changed, ${retired} retired, ${unchanged} as they were`
};
export {
  kind
};
