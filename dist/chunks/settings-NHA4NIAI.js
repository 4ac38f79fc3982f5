import {
  LOGIN_PREFIX,
  Secret,
  databaseSettings,
  installerSettings,
  optionalSecret,
  readVariables,
  readVia,
  requiredSecret
} from "./chunk-TUT3Y6SS.js";
import "./chunk-OB3KF4YX.js";
export {
  LOGIN_PREFIX,
  Secret,
  databaseSettings,
  installerSettings,
  optionalSecret,
  readVariables,
  readVia,
  requiredSecret
};
