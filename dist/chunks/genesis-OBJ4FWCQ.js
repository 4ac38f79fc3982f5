import {
  genesis,
  genesisFromFiles
} from "./chunk-IRTDZHCG.js";
import "./chunk-KW6XMM3M.js";
import "./chunk-RPOPBBAV.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-7UN2CCII.js";
import "./chunk-6G5VBSWZ.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-MH2A3ALP.js";
import "./chunk-MFOIEB43.js";
import "./chunk-NW5GQ3TV.js";
import "./chunk-NQBZE4U7.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-BURG26WM.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-UMWG6XBM.js";
import "./chunk-C6ATQONW.js";
import "./chunk-G3PYX6XG.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-XMBPB5T3.js";
import "./chunk-K5IG6DPX.js";
import "./chunk-6ORPEYLV.js";
import "./chunk-F3LJ6C3Z.js";
import "./chunk-477HUYFZ.js";
import "./chunk-7OLHM7GF.js";
import "./chunk-NH53DAEV.js";
import "./chunk-HJGGN3QG.js";
import "./chunk-24ZKA7ZY.js";
import "./chunk-W3KO676N.js";
import "./chunk-3ZIMMTO7.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-G66M42S5.js";
import "./chunk-OPRBX4SU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-7NH7DKJE.js";
import "./chunk-UG4EIBLX.js";
import "./chunk-MAMRFUIH.js";
import "./chunk-YOXB7IML.js";
import "./chunk-JBQLKLSS.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-EJMMJNN5.js";
import "./chunk-OODEIQ3I.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-UQAA2QBL.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  genesis,
  genesisFromFiles
};
