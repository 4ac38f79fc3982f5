import {
  loadRun
} from "./chunk-UTX4PBP7.js";
import {
  requireAsked
} from "./chunk-Z4XHSQ55.js";
import "./chunk-WLOP6Q5U.js";
import "./chunk-KL4ECUYG.js";
import "./chunk-CYYZA3LB.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-UPPCQRQW.js";
import "./chunk-XPR6TX64.js";
import "./chunk-PCWRIZOI.js";
import "./chunk-YOXB7IML.js";
import "./chunk-CXD7CNZI.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-5RXLA65X.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-E6DIM3EY.js";
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
  says: async (source, content) => (await import("./run-VG6RWNCX.js")).saysRun(source, content),
  saysFiled: async (source, code) => (await import("./run-VG6RWNCX.js")).saysFiledRun(source, code),
  effect: { deadline: text, deployed: number },
  explain: ({ deadline, deployed }) => `a run of ${deployed} subject${deployed === 1 ? "" : "s"}, until ${deadline} at the latest`
};
export {
  kind
};
