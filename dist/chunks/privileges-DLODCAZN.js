import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-SBWV7Q3U.js";
import "./chunk-NNUCUQLF.js";
import "./chunk-G4BA54KD.js";
import "./chunk-UW46YCBL.js";
import "./chunk-MBQL3BQ7.js";
import "./chunk-GYZ35APM.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-ALSMJ7N4.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/privileges.ts
var says = async (_, content) => (await import("./privileges-NJMBTK5Y.js")).saysScript(content);
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
