import {
  list,
  noChanges
} from "./chunk-726Z7HXJ.js";
import "./chunk-4YYUL6KV.js";
import "./chunk-LN4TRU27.js";
import "./chunk-6YNL4IYS.js";
import "./chunk-JWOA4XGS.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-XJJNA22W.js";
import "./chunk-Y2BSX4VR.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-XPMRYUW5.js";
import "./chunk-DZXEYBJY.js";
import "./chunk-JD3KDZHY.js";
import "./chunk-DHPLW2KE.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-LELPMWSM.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-6H3PJOVY.js";
import "./chunk-OB3KF4YX.js";
export {
  list,
  noChanges
};
