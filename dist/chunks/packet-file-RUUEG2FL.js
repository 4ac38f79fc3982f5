import {
  packetFileDatabase,
  writePacketFile,
  writtenWith
} from "./chunk-ZXH5MZXF.js";
import "./chunk-R37U5MRO.js";
import "./chunk-V7INBHHQ.js";
import "./chunk-G5G4JDUB.js";
import "./chunk-HZORODMF.js";
import "./chunk-YRAETELS.js";
import "./chunk-TMT3UUUQ.js";
import "./chunk-3ATF6MR3.js";
import "./chunk-W6MQCYPL.js";
import "./chunk-FTCEULDN.js";
import "./chunk-YCMVVPVN.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-EI43MBC5.js";
import "./chunk-RBU6WLLJ.js";
import "./chunk-NQUR4I6H.js";
import "./chunk-AEOKVVUO.js";
import "./chunk-OCYH34ZD.js";
import "./chunk-ZXSZWEQQ.js";
import "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-CVQ2CG7Q.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";
export {
  packetFileDatabase,
  writePacketFile,
  writtenWith
};
