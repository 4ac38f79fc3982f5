import {
  loadRun
} from "./chunk-KZUX2ANQ.js";
import {
  requireAsked
} from "./chunk-XJKB7M5S.js";
import "./chunk-VVZUVX3U.js";
import "./chunk-BU6PHU2M.js";
import "./chunk-4AFIWB6Y.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-RCNP76HX.js";
import "./chunk-N4YAFK2S.js";
import "./chunk-X7IWRVA3.js";
import "./chunk-YOXB7IML.js";
import "./chunk-DKBV4LSD.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-ZNOJV4MH.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-6UQEMURZ.js";
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
  says: async (source, content) => (await import("./run-YVYOT3U4.js")).saysRun(source, content),
  saysFiled: async (source, code) => (await import("./run-YVYOT3U4.js")).saysFiledRun(source, code),
  effect: { deadline: text, deployed: number },
  explain: ({ deadline, deployed }) => `a run of ${deployed} subject${deployed === 1 ? "" : "s"}, until ${deadline} at the latest`
};
export {
  kind
};
