import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  requireAsked
} from "./chunk-VGX4FXR6.js";
import {
  loadPlan
} from "./chunk-7WWC2WMW.js";
import "./chunk-OQSAR7CO.js";
import "./chunk-D23KQQAR.js";
import "./chunk-JVJC64EM.js";
import "./chunk-T2L36KAI.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-CNG4NECG.js";
import "./chunk-DWUSLNGD.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-YCEEC2MS.js";
import "./chunk-SZC6YLYM.js";
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
