import {
  verifySigned,
  verifyToken
} from "./chunk-VBFXZDC5.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-RBY5W7V2.js";
import "./chunk-B3TAPAPH.js";
import "./chunk-NYVE2XIR.js";
import "./chunk-OB3KF4YX.js";
export {
  verifySigned,
  verifyToken
};
