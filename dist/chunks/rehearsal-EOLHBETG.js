import {
  rehearsalSections,
  saysFiledScript,
  saysRehearsal
} from "./chunk-LQNGO4NR.js";
import "./chunk-CWXTJWQQ.js";
import "./chunk-PMXE5GMZ.js";
import "./chunk-7WK2S4LE.js";
import "./chunk-ZTJTNIWU.js";
import "./chunk-R3TAAL42.js";
import "./chunk-ZKYB7Z6Y.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-LKMZABBH.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-47PGRQPG.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-NY4ZSWYP.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-OZH5ILIZ.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  rehearsalSections,
  saysFiledScript,
  saysRehearsal
};
