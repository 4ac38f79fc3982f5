import {
  act,
  preflight,
  rehearseEarly
} from "./chunk-CUOC77HB.js";
import "./chunk-3CZ6AX26.js";
import "./chunk-ZCDIEX42.js";
import "./chunk-YUVHCPNP.js";
import "./chunk-NYDXMVZD.js";
import "./chunk-AN6SUUQO.js";
import "./chunk-WL4W43KK.js";
import "./chunk-IUR4ECUN.js";
import "./chunk-WUMI63UM.js";
import "./chunk-B6TW5Y76.js";
import "./chunk-CGWHAQSD.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-AMYE5NGU.js";
import "./chunk-Z6DUY7SY.js";
import "./chunk-TFZLQOHU.js";
import "./chunk-J2FDNE7F.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-UU55DVHH.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-BZBJ2BXY.js";
import "./chunk-C6ATQONW.js";
import "./chunk-SGZJEFHH.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-K5IG6DPX.js";
import "./chunk-C6W7DKTS.js";
import "./chunk-ZREMSU5W.js";
import "./chunk-SOSYD2RG.js";
import "./chunk-CHU42L5I.js";
import "./chunk-UYAUMVNL.js";
import "./chunk-6YPS3M2C.js";
import "./chunk-JK6KQEXM.js";
import "./chunk-HM2VWUNH.js";
import "./chunk-E6F2NHMG.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-EH2I5G4N.js";
import "./chunk-PS27OZXV.js";
import "./chunk-F7K7AZUL.js";
import "./chunk-KKMSHRVJ.js";
import "./chunk-YOXB7IML.js";
import "./chunk-6JQIS32F.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-BXZG4OWK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-C3NZLOEQ.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  act,
  preflight,
  rehearseEarly
};
