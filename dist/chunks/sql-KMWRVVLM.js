import {
  saysRehearsal
} from "./chunk-LQNGO4NR.js";
import {
  contentSections
} from "./chunk-CWXTJWQQ.js";
import "./chunk-PMXE5GMZ.js";
import "./chunk-7WK2S4LE.js";
import "./chunk-ZTJTNIWU.js";
import "./chunk-R3TAAL42.js";
import "./chunk-ZKYB7Z6Y.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-LKMZABBH.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
import {
  sqlParser
} from "./chunk-47PGRQPG.js";
import "./chunk-T3L6L2TK.js";
import {
  targetIn
} from "./chunk-NY4ZSWYP.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-OZH5ILIZ.js";
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
