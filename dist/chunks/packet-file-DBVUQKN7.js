import {
  packetFileDatabase,
  writePacketFile,
  writtenWith
} from "./chunk-INEMG2I4.js";
import "./chunk-YBEDWTUT.js";
import "./chunk-HTUD35K3.js";
import "./chunk-KX34PXJL.js";
import "./chunk-KVYOUUQH.js";
import "./chunk-DMKVAQRF.js";
import "./chunk-32JZUL7V.js";
import "./chunk-U6IJL4E7.js";
import "./chunk-CFHXKKW4.js";
import "./chunk-DJY2NKGS.js";
import "./chunk-F4BV55S6.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-VVSZ3GMO.js";
import "./chunk-5HYMDBSD.js";
import "./chunk-J7BXX4MO.js";
import "./chunk-LJVA6AH7.js";
import "./chunk-XUOD2IO5.js";
import "./chunk-ZXSZWEQQ.js";
import "./chunk-SYDZD6NQ.js";
import "./chunk-23VEZZOF.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-4OHNFURJ.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T57VTRKM.js";
import "./chunk-OB3KF4YX.js";
export {
  packetFileDatabase,
  writePacketFile,
  writtenWith
};
