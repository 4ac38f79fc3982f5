import {
  loadRun
} from "./chunk-GDVT2YVR.js";
import {
  requireAsked
} from "./chunk-JMVTNAKZ.js";
import "./chunk-AWOYR5HK.js";
import "./chunk-V26E36RZ.js";
import "./chunk-2SWKV2WD.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-5QM27RN6.js";
import "./chunk-6JB7CZO6.js";
import "./chunk-WQYSR477.js";
import "./chunk-YOXB7IML.js";
import "./chunk-4BFF4L7G.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-GMWTUCEK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-VUEBSIIM.js";
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
  says: async (source, content) => (await import("./run-MQPHJPB6.js")).saysRun(source, content),
  saysFiled: async (source, code) => (await import("./run-MQPHJPB6.js")).saysFiledRun(source, code),
  effect: { deadline: text, deployed: number },
  explain: ({ deadline, deployed }) => `a run of ${deployed} subject${deployed === 1 ? "" : "s"}, until ${deadline} at the latest`
};
export {
  kind
};
