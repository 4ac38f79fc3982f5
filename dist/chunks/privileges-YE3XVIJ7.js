import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-4VS525TN.js";
import "./chunk-VD6NUW23.js";
import "./chunk-RCTW3Y77.js";
import "./chunk-ZTJTNIWU.js";
import "./chunk-R3TAAL42.js";
import "./chunk-ZKYB7Z6Y.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-OZH5ILIZ.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/privileges.ts
var says = async (_, content) => (await import("./privileges-GRZVKX3Q.js")).saysScript(content);
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
