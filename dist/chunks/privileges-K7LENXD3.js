import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-LTOWMR7E.js";
import "./chunk-SVNHJSTV.js";
import "./chunk-Q6ABHF7I.js";
import "./chunk-MU7JEOAS.js";
import "./chunk-GN6IADDW.js";
import "./chunk-EH2LP7G3.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-JE2OMED3.js";
import "./chunk-VVWYWGG4.js";

// src/kinds/privileges.ts
var says = async (_, content) => (await import("./privileges-UVKYVSRF.js")).saysScript(content);
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
