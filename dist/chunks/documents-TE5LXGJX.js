import {
  requireAsked
} from "./chunk-UQIEBJ3P.js";
import {
  loadPlan
} from "./chunk-TXT4AZOG.js";
import "./chunk-OKVJDM57.js";
import {
  UNIT_RULE
} from "./chunk-A25NBGAR.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-EHC24UW7.js";
import "./chunk-T65VRITU.js";
import "./chunk-WH6AQ76A.js";
import "./chunk-YOXB7IML.js";
import "./chunk-AQR5YWXP.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-55R5BAU6.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-JMQ56KZN.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError
} from "./chunk-VMUSJW27.js";
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
  says: async (source, content, carriedOut) => (await import("./documents-ZMLJGLS4.js")).saysUnits(source, content, carriedOut),
  saysFiled: async (source, code) => (await import("./documents-ZMLJGLS4.js")).saysFiledUnits(source, code),
  effect: {
    ...{ change_set_id: text, entry_id: text, signature_id: text, review_id: text, root: text, plan_digest: text },
    ...{ envelope_digest: text, added: number, changed: number, retired: number, unchanged: number }
  },
  explain: ({ added, changed, retired, unchanged }) => `${added} units added, ${changed} changed, ${retired} retired, ${unchanged} as they were`
};
export {
  kind
};
