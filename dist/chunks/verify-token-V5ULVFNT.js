import {
  verifySigned,
  verifyToken
} from "./chunk-EMW5WTUC.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-SE4J5YQK.js";
import "./chunk-3GQGJ5WA.js";
import "./chunk-QI7IHNYE.js";
import "./chunk-OB3KF4YX.js";
export {
  verifySigned,
  verifyToken
};
