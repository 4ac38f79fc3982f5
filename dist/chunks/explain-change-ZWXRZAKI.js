import {
  explainChange
} from "./chunk-2NMSQYT7.js";
import "./chunk-KYC5NVUY.js";
import "./chunk-4YYUL6KV.js";
import "./chunk-LN4TRU27.js";
import "./chunk-2M4N7GXT.js";
import "./chunk-YVWP2PSY.js";
import "./chunk-RAAKCDYT.js";
import "./chunk-AUAGJ6DJ.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-K5IG6DPX.js";
import "./chunk-AQ7FYWU3.js";
import "./chunk-5X3YI6ZP.js";
import "./chunk-UW46YCBL.js";
import "./chunk-MBQL3BQ7.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZZRFBKHB.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-ALSMJ7N4.js";
import "./chunk-OB3KF4YX.js";
export {
  explainChange
};
