import {
  packetFileDatabase,
  writePacketFile,
  writtenWith
} from "./chunk-3VK7XU74.js";
import "./chunk-HVYWHUDB.js";
import "./chunk-LL322Y5P.js";
import "./chunk-QBWB5RFX.js";
import "./chunk-QOUR5I2D.js";
import "./chunk-LRRXVBR7.js";
import "./chunk-DQBXND2N.js";
import "./chunk-4ITMK7RV.js";
import "./chunk-XQLRGQDO.js";
import "./chunk-4STYWHNN.js";
import "./chunk-MRL6CXH3.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-PU5K4CMI.js";
import "./chunk-6SYZ5UWG.js";
import "./chunk-57H3GWXM.js";
import "./chunk-MBLZKN4B.js";
import "./chunk-HVQSXIE7.js";
import "./chunk-ZXSZWEQQ.js";
import "./chunk-E4CAISQO.js";
import "./chunk-HK7YAGFP.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-LLY4DUQ6.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-FTQPQCFV.js";
import "./chunk-OB3KF4YX.js";
export {
  packetFileDatabase,
  writePacketFile,
  writtenWith
};
