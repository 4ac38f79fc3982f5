import {
  saysRehearsal
} from "./chunk-KQH4LOSU.js";
import "./chunk-TGWMGUUG.js";
import "./chunk-CC2PDN3M.js";
import "./chunk-DQCBIXBC.js";
import "./chunk-SDYWRRXA.js";
import "./chunk-C2PK7ITU.js";
import {
  targetIn
} from "./chunk-QPKYJJDM.js";
import "./chunk-GDUJXSVE.js";
import {
  contentSections
} from "./chunk-SFJ5KFAG.js";
import "./chunk-7WK2S4LE.js";
import "./chunk-LKMZABBH.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import {
  sqlParser
} from "./chunk-NGQ2LE6Y.js";
import "./chunk-EFBZM7NI.js";
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
