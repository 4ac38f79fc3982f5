import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  requireAsked
} from "./chunk-HBGGXP7Y.js";
import {
  loadPlan
} from "./chunk-4ZRAHAQE.js";
import "./chunk-AC4VUIOW.js";
import "./chunk-SJGTC5JI.js";
import "./chunk-JVJC64EM.js";
import "./chunk-T2L36KAI.js";
import "./chunk-JITSBC7S.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-CNG4NECG.js";
import "./chunk-HVS7ZTFS.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-4WCDYTX4.js";
import "./chunk-IUZTCIMM.js";
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
  explain: ({ added, changed, retired, unchanged }) => [
    `${added} units added, ${changed} changed, ${retired} retired, ${unchanged} as they were`
  ]
};
export {
  kind
};
