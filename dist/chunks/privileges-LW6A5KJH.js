import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-JQLJQ33V.js";
import "./chunk-VQPSAXGO.js";
import "./chunk-4WVIJU2U.js";
import "./chunk-HW2DA7ZM.js";
import "./chunk-DPQHFMGA.js";
import "./chunk-JMVTNAKZ.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-VUEBSIIM.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/privileges.ts
var says = async (_, content) => (await import("./privileges-5HOCKBTN.js")).saysScript(content);
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
