import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readRegistered
} from "./chunk-UTJFHJ7G.js";
import "./chunk-BGMJLAWK.js";
import {
  governedOpening,
  staffingOf
} from "./chunk-CJD3K2T4.js";
import "./chunk-ZCRS7BJ6.js";
import "./chunk-HBGGXP7Y.js";
import {
  loadPolicy
} from "./chunk-4ZRAHAQE.js";
import "./chunk-AC4VUIOW.js";
import "./chunk-SJGTC5JI.js";
import "./chunk-PGBYIGEP.js";
import "./chunk-JVJC64EM.js";
import "./chunk-HS32BAF5.js";
import "./chunk-T2L36KAI.js";
import "./chunk-JITSBC7S.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-CNG4NECG.js";
import "./chunk-HVS7ZTFS.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-4WCDYTX4.js";
import "./chunk-IUZTCIMM.js";
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
