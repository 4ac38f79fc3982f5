import {
  verifySigned,
  verifyToken
} from "./chunk-V6FPPVUU.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-QNICQLNH.js";
import "./chunk-SRVLIEKY.js";
import "./chunk-W2Q5UKN3.js";
import "./chunk-OB3KF4YX.js";
export {
  verifySigned,
  verifyToken
};
