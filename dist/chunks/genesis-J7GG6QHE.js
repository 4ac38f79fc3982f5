import {
  genesis,
  genesisFromFiles
} from "./chunk-ONTKLRD6.js";
import "./chunk-I6FAWOIE.js";
import "./chunk-KFA6N65B.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-WT5ZHB3G.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-EZTKKH24.js";
import "./chunk-G4GEE5GJ.js";
import "./chunk-HDVBXFTS.js";
import "./chunk-QFVEGFY7.js";
import "./chunk-VSCIZPST.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-UCEAIZIM.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-HPVFUCMO.js";
import "./chunk-XMBPB5T3.js";
import "./chunk-SVNHJSTV.js";
import "./chunk-NO6HAURM.js";
import "./chunk-MU7JEOAS.js";
import "./chunk-GN6IADDW.js";
import "./chunk-F3G43UWK.js";
import "./chunk-CVNX624G.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-IAPT53QQ.js";
import "./chunk-NPVGRLIR.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-AORWGMII.js";
import "./chunk-5JRC6UAN.js";
import "./chunk-BTZKBRBH.js";
import "./chunk-IIGLL3PF.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-UYSZD6GX.js";
import "./chunk-VWY2LST4.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-JE2OMED3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-VVWYWGG4.js";
export {
  genesis,
  genesisFromFiles
};
