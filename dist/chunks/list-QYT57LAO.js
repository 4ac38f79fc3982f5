import {
  list,
  noChanges
} from "./chunk-EUYCO44M.js";
import "./chunk-4YYUL6KV.js";
import "./chunk-LN4TRU27.js";
import "./chunk-NNOD4ZXU.js";
import "./chunk-Z4736MPW.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-YAZ4JLIZ.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-SL7BCA3Y.js";
import "./chunk-C6ATQONW.js";
import "./chunk-E2VHLGUY.js";
import "./chunk-AANHQJXY.js";
import "./chunk-EKYGUFEO.js";
import "./chunk-2ZZYISGB.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-O4OKWNZV.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-DKTKCK45.js";
import "./chunk-OB3KF4YX.js";
export {
  list,
  noChanges
};
