import {
  verifySigned,
  verifyToken
} from "./chunk-ADNDQT3T.js";
import "./chunk-GSEQQR5Q.js";
import "./chunk-6K2D3KY2.js";
import "./chunk-OTAOZ5OP.js";
import "./chunk-OB3KF4YX.js";
export {
  verifySigned,
  verifyToken
};
