import {
  packetFileDatabase,
  writePacketFile,
  writtenWith
} from "./chunk-T4CY3EZY.js";
import "./chunk-ZZ3IXHQZ.js";
import "./chunk-K4QLG6ZA.js";
import "./chunk-EJFIFBIH.js";
import "./chunk-HGWHX5IY.js";
import "./chunk-74GAJOIJ.js";
import "./chunk-RFM4RNU5.js";
import "./chunk-7AEZ53L6.js";
import "./chunk-BG6WKKSP.js";
import "./chunk-QUFL33JM.js";
import "./chunk-SQY6Q64M.js";
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
