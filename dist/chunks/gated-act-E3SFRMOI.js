import {
  act,
  preflight,
  rehearseEarly
} from "./chunk-D54B4TLX.js";
import "./chunk-HMX7DCFV.js";
import "./chunk-HTUD35K3.js";
import "./chunk-KX34PXJL.js";
import "./chunk-KVYOUUQH.js";
import "./chunk-DMKVAQRF.js";
import "./chunk-32JZUL7V.js";
import "./chunk-U6IJL4E7.js";
import "./chunk-CFHXKKW4.js";
import "./chunk-WVW5A54K.js";
import "./chunk-XV2HGRVL.js";
import "./chunk-N5FP55QF.js";
import "./chunk-WRZ2R64F.js";
import "./chunk-DJY2NKGS.js";
import "./chunk-FEMYFSCU.js";
import "./chunk-F4BV55S6.js";
import "./chunk-XYP337VN.js";
import "./chunk-IMNXWNYS.js";
import "./chunk-EWPEKGAN.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-VVSZ3GMO.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-5HYMDBSD.js";
import "./chunk-C6ATQONW.js";
import "./chunk-45NKXMTQ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-WXJSEFVG.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-37ZRX6L2.js";
import "./chunk-J7BXX4MO.js";
import "./chunk-LJVA6AH7.js";
import "./chunk-XUOD2IO5.js";
import "./chunk-3CZWHXGQ.js";
import "./chunk-SAMYOPCL.js";
import "./chunk-ZXSZWEQQ.js";
import "./chunk-TQLAPUWP.js";
import "./chunk-57ZQMQLT.js";
import "./chunk-N4Y3BPMD.js";
import "./chunk-SYDZD6NQ.js";
import "./chunk-23VEZZOF.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-SUA6SZHW.js";
import "./chunk-DKNVY3EL.js";
import "./chunk-GCFN3RLC.js";
import "./chunk-HF57UUJQ.js";
import "./chunk-YOXB7IML.js";
import "./chunk-4OHNFURJ.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-OMXKWFH4.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-T57VTRKM.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  act,
  preflight,
  rehearseEarly
};
