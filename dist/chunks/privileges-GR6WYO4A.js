import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  namedDocument,
  openNamedDocument
} from "./chunk-55A4N3SJ.js";
import "./chunk-CXIRJVGP.js";
import "./chunk-H7A4T5K3.js";
import "./chunk-HS32BAF5.js";
import {
  number,
  text
} from "./chunk-3WWCHBJ2.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-JHSG7WLC.js";
import "./chunk-QNUCA7MI.js";
import "./chunk-SBSUKJEU.js";

// src/kinds/privileges.ts
var kind = {
  lane: "govern",
  act: "PRIVILEGE_APPLY",
  asks: "document",
  isReviewed: false,
  isVerified: false,
  open: openNamedDocument,
  content: namedDocument,
  effect: { statements: number, script_sha256: text },
  explain: ({ statements }) => `${statements} statements executed, and no drift is left`
};
export {
  kind
};
