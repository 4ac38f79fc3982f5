import {
  verifySigned,
  verifyToken
} from "./chunk-A5W3ODCX.js";
import "./chunk-GSEQQR5Q.js";
import "./chunk-4RXDX54A.js";
import "./chunk-6UQEMURZ.js";
import "./chunk-OB3KF4YX.js";
export {
  verifySigned,
  verifyToken
};
