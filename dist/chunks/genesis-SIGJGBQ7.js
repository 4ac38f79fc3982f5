import {
  genesis,
  genesisFromFiles
} from "./chunk-CKZ42L4B.js";
import "./chunk-N57BX2FJ.js";
import "./chunk-TJV5RTO2.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-ZH7H2ITG.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-6L7YNXZF.js";
import "./chunk-6AIZY7SS.js";
import "./chunk-SJ4LOZD2.js";
import "./chunk-7Y6OHJOX.js";
import "./chunk-VIWOS7SS.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-DNHSJLFO.js";
import "./chunk-C6ATQONW.js";
import "./chunk-XMBPB5T3.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-Y4HSCSK4.js";
import "./chunk-6AP6JAA3.js";
import "./chunk-J3ZK2QEO.js";
import "./chunk-ZBIGEYDA.js";
import "./chunk-DQCBIXBC.js";
import "./chunk-SDYWRRXA.js";
import "./chunk-QXQMLB4N.js";
import "./chunk-YGNLF55Z.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-Z56K7AAK.js";
import "./chunk-3GV4KSRO.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-ZNFV6QV5.js";
import "./chunk-O3FHR4EJ.js";
import "./chunk-NPPXMGBV.js";
import "./chunk-YOXB7IML.js";
import "./chunk-AUNC2MGS.js";
import "./chunk-2EAFKFAJ.js";
import "./chunk-7ZEGVTTA.js";
import "./chunk-YC4WCN66.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-EFBZM7NI.js";
import "./chunk-OB3KF4YX.js";
export {
  genesis,
  genesisFromFiles
};
