import {
  rehearsalSections,
  saysFiledScript,
  saysRehearsal
} from "./chunk-MJ2XYSNV.js";
import "./chunk-LILKZMGS.js";
import "./chunk-DKAG422T.js";
import "./chunk-7WK2S4LE.js";
import "./chunk-7DFFD3EB.js";
import "./chunk-E4CAISQO.js";
import "./chunk-HK7YAGFP.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-LKMZABBH.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-NWM7WBYK.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-ZNKWYU2L.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-FTQPQCFV.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  rehearsalSections,
  saysFiledScript,
  saysRehearsal
};
