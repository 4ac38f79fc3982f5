import {
  openAs
} from "./chunk-XZQRLKFN.js";
import "./chunk-AYFZHACG.js";
import "./chunk-ULAOBXOP.js";
import "./chunk-VTQXSMSV.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-NKPXETFD.js";
import "./chunk-HTSRHCOM.js";
import "./chunk-UOJDIMG2.js";
import "./chunk-7VJHQ26O.js";
import "./chunk-MYB3AV3S.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-JWTRJMPC.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-OXZ7BPIT.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-VVWYWGG4.js";
export {
  openAs
};
