import {
  packetFileDatabase,
  writePacketFile,
  writtenWith
} from "./chunk-SGWOFOVZ.js";
import "./chunk-SJ2KFDBA.js";
import "./chunk-3NMGXTMH.js";
import "./chunk-B7BPV543.js";
import "./chunk-WYX5AZP4.js";
import "./chunk-XRWQNT7H.js";
import "./chunk-XDEEK47R.js";
import "./chunk-O56ASUMR.js";
import "./chunk-IRCXGOX5.js";
import "./chunk-XYSZTPCH.js";
import "./chunk-A24QH4N7.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-GCFTN4YQ.js";
import "./chunk-S5FG66P4.js";
import "./chunk-DTY5WSLY.js";
import "./chunk-M2SJG5QI.js";
import "./chunk-DGVESHT4.js";
import "./chunk-ZXSZWEQQ.js";
import "./chunk-K2FN2L4Q.js";
import "./chunk-7YT7VLCG.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VUJ7SZFU.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-JB6JSYII.js";
import "./chunk-OB3KF4YX.js";
export {
  packetFileDatabase,
  writePacketFile,
  writtenWith
};
