import {
  verifySigned,
  verifyToken
} from "./chunk-GHONMGD5.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-SUG3IJGJ.js";
import "./chunk-FODYW6HI.js";
import "./chunk-E4JRPDIS.js";
import "./chunk-OB3KF4YX.js";
export {
  verifySigned,
  verifyToken
};
