import {
  genesis,
  genesisFromFiles
} from "./chunk-EQN3GGMK.js";
import "./chunk-JODB2YCY.js";
import "./chunk-PJ4KIOC7.js";
import "./chunk-XZ7ON7DG.js";
import "./chunk-6JSFV442.js";
import "./chunk-EQNI5B3G.js";
import "./chunk-AJM6USN2.js";
import "./chunk-LOLIC3EG.js";
import "./chunk-7CWK5XAR.js";
import "./chunk-GQOPPYI3.js";
import "./chunk-HJWGKHXX.js";
import "./chunk-LE6PWDVG.js";
import "./chunk-XGQJDYFT.js";
import "./chunk-XZMZH4HU.js";
import "./chunk-E3BSSMW3.js";
import "./chunk-F3NT44AA.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-WWBC2C7N.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-V4H4GE34.js";
import "./chunk-C6ATQONW.js";
import "./chunk-GYJTM35S.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-ZX2GCC6M.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-7LNH5U4E.js";
import "./chunk-XMBPB5T3.js";
import "./chunk-G7GT3UUR.js";
import "./chunk-7RJIW72R.js";
import "./chunk-WFIFVGYW.js";
import "./chunk-AUSP3DYN.js";
import "./chunk-VROUOTQX.js";
import "./chunk-YCOWJLDQ.js";
import "./chunk-RLFDRGRV.js";
import "./chunk-HXSXEMBD.js";
import "./chunk-KEHMZ3YD.js";
import "./chunk-KI5VSJSW.js";
import "./chunk-26JX6VZC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-GSWADFJL.js";
import "./chunk-NI6KTLVJ.js";
import "./chunk-RMEA6XZ3.js";
import "./chunk-EN3WLEML.js";
import "./chunk-PVFUZMZB.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-XNU4C7IM.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-OPHM2Q3I.js";
import "./chunk-7IQY6H64.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-5QMJEX2E.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  genesis,
  genesisFromFiles
};
