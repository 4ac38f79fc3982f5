import {
  verifySigned,
  verifyToken
} from "./chunk-DOPGFM5X.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-N5G3UN5B.js";
import "./chunk-AWGRVFA7.js";
import "./chunk-DKTKCK45.js";
import "./chunk-OB3KF4YX.js";
export {
  verifySigned,
  verifyToken
};
