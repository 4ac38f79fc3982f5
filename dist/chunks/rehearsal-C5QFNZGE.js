import {
  rehearsalSections,
  saysFiledScript,
  saysRehearsal
} from "./chunk-A7WC4VCY.js";
import "./chunk-CWXTJWQQ.js";
import "./chunk-VPAPVTL5.js";
import "./chunk-7WK2S4LE.js";
import "./chunk-ZFPJIRAW.js";
import "./chunk-5Z6WDIR7.js";
import "./chunk-SM3KEWLZ.js";
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
import "./chunk-VMUSJW27.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  rehearsalSections,
  saysFiledScript,
  saysRehearsal
};
