import {
  genesis,
  genesisFromFiles
} from "./chunk-PM5TW5X6.js";
import "./chunk-5CINZJHF.js";
import "./chunk-F7OJRID2.js";
import "./chunk-223VROQS.js";
import "./chunk-NNOD4ZXU.js";
import "./chunk-6AXW2CSN.js";
import "./chunk-5ZY3BO73.js";
import "./chunk-GYAYKH37.js";
import "./chunk-N5FP55QF.js";
import "./chunk-4HQ4MWTW.js";
import "./chunk-XQT2YYGE.js";
import "./chunk-BMA4W3IB.js";
import "./chunk-Z4736MPW.js";
import "./chunk-CK354Z6C.js";
import "./chunk-Z4OIWLN3.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-YAZ4JLIZ.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-SL7BCA3Y.js";
import "./chunk-C6ATQONW.js";
import "./chunk-ZY3DEUM2.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-KGNPTBHL.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-QVXCFQJR.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-XMBPB5T3.js";
import "./chunk-AJRP7NZU.js";
import "./chunk-N5G3UN5B.js";
import "./chunk-AWGRVFA7.js";
import "./chunk-E2VHLGUY.js";
import "./chunk-O5CYXT6G.js";
import "./chunk-AANHQJXY.js";
import "./chunk-UDZRMKXG.js";
import "./chunk-L4F7RNO5.js";
import "./chunk-BCB4FSBS.js";
import "./chunk-EKYGUFEO.js";
import "./chunk-2ZZYISGB.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-TTCG6XDS.js";
import "./chunk-IZDTOHLR.js";
import "./chunk-MF7ATRER.js";
import "./chunk-6Z2LWMUX.js";
import "./chunk-ZAZ4HYO6.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-O4OKWNZV.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-ZZROLYRY.js";
import "./chunk-PLGHL4BV.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-DKTKCK45.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  genesis,
  genesisFromFiles
};
