import * as migration_20261126_222451_initial from './20261126_222451_initial';

export const migrations = [
  {
    up: migration_20261126_222451_initial.up,
    down: migration_20261126_222451_initial.down,
    name: '20261126_222451_initial'
  },
];
