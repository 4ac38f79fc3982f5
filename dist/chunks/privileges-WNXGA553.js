import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-ECOKZXTR.js";
import "./chunk-OVXFX4DH.js";
import "./chunk-7E5CCZM5.js";
import "./chunk-JBUS7TPH.js";
import "./chunk-KJTU6XTE.js";
import "./chunk-DNNAF5AF.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-DH3JOF3T.js";
import "./chunk-VVWYWGG4.js";

// src/kinds/privileges.ts
var says = async (_, content) => (await import("./privileges-WX76FAVZ.js")).saysScript(content);
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
