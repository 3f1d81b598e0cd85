export * from './collection';
export * from './conduct';
export * from './engagement';
export * from './processes';
export { dutyReadings } from './readings';
export * from './routing';
export * from './service';
export * from './sessions';
export * from './staffing';
