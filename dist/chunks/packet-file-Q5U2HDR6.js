import {
  packetFileDatabase,
  writePacketFile,
  writtenWith
} from "./chunk-SCUGVXNF.js";
import "./chunk-XJLODW3J.js";
import "./chunk-VNKVZ4P6.js";
import "./chunk-IFC2GVYV.js";
import "./chunk-CVVUEAYN.js";
import "./chunk-QL6KM3QG.js";
import "./chunk-ZQPPHNYI.js";
import "./chunk-YOG5R636.js";
import "./chunk-TMP24P3J.js";
import "./chunk-4F6XN6GD.js";
import "./chunk-SHNYY5YL.js";
import "./chunk-K6R4B3NQ.js";
import "./chunk-PVD6DZCL.js";
import "./chunk-5MJLQ33V.js";
import "./chunk-2UFHVOJL.js";
import "./chunk-TF6WBYYA.js";
import "./chunk-RYZS4ACR.js";
import "./chunk-CHU42L5I.js";
import "./chunk-R3TAAL42.js";
import "./chunk-ZKYB7Z6Y.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-7T23FLUP.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-OZH5ILIZ.js";
import "./chunk-OB3KF4YX.js";
export {
  packetFileDatabase,
  writePacketFile,
  writtenWith
};
