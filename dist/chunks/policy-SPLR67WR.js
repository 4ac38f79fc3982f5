import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readRegistered
} from "./chunk-D5JRVU6I.js";
import "./chunk-M7ILL3XT.js";
import {
  governedOpening,
  staffingOf
} from "./chunk-GNFAE7IG.js";
import "./chunk-GAX53S3S.js";
import "./chunk-2VHZHWHQ.js";
import {
  number,
  text
} from "./chunk-3WWCHBJ2.js";
import {
  loadPolicy
} from "./chunk-J2LH77N2.js";
import "./chunk-JOQ2XHND.js";
import "./chunk-QRF5ZC3H.js";
import "./chunk-KPNSVHHQ.js";
import "./chunk-C7TJDEB3.js";
import "./chunk-JVJC64EM.js";
import "./chunk-HS32BAF5.js";
import "./chunk-T2L36KAI.js";
import "./chunk-CMP6AKFG.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-CNG4NECG.js";
import "./chunk-HBQA37IY.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-G6H27JWZ.js";
import "./chunk-CFHLHFKE.js";
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
