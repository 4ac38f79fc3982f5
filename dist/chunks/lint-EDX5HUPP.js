import {
  lintFiles,
  lintJob
} from "./chunk-3JZHCKOI.js";
import "./chunk-K5U3V2BT.js";
import "./chunk-KAF2NQEZ.js";
import "./chunk-EH2I5G4N.js";
import "./chunk-TAQ3FJPL.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-PS27OZXV.js";
import "./chunk-F7K7AZUL.js";
import "./chunk-KKMSHRVJ.js";
import "./chunk-YOXB7IML.js";
import "./chunk-6JQIS32F.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-73I3WYNC.js";
import "./chunk-7HMQULBG.js";
import "./chunk-BXZG4OWK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-C3NZLOEQ.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  lintFiles,
  lintJob
};
