import {
  rehearsalSections,
  saysFiledScript,
  saysRehearsal
} from "./chunk-KOH7JF6N.js";
import "./chunk-PTTNA2TZ.js";
import "./chunk-NUMCCRDV.js";
import "./chunk-7WK2S4LE.js";
import "./chunk-Y6ACLCWM.js";
import "./chunk-WRYH5BZF.js";
import "./chunk-NGMIOIYL.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-LKMZABBH.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-VW4MDHHD.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-35CXO4BL.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-6UQEMURZ.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  rehearsalSections,
  saysFiledScript,
  saysRehearsal
};
