import {
  saysRehearsal
} from "./chunk-PUUMVQR6.js";
import {
  contentSections
} from "./chunk-ENCKAHXZ.js";
import "./chunk-BPDWOESR.js";
import "./chunk-7WK2S4LE.js";
import "./chunk-G4BA54KD.js";
import "./chunk-UW46YCBL.js";
import "./chunk-MBQL3BQ7.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-LKMZABBH.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
import {
  sqlParser
} from "./chunk-LKIC527R.js";
import "./chunk-T3L6L2TK.js";
import {
  targetIn
} from "./chunk-4YTKJXZB.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-ALSMJ7N4.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/words/sql.ts
async function saysScript(source, content, carriedOut) {
  const code = carriedOut ?? source.code;
  const said = JSON.parse(content);
  const [sections, rehearsed] = await Promise.all([
    contentSections(said, targetIn(source.gate.policy.documents, said.sql.target), await sqlParser()),
    code === null ? [] : saysRehearsal(source, code)
  ]);
  return [...sections, ...rehearsed];
}
export {
  saysScript
};
