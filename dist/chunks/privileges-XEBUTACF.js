import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-YOAQ54G3.js";
import "./chunk-YOTSSYKK.js";
import "./chunk-3X6F6FRL.js";
import "./chunk-SZMZSXNA.js";
import "./chunk-SYDZD6NQ.js";
import "./chunk-23VEZZOF.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T57VTRKM.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/privileges.ts
var says = async (_, content) => (await import("./privileges-WH6B6UPG.js")).saysScript(content);
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
