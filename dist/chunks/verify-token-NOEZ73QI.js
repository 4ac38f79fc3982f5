import {
  verifySigned,
  verifyToken
} from "./chunk-JF7AJCH5.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-7RJIW72R.js";
import "./chunk-WFIFVGYW.js";
import "./chunk-5QMJEX2E.js";
import "./chunk-OB3KF4YX.js";
export {
  verifySigned,
  verifyToken
};
