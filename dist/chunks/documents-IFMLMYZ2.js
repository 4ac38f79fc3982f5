import {
  requireAsked
} from "./chunk-CQLCPJ3J.js";
import {
  loadPlan
} from "./chunk-3PUIU2G6.js";
import "./chunk-SSNSRWEO.js";
import {
  UNIT_RULE
} from "./chunk-4MOZPBHG.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-KIYHCEKK.js";
import "./chunk-WN5M7B2A.js";
import "./chunk-FYXMQPUS.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VUJ7SZFU.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-KDSXCQUI.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError
} from "./chunk-JB6JSYII.js";
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
  says: async (source, content, carriedOut) => (await import("./documents-5UEWPNPU.js")).saysUnits(source, content, carriedOut),
  saysFiled: async (source, code) => (await import("./documents-5UEWPNPU.js")).saysFiledUnits(source, code),
  effect: {
    ...{ change_set_id: text, entry_id: text, signature_id: text, review_id: text, root: text, plan_digest: text },
    ...{ envelope_digest: text, added: number, changed: number, retired: number, unchanged: number }
  },
  explain: ({ added, changed, retired, unchanged }) => `${added} units added, ${changed} changed, ${retired} retired, ${unchanged} as they were`
};
export {
  kind
};
