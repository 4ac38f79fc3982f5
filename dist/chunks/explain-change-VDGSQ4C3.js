import {
  explainChange
} from "./chunk-QP52BJHJ.js";
import "./chunk-EUEDKBFI.js";
import "./chunk-4YYUL6KV.js";
import "./chunk-LN4TRU27.js";
import "./chunk-V3V56LQ7.js";
import "./chunk-4STYWHNN.js";
import "./chunk-MRL6CXH3.js";
import "./chunk-2IE5I4WG.js";
import "./chunk-3RLLVSOM.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-PU5K4CMI.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-6SYZ5UWG.js";
import "./chunk-C6ATQONW.js";
import "./chunk-57H3GWXM.js";
import "./chunk-MBLZKN4B.js";
import "./chunk-HVQSXIE7.js";
import "./chunk-E4CAISQO.js";
import "./chunk-HK7YAGFP.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-LLY4DUQ6.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-FTQPQCFV.js";
import "./chunk-OB3KF4YX.js";
export {
  explainChange
};
