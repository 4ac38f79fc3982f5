import {
  explainChange
} from "./chunk-BKGZNKTJ.js";
import "./chunk-KT4T5VLP.js";
import "./chunk-4YYUL6KV.js";
import "./chunk-LN4TRU27.js";
import "./chunk-T3QB4JZ3.js";
import "./chunk-AN5BXOGR.js";
import "./chunk-57ADCAZJ.js";
import "./chunk-UD7OFFL4.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-S3BOIXNU.js";
import "./chunk-GSFLLNOL.js";
import "./chunk-MA26XLR4.js";
import "./chunk-T737DPBP.js";
import "./chunk-3X633JFU.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-7ELE57VE.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-W2Q5UKN3.js";
import "./chunk-OB3KF4YX.js";
export {
  explainChange
};
