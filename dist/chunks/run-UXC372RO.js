import {
  loadRun
} from "./chunk-CZS2C6MH.js";
import {
  requireAsked
} from "./chunk-GYZ35APM.js";
import "./chunk-Y4UILR2V.js";
import "./chunk-2BK4VRKQ.js";
import "./chunk-ZYT3AA6N.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-CTSD5IZO.js";
import "./chunk-72PHWR7C.js";
import "./chunk-WK2TIW2F.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZZRFBKHB.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-ML4MZGLB.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-ALSMJ7N4.js";
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
  says: async (source, content) => (await import("./run-B527TYJO.js")).saysRun(source, content),
  saysFiled: async (source, code) => (await import("./run-B527TYJO.js")).saysFiledRun(source, code),
  effect: { deadline: text, deployed: number },
  explain: ({ deadline, deployed }) => `a run of ${deployed} subject${deployed === 1 ? "" : "s"}, until ${deadline} at the latest`
};
export {
  kind
};
