import {
  scriptEffect,
  tableEffects
} from "./chunk-FYVSWUMK.js";
import {
  loadScript
} from "./chunk-CVXZV7R7.js";
import "./chunk-EBVLJXVU.js";
import "./chunk-OJPA36SR.js";
import "./chunk-QR6M5GJL.js";
import "./chunk-BOFQPCGR.js";
import "./chunk-L5G4IZSQ.js";
import {
  requireAsked
} from "./chunk-2Y7R22TM.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-PC24BWJ7.js";
import "./chunk-625W7UBP.js";
import "./chunk-V3EOASEQ.js";
import "./chunk-NDIAEATC.js";
import "./chunk-YOXB7IML.js";
import "./chunk-J6GSKADX.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-KMICWD4Q.js";
import "./chunk-M4RAEJWA.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-XEJ35QDJ.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-BVKEXXGS.js";
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
  says: async (source, content, carriedOut) => (await import("./sql-FLKFFEUM.js")).saysScript(source, content, carriedOut),
  saysFiled: async (source, code) => (await import("./rehearsal-F2RWVS4H.js")).saysFiledScript(source, code),
  effect: {
    ...{ change_set_id: text, entry_id: text, signature_id: text, review_id: text, root: text, plan_digest: text },
    ...scriptEffect,
    seconds: number
  },
  explain({ tables, catalogue, asserts, seconds }) {
    const changed = tableEffects(tables, "tables").flatMap(
      ({ table, inserted, updated, deleted, truncated, rewritten }) => {
        const counts = Object.entries({ inserted, updated, deleted }).filter(([, count]) => count > 0);
        const parts = [
          ...counts.map(([what, count]) => `${count} ${what}`),
          ...truncated ? ["emptied"] : [],
          ...rewritten ? ["written anew"] : []
        ];
        return parts.length === 0 ? [] : [`${table}: ${parts.join(", ")}`];
      }
    );
    const definitions = Array.isArray(catalogue) ? catalogue.length : 0;
    const assertions = Array.isArray(asserts) ? asserts.length : 0;
    return [
      ...changed.length === 0 ? ["no row changed"] : changed,
      ...definitions === 0 ? [] : [`${definitions} ${definitions === 1 ? "definition" : "definitions"} changed`],
      `${assertions} ${assertions === 1 ? "assertion" : "assertions"} passed`,
      `${String(seconds)} s`
    ].join("; ");
  }
};
export {
  kind
};
