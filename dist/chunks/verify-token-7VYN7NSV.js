import {
  verifySigned,
  verifyToken
} from "./chunk-7GAQLSLL.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-2KHJI6NO.js";
import "./chunk-UBWDW7YZ.js";
import "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";
export {
  verifySigned,
  verifyToken
};
