import {
  requireAsked
} from "./chunk-CJJCBXIV.js";
import {
  loadPlan
} from "./chunk-SVVLS7DZ.js";
import "./chunk-FD2SFEVH.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-NL65X6EQ.js";
import "./chunk-H62HTGVO.js";
import "./chunk-5UVYF5ZA.js";
import "./chunk-YOXB7IML.js";
import "./chunk-G4UXBPG4.js";
import "./chunk-GE4UE5WG.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OTAOZ5OP.js";
import "./chunk-OB3KF4YX.js";

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
  says: async (source, content, carriedOut) => (await import("./documents-6YW7AK7V.js")).saysUnits(source, content, carriedOut),
  saysFiled: async (source, code) => (await import("./documents-6YW7AK7V.js")).saysFiledUnits(source, code),
  effect: {
    ...{ change_set_id: text, entry_id: text, signature_id: text, review_id: text, root: text, plan_digest: text },
    ...{ envelope_digest: text, added: number, changed: number, retired: number, unchanged: number }
  },
  explain: ({ added, changed, retired, unchanged }) => `${added} units added, ${changed} changed, ${retired} retired, ${unchanged} as they were`
};
export {
  kind
};
