import {
  act,
  preflight,
  rehearseEarly
} from "./chunk-ZM6ZVRYN.js";
import "./chunk-SYHUNMKJ.js";
import "./chunk-V7INBHHQ.js";
import "./chunk-G5G4JDUB.js";
import "./chunk-HZORODMF.js";
import "./chunk-YRAETELS.js";
import "./chunk-TMT3UUUQ.js";
import "./chunk-3ATF6MR3.js";
import "./chunk-W6MQCYPL.js";
import "./chunk-SME3XFYO.js";
import "./chunk-OVLW3I6H.js";
import "./chunk-7CWK5XAR.js";
import "./chunk-RCASAUKG.js";
import "./chunk-FTCEULDN.js";
import "./chunk-6PCWFMXB.js";
import "./chunk-YCMVVPVN.js";
import "./chunk-WECFARF3.js";
import "./chunk-QSPSV5AK.js";
import "./chunk-WRRSWVCG.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-EI43MBC5.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-RBU6WLLJ.js";
import "./chunk-C6ATQONW.js";
import "./chunk-ZIJNFGUQ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-URCVP3LG.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-UFGRVACH.js";
import "./chunk-NQUR4I6H.js";
import "./chunk-AEOKVVUO.js";
import "./chunk-OCYH34ZD.js";
import "./chunk-BIDTJIQS.js";
import "./chunk-UI5EX4KJ.js";
import "./chunk-ZXSZWEQQ.js";
import "./chunk-5D7FSVDK.js";
import "./chunk-55UFOURT.js";
import "./chunk-IKSGG66L.js";
import "./chunk-NQTFCWVW.js";
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
  act,
  preflight,
  rehearseEarly
};
