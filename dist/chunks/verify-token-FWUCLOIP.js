import {
  verifySigned,
  verifyToken
} from "./chunk-ECA5OOK7.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-JOISKQBH.js";
import "./chunk-ZV3KVUQ6.js";
import "./chunk-T57VTRKM.js";
import "./chunk-OB3KF4YX.js";
export {
  verifySigned,
  verifyToken
};
