import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readRegistered
} from "./chunk-D3W6HTDI.js";
import "./chunk-XJXTVL3H.js";
import {
  governedOpening,
  staffingOf
} from "./chunk-VRU64ATZ.js";
import "./chunk-H2QIVKQ7.js";
import "./chunk-VGX4FXR6.js";
import {
  loadPolicy
} from "./chunk-7WWC2WMW.js";
import "./chunk-OQSAR7CO.js";
import "./chunk-D23KQQAR.js";
import "./chunk-OB5IXVHD.js";
import "./chunk-JVJC64EM.js";
import "./chunk-HS32BAF5.js";
import "./chunk-T2L36KAI.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-CNG4NECG.js";
import "./chunk-DWUSLNGD.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-YCEEC2MS.js";
import "./chunk-SZC6YLYM.js";
import "./chunk-SBSUKJEU.js";

// src/kinds/policy.ts
var kind = {
  lane: "govern",
  act: "MANIFEST_ACTIVATE",
  asks: null,
  isReviewed: false,
  isVerified: false,
  async open(source) {
    const { bytes } = await loadPolicy(source.files, source.gate.name);
    const staffing = staffingOf(bytes, await readRegistered(source.database), [], source.gate);
    return governedOpening(bytes, { staffing });
  },
  content: async ({ files, gate }) => (await loadPolicy(files, gate.name)).bytes,
  explain: ({ from_digest: from, to_digest: to }) => [`policy ${to} follows ${from}`]
};
export {
  kind
};
