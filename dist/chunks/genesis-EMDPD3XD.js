import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  genesis,
  genesisFromFiles
} from "./chunk-6JMT4LAD.js";
import "./chunk-LN7G6SDN.js";
import "./chunk-S6LTTBH6.js";
import "./chunk-T7FYZJH3.js";
import "./chunk-C5PBXXWQ.js";
import "./chunk-RAZ4IUC7.js";
import "./chunk-7OJ654HH.js";
import "./chunk-R2JN45JM.js";
import "./chunk-BUCLVX6H.js";
import "./chunk-3ILQREHP.js";
import "./chunk-EEUSKV4J.js";
import "./chunk-SNSHIW56.js";
import "./chunk-C7PHSIRB.js";
import "./chunk-4XOJMLYP.js";
import "./chunk-5RLH775D.js";
import "./chunk-HS32BAF5.js";
import "./chunk-ZNTAG3XN.js";
import "./chunk-EGRTFAUN.js";
import "./chunk-IAEBAPL5.js";
import "./chunk-XNJOKFF2.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-RQPKWORW.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-Y763HXJ3.js";
import "./chunk-ZH7RSJFL.js";
import "./chunk-EQXXOESP.js";
import "./chunk-U2NYRHEO.js";
import "./chunk-PRU33IGI.js";
import "./chunk-VHR6DCMP.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-A4K264PO.js";
import "./chunk-46MXVN4P.js";
import "./chunk-6YBDJPHG.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-NH5XZWEK.js";
import "./chunk-MUMEOWKF.js";
import "./chunk-SBSUKJEU.js";
export {
  genesis,
  genesisFromFiles
};
