import {
  explainChange
} from "./chunk-SWPJQSUG.js";
import "./chunk-T7XRRSMI.js";
import "./chunk-4YYUL6KV.js";
import "./chunk-LN4TRU27.js";
import "./chunk-HHCTSP6Q.js";
import "./chunk-LXBVGC4G.js";
import "./chunk-OKX2LX65.js";
import "./chunk-PBKN5XDZ.js";
import "./chunk-GHBLR3Y7.js";
import "./chunk-S3VG4PX2.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-VQCGYE74.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-22JJT6UZ.js";
import "./chunk-C6ATQONW.js";
import "./chunk-NYO2EQY2.js";
import "./chunk-X5BYX73Y.js";
import "./chunk-SRSPFQ76.js";
import "./chunk-4GJ3B5EM.js";
import "./chunk-CKG443S4.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-3NGWZYW3.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-TUT3Y6SS.js";
import "./chunk-OB3KF4YX.js";
export {
  explainChange
};
