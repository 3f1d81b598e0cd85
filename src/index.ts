export * from './answers';
export * from './card-codes';
export * from './dates';
