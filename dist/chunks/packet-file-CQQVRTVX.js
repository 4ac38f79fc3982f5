import {
  packetFileDatabase,
  writePacketFile,
  writtenWith
} from "./chunk-H3NNJDUV.js";
import "./chunk-BEF547O3.js";
import "./chunk-2DGILPFP.js";
import "./chunk-NVXKJW2D.js";
import "./chunk-XZCLHSAK.js";
import "./chunk-JU45VP7U.js";
import "./chunk-GGQ2RGEE.js";
import "./chunk-ISFW4URB.js";
import "./chunk-657CZPRS.js";
import "./chunk-LXBVGC4G.js";
import "./chunk-OKX2LX65.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-VQCGYE74.js";
import "./chunk-22JJT6UZ.js";
import "./chunk-NYO2EQY2.js";
import "./chunk-X5BYX73Y.js";
import "./chunk-SRSPFQ76.js";
import "./chunk-ZXSZWEQQ.js";
import "./chunk-4GJ3B5EM.js";
import "./chunk-CKG443S4.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-3NGWZYW3.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-TUT3Y6SS.js";
import "./chunk-OB3KF4YX.js";
export {
  packetFileDatabase,
  writePacketFile,
  writtenWith
};
