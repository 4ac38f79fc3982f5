import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-RKWZH7VR.js";
import "./chunk-X4G3QNUI.js";
import "./chunk-HXCB7DJN.js";
import "./chunk-T737DPBP.js";
import "./chunk-3X633JFU.js";
import "./chunk-4LU3CT3V.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-W2Q5UKN3.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/privileges.ts
var says = async (_, content) => (await import("./privileges-VAKB3677.js")).saysScript(content);
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
