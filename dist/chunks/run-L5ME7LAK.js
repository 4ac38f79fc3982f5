import {
  loadRun
} from "./chunk-SLPPWJFR.js";
import {
  requireAsked
} from "./chunk-VWDJRHSZ.js";
import "./chunk-5YHBHQP4.js";
import "./chunk-Q6O3WUK6.js";
import "./chunk-H24AOPBZ.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-FBBOAZMA.js";
import "./chunk-2PDRC6WT.js";
import "./chunk-NYXNPCFU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-33ADH4KI.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-5DHPG3YS.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-NYVE2XIR.js";
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
  says: async (source, content) => (await import("./run-M4OSQBKW.js")).saysRun(source, content),
  saysFiled: async (source, code) => (await import("./run-M4OSQBKW.js")).saysFiledRun(source, code),
  effect: { deadline: text, deployed: number },
  explain: ({ deadline, deployed }) => `a run of ${deployed} subject${deployed === 1 ? "" : "s"}, until ${deadline} at the latest`
};
export {
  kind
};
