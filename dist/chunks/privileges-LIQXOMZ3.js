import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-QTMRHMJC.js";
import "./chunk-KT6WPXMA.js";
import "./chunk-IEATGPS6.js";
import "./chunk-JAHZYDID.js";
import "./chunk-ULAOBXOP.js";
import "./chunk-AQG5A2YL.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-OXZ7BPIT.js";
import "./chunk-VVWYWGG4.js";

// src/kinds/privileges.ts
var says = async (_, content) => (await import("./privileges-MRCCZWT2.js")).saysScript(content);
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
