import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-R3KARPDV.js";
import "./chunk-W74AVYUZ.js";
import "./chunk-MN2LA4TW.js";
import "./chunk-XKV5Y62I.js";
import "./chunk-4GJ3B5EM.js";
import "./chunk-CKG443S4.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-TUT3Y6SS.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/privileges.ts
var says = async (_, content) => (await import("./privileges-BHIVSU3W.js")).saysScript(content);
var kind = {
  lane: "govern",
  act: "PRIVILEGE_APPLY",
  asks: "document",
  isReviewed: false,
  isVerified: false,
  open: openNamedDocument,
  content: namedDocument,
  says,
  saysFiled: ofFiled(says),
  effect: { statements: number, script_sha256: text },
  explain: ({ statements }) => `${statements} statements executed, and no drift is left`
};
export {
  kind
};
