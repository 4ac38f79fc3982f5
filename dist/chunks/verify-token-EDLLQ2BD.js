import {
  verifySigned,
  verifyToken
} from "./chunk-OXXUJGXI.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-HPSB7E5D.js";
import "./chunk-ALSMJ7N4.js";
import "./chunk-OB3KF4YX.js";
export {
  verifySigned,
  verifyToken
};
