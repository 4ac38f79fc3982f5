import {
  requireAsked
} from "./chunk-CQLCPJ3J.js";
import {
  loadScript
} from "./chunk-KCUJAUTY.js";
import "./chunk-3PUIU2G6.js";
import "./chunk-SSNSRWEO.js";
import "./chunk-4MOZPBHG.js";
import {
  explainScript
} from "./chunk-ENA5YYDJ.js";
import {
  scriptEffect
} from "./chunk-WQGVYQYN.js";
import "./chunk-2CQA6NOD.js";
import "./chunk-K2FN2L4Q.js";
import "./chunk-7YT7VLCG.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-UYWOMD4T.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
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
import "./chunk-JB6JSYII.js";
import "./chunk-WYJDZB2N.js";
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
  says: async (source, content, carriedOut) => (await import("./sql-YR3FRJLX.js")).saysScript(source, content, carriedOut),
  saysFiled: async (source, code) => (await import("./rehearsal-CL6NKM4E.js")).saysFiledScript(source, code),
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
