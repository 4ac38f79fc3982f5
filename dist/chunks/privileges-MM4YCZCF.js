import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-H26WGO4A.js";
import "./chunk-NGJAPW67.js";
import "./chunk-UJZOYCA7.js";
import "./chunk-FDCDBC3U.js";
import "./chunk-JD3KDZHY.js";
import "./chunk-DHPLW2KE.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-6H3PJOVY.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/privileges.ts
var says = async (_, content) => (await import("./privileges-LWOSA4LH.js")).saysScript(content);
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
