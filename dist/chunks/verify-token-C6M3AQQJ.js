import {
  verifySigned,
  verifyToken
} from "./chunk-7FSQYQFB.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-X4KZFICZ.js";
import "./chunk-6RJKWNWY.js";
import "./chunk-OZH5ILIZ.js";
import "./chunk-OB3KF4YX.js";
export {
  verifySigned,
  verifyToken
};
