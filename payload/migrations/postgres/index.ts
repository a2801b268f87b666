import * as migration_20261126_214108_initial from './20261126_214108_initial';

export const migrations = [
  {
    up: migration_20261126_214108_initial.up,
    down: migration_20261126_214108_initial.down,
    name: '20261126_214108_initial'
  },
];
