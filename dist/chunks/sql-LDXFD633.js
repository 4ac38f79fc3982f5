import {
  saysRehearsal
} from "./chunk-ZN2JFS5Z.js";
import {
  contentSections
} from "./chunk-5SYPWC2C.js";
import "./chunk-V5C4XSZN.js";
import "./chunk-7WK2S4LE.js";
import "./chunk-4WVIJU2U.js";
import "./chunk-HW2DA7ZM.js";
import "./chunk-DPQHFMGA.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-LKMZABBH.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
import {
  sqlParser
} from "./chunk-DAWCYCDA.js";
import "./chunk-T3L6L2TK.js";
import {
  targetIn
} from "./chunk-3QBYAZHO.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-VUEBSIIM.js";
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
