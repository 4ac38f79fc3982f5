import {
  packetFileDatabase,
  writePacketFile,
  writtenWith
} from "./chunk-Y63XMCZZ.js";
import "./chunk-UOPKMU4P.js";
import "./chunk-7KPGSOK2.js";
import "./chunk-XFTWRMAY.js";
import "./chunk-2OYGBG42.js";
import "./chunk-74IZO6XR.js";
import "./chunk-XW7P7HH2.js";
import "./chunk-RWLBYPOM.js";
import "./chunk-5YT7R3NN.js";
import "./chunk-TGUEA5ET.js";
import "./chunk-4JJEYP2K.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-A5IHH7BF.js";
import "./chunk-LAYWZYSW.js";
import "./chunk-LFE55QM3.js";
import "./chunk-MZLQNRMT.js";
import "./chunk-G2F2FNZI.js";
import "./chunk-ZXSZWEQQ.js";
import "./chunk-UQ42AEXY.js";
import "./chunk-V7GTFNTC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ABZUCIZO.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-QI7IHNYE.js";
import "./chunk-OB3KF4YX.js";
export {
  packetFileDatabase,
  writePacketFile,
  writtenWith
};
