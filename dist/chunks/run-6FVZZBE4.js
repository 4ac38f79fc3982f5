import {
  requireAsked
} from "./chunk-PU566E33.js";
import {
  loadRun
} from "./chunk-Z7QFZ5L6.js";
import "./chunk-5D7FSVDK.js";
import "./chunk-55UFOURT.js";
import "./chunk-IKSGG66L.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-FGAQHS4E.js";
import "./chunk-7FP6TEIY.js";
import "./chunk-WAJ3B74K.js";
import "./chunk-YOXB7IML.js";
import "./chunk-CVQ2CG7Q.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-JTB3XEPU.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-MOJ4YKEH.js";
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
  says: async (source, content) => (await import("./run-O4BZ7PT4.js")).saysRun(source, content),
  saysFiled: async (source, code) => (await import("./run-O4BZ7PT4.js")).saysFiledRun(source, code),
  attests(content) {
    const { run, given } = JSON.parse(content);
    const attested = run.attested ?? null;
    return attested === null ? null : { ...attested, trusted_root: attested.trusted_root.path, subjects: given.subjects };
  },
  effect: { deadline: text, deployed: number },
  explain: ({ deadline, deployed }) => `a run of ${deployed} subject${deployed === 1 ? "" : "s"}, until ${deadline} at the latest`
};
export {
  kind
};
