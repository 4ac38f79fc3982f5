import {
  loadRun
} from "./chunk-AZ5MH5AU.js";
import {
  requireAsked
} from "./chunk-ZCRGWZFY.js";
import "./chunk-FD56KELS.js";
import "./chunk-XCZFA3D3.js";
import "./chunk-3HYH2FCD.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-RS4OZZJP.js";
import "./chunk-UKXVNLPM.js";
import "./chunk-GPQ2VH5X.js";
import "./chunk-YOXB7IML.js";
import "./chunk-UPFSX24W.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-WRPUTF2O.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-BR2LKTLQ.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/run.ts
var kind = {
  lane: "run",
  act: null,
  asks: "plan",
  isReviewed: false,
  isVerified: false,
  async open({ files }, asked) {
    const given = asked.given ?? { subjects: [] };
    const { plan, text: content } = await loadRun(files, requireAsked(asked, "plan"), given);
    const { name, revision, carrier, rollback } = plan;
    const fields = { plan_id: name, plan_revision: String(revision), carrier, rollback_plan_ref: rollback, given };
    return { content, fields };
  },
  content: async ({ files }, { plan_id, given }) => (await loadRun(files, plan_id, given ?? { subjects: [] })).text,
  says: async (source, content) => (await import("./run-OFDFTGHO.js")).saysRun(source, content),
  saysFiled: async (source, code) => (await import("./run-OFDFTGHO.js")).saysFiledRun(source, code),
  effect: { deadline: text, deployed: number },
  explain: ({ deadline, deployed }) => `a run of ${deployed} subject${deployed === 1 ? "" : "s"}, until ${deadline} at the latest`
};
export {
  kind
};
