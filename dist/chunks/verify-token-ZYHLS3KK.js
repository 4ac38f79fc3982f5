import {
  verifySigned,
  verifyToken
} from "./chunk-ZT2YAZDO.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-GYDM6G23.js";
import "./chunk-EKVLLZTK.js";
import "./chunk-BR2LKTLQ.js";
import "./chunk-OB3KF4YX.js";
export {
  verifySigned,
  verifyToken
};
