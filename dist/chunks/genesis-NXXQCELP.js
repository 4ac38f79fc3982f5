import {
  genesis,
  genesisFromFiles
} from "./chunk-42RXNJSE.js";
import "./chunk-GPS2CGIB.js";
import "./chunk-FDBL5BYX.js";
import "./chunk-FCP2O52U.js";
import "./chunk-QN7NB72M.js";
import "./chunk-5UYLPDRU.js";
import "./chunk-UE4IFDAZ.js";
import "./chunk-VKRWFOAS.js";
import "./chunk-7CWK5XAR.js";
import "./chunk-HHCTSP6Q.js";
import "./chunk-LXBVGC4G.js";
import "./chunk-LCXO67GB.js";
import "./chunk-OKX2LX65.js";
import "./chunk-PBKN5XDZ.js";
import "./chunk-GHBLR3Y7.js";
import "./chunk-S3VG4PX2.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-VQCGYE74.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-22JJT6UZ.js";
import "./chunk-C6ATQONW.js";
import "./chunk-HRK7HHCZ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-KWHFOLUR.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-3XHUJDDM.js";
import "./chunk-XMBPB5T3.js";
import "./chunk-NYO2EQY2.js";
import "./chunk-H54GWSIL.js";
import "./chunk-24YESEDY.js";
import "./chunk-X5BYX73Y.js";
import "./chunk-W74AVYUZ.js";
import "./chunk-SRSPFQ76.js";
import "./chunk-OAMQ3XUE.js";
import "./chunk-UYR4SN2K.js";
import "./chunk-MFQH3JLQ.js";
import "./chunk-4GJ3B5EM.js";
import "./chunk-CKG443S4.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-OYE632KU.js";
import "./chunk-LVC5EQUQ.js";
import "./chunk-KZISYZE5.js";
import "./chunk-HOSAO53J.js";
import "./chunk-K4Z55MWW.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-3NGWZYW3.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-PLDAXTD4.js";
import "./chunk-M7PYES5L.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-TUT3Y6SS.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  genesis,
  genesisFromFiles
};
