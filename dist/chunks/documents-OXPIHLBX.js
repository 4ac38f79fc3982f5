import {
  requireAsked
} from "./chunk-JQYAQNVO.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import {
  loadPlan
} from "./chunk-UNHLEW2N.js";
import "./chunk-W3R2M3OI.js";
import "./chunk-2HXMTI5K.js";
import "./chunk-EYJZGQIM.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VMAH4STM.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-XBYS32BN.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-VBNEJN7Y.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-VVWYWGG4.js";

// src/kinds/documents.ts
var kind = {
  lane: "cut",
  act: null,
  asks: "plan",
  isReviewed: true,
  isVerified: true,
  async open({ files }, asked) {
    const { plan, document } = await loadPlan(files, requireAsked(asked, "plan"));
    const { name, revision, carrier, rollback } = plan;
    const fields = { plan_id: name, plan_revision: String(revision), carrier, rollback_plan_ref: rollback };
    return { content: document.text, fields };
  },
  content: async ({ files }, { plan_id }) => (await loadPlan(files, plan_id)).document.text,
  says: async (source, content, carriedOut) => (await import("./documents-F2JF6TBO.js")).saysUnits(source, content, carriedOut),
  saysFiled: async (source, code) => (await import("./documents-F2JF6TBO.js")).saysFiledUnits(source, code),
  effect: {
    ...{ change_set_id: text, entry_id: text, signature_id: text, review_id: text, root: text, plan_digest: text },
    ...{ envelope_digest: text, added: number, changed: number, retired: number, unchanged: number }
  },
  explain: ({ added, changed, retired, unchanged }) => `${added} units added, ${changed} changed, ${retired} retired, ${unchanged} as they were`
};
export {
  kind
};
