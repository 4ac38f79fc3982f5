import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-K7G74LD3.js";
import "./chunk-WLLNVG5V.js";
import "./chunk-EBC56JQJ.js";
import "./chunk-SJDU2NYK.js";
import "./chunk-2E5AWWDP.js";
import "./chunk-KEDJXIFV.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-TOMPNNRP.js";
import "./chunk-PQF3EDI5.js";
import "./chunk-VVWYWGG4.js";

// src/kinds/privileges.ts
var says = async (_, content) => (await import("./privileges-JDXCOTED.js")).saysScript(content);
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
