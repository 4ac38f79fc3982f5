import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  requireAsked
} from "./chunk-H7A4T5K3.js";
import {
  number,
  text
} from "./chunk-3WWCHBJ2.js";
import {
  loadPlan
} from "./chunk-JHVIT5ZP.js";
import "./chunk-A6PMDRSQ.js";
import "./chunk-KPNSVHHQ.js";
import "./chunk-M7JSTLUA.js";
import "./chunk-JVJC64EM.js";
import "./chunk-MAZQ3TD5.js";
import "./chunk-CMP6AKFG.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-MYYYHOCL.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-JHSG7WLC.js";
import "./chunk-QNUCA7MI.js";
import "./chunk-SBSUKJEU.js";

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
  effect: {
    ...{ change_set_id: text, entry_id: text, signature_id: text, review_id: text, root: text, plan_digest: text },
    ...{ envelope_digest: text, added: number, changed: number, retired: number, unchanged: number }
  },
  explain: ({ added, changed, retired, unchanged }) => `${added} units added, ${changed} changed, ${retired} retired, ${unchanged} as they were`
};
export {
  kind
};
