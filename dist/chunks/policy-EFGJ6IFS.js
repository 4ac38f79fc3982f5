import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readRegistered
} from "./chunk-BU2HRBL2.js";
import {
  governedOpening,
  staffingOf
} from "./chunk-55A4N3SJ.js";
import "./chunk-CXIRJVGP.js";
import "./chunk-H7A4T5K3.js";
import "./chunk-HS32BAF5.js";
import "./chunk-R3AWVE7O.js";
import {
  number,
  text
} from "./chunk-3WWCHBJ2.js";
import {
  loadPolicy
} from "./chunk-JHVIT5ZP.js";
import "./chunk-A6PMDRSQ.js";
import "./chunk-KPNSVHHQ.js";
import "./chunk-M7JSTLUA.js";
import "./chunk-JV5ICTA6.js";
import "./chunk-JVJC64EM.js";
import "./chunk-MAZQ3TD5.js";
import "./chunk-CMP6AKFG.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-MYYYHOCL.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-JHSG7WLC.js";
import "./chunk-QNUCA7MI.js";
import "./chunk-SBSUKJEU.js";

// src/kinds/policy.ts
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
  effect: { from_digest: text, to_digest: text, epoch_raised: number },
  explain: ({ from_digest: from, to_digest: to }) => `policy ${to} follows ${from}`
};
export {
  kind
};
