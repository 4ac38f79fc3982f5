import {
  verifySigned,
  verifyToken
} from "./chunk-V7W4QHZZ.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-44GZXAYQ.js";
import "./chunk-VSDWACOQ.js";
import "./chunk-VMUSJW27.js";
import "./chunk-OB3KF4YX.js";
export {
  verifySigned,
  verifyToken
};
