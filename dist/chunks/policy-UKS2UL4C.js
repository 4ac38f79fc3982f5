import {
  readRegistered
} from "./chunk-2ZZIZTEM.js";
import {
  governedOpening,
  ofFiled,
  staffingOf
} from "./chunk-J77L7UH2.js";
import "./chunk-USKTZCRG.js";
import "./chunk-UQVJEGGS.js";
import "./chunk-45V4XE6F.js";
import "./chunk-RVJQJ6PX.js";
import "./chunk-DS2RUM7J.js";
import {
  loadPolicy
} from "./chunk-KZBH7LFN.js";
import "./chunk-2YUACAJY.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-TZYYQJBS.js";
import "./chunk-5PA6UWKI.js";
import "./chunk-TEV5UGAN.js";
import "./chunk-YOXB7IML.js";
import "./chunk-E4ANXYHI.js";
import "./chunk-GK6S4GKN.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-ARZ74GBJ.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/policy.ts
var says = async (source, content) => (await import("./policy-AMTLS4ND.js")).saysPolicy(source, content);
var kind = {
  lane: "govern",
  act: "MANIFEST_ACTIVATE",
  asks: null,
  isReviewed: false,
  isVerified: false,
  async open(source) {
    const { bytes, documents } = await loadPolicy(source.files, source.gate.name);
    const staffing = staffingOf(documents, await readRegistered(source.database), [], source.gate);
    return governedOpening(bytes, { staffing });
  },
  content: async ({ files, gate }) => (await loadPolicy(files, gate.name)).bytes,
  says,
  saysFiled: ofFiled(says),
  effect: { from_digest: text, to_digest: text, epoch_raised: number },
  explain: ({ from_digest: from, to_digest: to }) => `policy ${to} follows ${from}`
};
export {
  kind
};
