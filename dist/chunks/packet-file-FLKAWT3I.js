import {
  packetFileDatabase,
  writePacketFile,
  writtenWith
} from "./chunk-ANPFWNFR.js";
import "./chunk-BILZ55BQ.js";
import "./chunk-OGGWWYNY.js";
import "./chunk-RKRIJUI5.js";
import "./chunk-MAIUTS2V.js";
import "./chunk-ULXH73UM.js";
import "./chunk-4RFLL3GS.js";
import "./chunk-M6EU5KPP.js";
import "./chunk-NK3MV77X.js";
import "./chunk-HJWGKHXX.js";
import "./chunk-XGQJDYFT.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-WWBC2C7N.js";
import "./chunk-V4H4GE34.js";
import "./chunk-G7GT3UUR.js";
import "./chunk-AUSP3DYN.js";
import "./chunk-YCOWJLDQ.js";
import "./chunk-ZXSZWEQQ.js";
import "./chunk-KI5VSJSW.js";
import "./chunk-26JX6VZC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-XNU4C7IM.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-5QMJEX2E.js";
import "./chunk-OB3KF4YX.js";
export {
  packetFileDatabase,
  writePacketFile,
  writtenWith
};
