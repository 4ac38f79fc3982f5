import {
  signoff,
  statementFor
} from "./chunk-IVKCADIB.js";
import "./chunk-3NMGXTMH.js";
import "./chunk-B7BPV543.js";
import "./chunk-WYX5AZP4.js";
import "./chunk-XRWQNT7H.js";
import "./chunk-XDEEK47R.js";
import "./chunk-O56ASUMR.js";
import "./chunk-IRCXGOX5.js";
import "./chunk-GUDZEZHP.js";
import "./chunk-5ZVAMNI6.js";
import "./chunk-VJAOIX64.js";
import "./chunk-NP7Y546Y.js";
import "./chunk-I76T2ZFK.js";
import "./chunk-JRMKGN2Z.js";
import "./chunk-7CWK5XAR.js";
import "./chunk-WGEL6FPY.js";
import "./chunk-XYSZTPCH.js";
import "./chunk-F6GUYKEW.js";
import "./chunk-A24QH4N7.js";
import "./chunk-WGALOGGG.js";
import "./chunk-V65UW5GY.js";
import "./chunk-6WKLNV6T.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-GCFTN4YQ.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-S5FG66P4.js";
import "./chunk-C6ATQONW.js";
import "./chunk-GZVBGCZG.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-HBLSC4D6.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-4EULJBLA.js";
import "./chunk-DTY5WSLY.js";
import "./chunk-M2SJG5QI.js";
import "./chunk-DGVESHT4.js";
import "./chunk-ZXSZWEQQ.js";
import "./chunk-3PUIU2G6.js";
import "./chunk-SSNSRWEO.js";
import "./chunk-4MOZPBHG.js";
import "./chunk-K2FN2L4Q.js";
import "./chunk-7YT7VLCG.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-3AIZLH3P.js";
import "./chunk-KIYHCEKK.js";
import "./chunk-WN5M7B2A.js";
import "./chunk-FYXMQPUS.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VUJ7SZFU.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-KDSXCQUI.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-JB6JSYII.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  signoff,
  statementFor
};
