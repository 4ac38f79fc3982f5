import {
  breakGlass,
  readKeySet,
  syncKeys
} from "./chunk-EZVKYHKR.js";
import "./chunk-ESUN4HEY.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-EH7MJIUI.js";
import "./chunk-7YLNHWXO.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-DW47M7KU.js";
import "./chunk-TI7IKTE2.js";
import "./chunk-633EZU6O.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-XRMCH6TC.js";
import "./chunk-MLSLUZL5.js";
import "./chunk-GJ6FXBBM.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-HOBUZOMN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-MNCUFJSX.js";
import "./chunk-GYDM6G23.js";
import "./chunk-EKVLLZTK.js";
import "./chunk-BF4BOHZ7.js";
import "./chunk-SNAO5WPP.js";
import "./chunk-RDLI7RAX.js";
import "./chunk-KNE32V5N.js";
import "./chunk-FD56KELS.js";
import "./chunk-XCZFA3D3.js";
import "./chunk-3HYH2FCD.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-KDBCU3ON.js";
import "./chunk-RS4OZZJP.js";
import "./chunk-UKXVNLPM.js";
import "./chunk-GPQ2VH5X.js";
import "./chunk-YOXB7IML.js";
import "./chunk-UPFSX24W.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-WRPUTF2O.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-BR2LKTLQ.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  breakGlass,
  readKeySet,
  syncKeys
};
