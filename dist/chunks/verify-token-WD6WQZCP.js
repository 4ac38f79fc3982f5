import {
  verifySigned,
  verifyToken
} from "./chunk-QW7XZAOO.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-QGUMCXPK.js";
import "./chunk-KAASICWK.js";
import "./chunk-JB6JSYII.js";
import "./chunk-OB3KF4YX.js";
export {
  verifySigned,
  verifyToken
};
