import {
  openAs
} from "./chunk-TH6DNQTP.js";
import "./chunk-UFGRVACH.js";
import "./chunk-5D7FSVDK.js";
import "./chunk-55UFOURT.js";
import "./chunk-IKSGG66L.js";
import "./chunk-AXV5XONC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-2ZB4HKLK.js";
import "./chunk-FGAQHS4E.js";
import "./chunk-7FP6TEIY.js";
import "./chunk-WAJ3B74K.js";
import "./chunk-YOXB7IML.js";
import "./chunk-CVQ2CG7Q.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-JTB3XEPU.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-MOJ4YKEH.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  openAs
};
