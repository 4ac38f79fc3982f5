import {
  explainChange
} from "./chunk-UBFSV7GS.js";
import "./chunk-MULDGBYU.js";
import "./chunk-4YYUL6KV.js";
import "./chunk-LN4TRU27.js";
import "./chunk-ABPQUY6F.js";
import "./chunk-TGUEA5ET.js";
import "./chunk-4JJEYP2K.js";
import "./chunk-O4M46VD3.js";
import "./chunk-HHK6RWDE.js";
import "./chunk-XS6THTMJ.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-A5IHH7BF.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-LAYWZYSW.js";
import "./chunk-C6ATQONW.js";
import "./chunk-LFE55QM3.js";
import "./chunk-MZLQNRMT.js";
import "./chunk-G2F2FNZI.js";
import "./chunk-UQ42AEXY.js";
import "./chunk-V7GTFNTC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ABZUCIZO.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-QI7IHNYE.js";
import "./chunk-OB3KF4YX.js";
export {
  explainChange
};
