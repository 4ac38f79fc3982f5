import {
  packetFileDatabase,
  writePacketFile,
  writtenWith
} from "./chunk-UYXBL3UN.js";
import "./chunk-ZZ3IXHQZ.js";
import "./chunk-HO3R77FA.js";
import "./chunk-ZVARSUGW.js";
import "./chunk-HGWHX5IY.js";
import "./chunk-74GAJOIJ.js";
import "./chunk-RFM4RNU5.js";
import "./chunk-QLD32PPW.js";
import "./chunk-QW3ELUGZ.js";
import "./chunk-QUFL33JM.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-W6X4LOPS.js";
import "./chunk-YZHVAU5Q.js";
import "./chunk-YWIMQOKQ.js";
import "./chunk-5CHXYSQH.js";
import "./chunk-RRYYZE5P.js";
import "./chunk-D3D2PMXI.js";
import "./chunk-CHU42L5I.js";
import "./chunk-5Z6WDIR7.js";
import "./chunk-SM3KEWLZ.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-AQR5YWXP.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-VMUSJW27.js";
import "./chunk-OB3KF4YX.js";
export {
  packetFileDatabase,
  writePacketFile,
  writtenWith
};
