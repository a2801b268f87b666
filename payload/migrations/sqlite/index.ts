import * as migration_20261126_222428_initial from './20261126_222428_initial';

export const migrations = [
  {
    up: migration_20261126_222428_initial.up,
    down: migration_20261126_222428_initial.down,
    name: '20261126_222428_initial'
  },
];
