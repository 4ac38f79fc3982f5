import {
  explainChange
} from "./chunk-3CG6HTGL.js";
import "./chunk-4LPWO7PV.js";
import "./chunk-4YYUL6KV.js";
import "./chunk-LN4TRU27.js";
import "./chunk-2XM4AVFX.js";
import "./chunk-7AOSB775.js";
import "./chunk-JWOA4XGS.js";
import "./chunk-TMSN2XZ7.js";
import "./chunk-4IDL7K4A.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-XJJNA22W.js";
import "./chunk-Y2BSX4VR.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-LEJKDRKC.js";
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
  explainChange
};
