import {
  verifySigned,
  verifyToken
} from "./chunk-QTT27BQ3.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-RIPTSE7F.js";
import "./chunk-K6KQVEZZ.js";
import "./chunk-FTQPQCFV.js";
import "./chunk-OB3KF4YX.js";
export {
  verifySigned,
  verifyToken
};
