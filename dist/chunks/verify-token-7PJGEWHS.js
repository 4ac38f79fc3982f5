import {
  verifySigned,
  verifyToken
} from "./chunk-GSHUZVNV.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-H54GWSIL.js";
import "./chunk-24YESEDY.js";
import "./chunk-TUT3Y6SS.js";
import "./chunk-OB3KF4YX.js";
export {
  verifySigned,
  verifyToken
};
