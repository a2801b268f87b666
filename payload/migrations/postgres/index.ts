import * as migration_20261122_192500_initial from './20261122_192500_initial';

export const migrations = [
  {
    up: migration_20261122_192500_initial.up,
    down: migration_20261122_192500_initial.down,
    name: '20261122_192500_initial'
  },
];
