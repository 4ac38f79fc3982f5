import {
  readRegistered
} from "./chunk-HAD47CHX.js";
import {
  governedOpening,
  ofFiled,
  staffingOf
} from "./chunk-PBHJUMCN.js";
import "./chunk-RCWCITCD.js";
import "./chunk-VGQNLB2R.js";
import "./chunk-GUT3BCDG.js";
import "./chunk-4JTPGX4A.js";
import "./chunk-VZPOBWNQ.js";
import {
  loadPolicy
} from "./chunk-5UIPY7GW.js";
import "./chunk-WPYTLN4Q.js";
import "./chunk-F433S5DV.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-36MAEMAG.js";
import "./chunk-5FXFPNEV.js";
import "./chunk-6SNQQOS3.js";
import "./chunk-YOXB7IML.js";
import "./chunk-EXHSIMLP.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-WCP6WYLP.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-E4JRPDIS.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/policy.ts
var says = async (source, content) => (await import("./policy-FNOKAVFW.js")).saysPolicy(source, content);
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
