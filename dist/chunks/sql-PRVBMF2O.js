import {
  loadScript
} from "./chunk-XEXJOCN6.js";
import {
  explainScript
} from "./chunk-WMFV7J5C.js";
import {
  scriptEffect
} from "./chunk-E5Z4UPKF.js";
import "./chunk-Z2MNVUTZ.js";
import "./chunk-2JYXSL7O.js";
import "./chunk-SPYBREFA.js";
import {
  requireAsked
} from "./chunk-3O6IWL5A.js";
import "./chunk-ZNIXHJOI.js";
import "./chunk-GQCIGPAD.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ILIXTP4K.js";
import "./chunk-GNVQFRXZ.js";
import "./chunk-SROZHDQK.js";
import "./chunk-O2XEJREQ.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VI7VDF7R.js";
import "./chunk-43WR4N6Y.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-IRR73VOT.js";
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
  says: async (source, content, carriedOut) => (await import("./sql-5PB6GNIH.js")).saysScript(source, content, carriedOut),
  saysFiled: async (source, code) => (await import("./rehearsal-PEPRPV3S.js")).saysFiledScript(source, code),
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
