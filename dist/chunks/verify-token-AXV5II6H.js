import {
  verifySigned,
  verifyToken
} from "./chunk-CUO63CGG.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-W5ZAHKN7.js";
import "./chunk-6W3ADN2R.js";
import "./chunk-E6DIM3EY.js";
import "./chunk-OB3KF4YX.js";
export {
  verifySigned,
  verifyToken
};
