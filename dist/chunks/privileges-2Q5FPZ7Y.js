import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-BJXOT5GV.js";
import "./chunk-QMFWMFDJ.js";
import "./chunk-OZGBOTYJ.js";
import "./chunk-RUMV55YP.js";
import "./chunk-2W3NW2XZ.js";
import "./chunk-CJJCBXIV.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-OTAOZ5OP.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/privileges.ts
var says = async (_, content) => (await import("./privileges-IHK6MXMI.js")).saysScript(content);
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
