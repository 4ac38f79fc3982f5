import {
  verifySigned,
  verifyToken
} from "./chunk-CX6FNVGD.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-7ZEZWKV2.js";
import "./chunk-HQEORNHO.js";
import "./chunk-6H3PJOVY.js";
import "./chunk-OB3KF4YX.js";
export {
  verifySigned,
  verifyToken
};
